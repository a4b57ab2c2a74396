/** Only the groups of two elements and more, in the order in which they first repeat; alone, an element costs no list of its own. */
export function repeated<T extends object, K>(
  list: Iterable<T>,
  keyOf: (element: T) => K | undefined,
): Iterable<readonly T[]> {
  const firstOf = new Map<K, T>();
  const groups = new Map<T, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, element);
      continue;
    }
    const group = groups.get(first);
    if (group) group.push(element);
    else groups.set(first, [first, element]);
  }
  return groups.values();
}
