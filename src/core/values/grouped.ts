/** Elements by key, keys in the order in which they first come; elements without a key are left out. */
export function grouped<T, K>(list: Iterable<T>, keyOf: (element: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}
