const NAMES = new Intl.Collator("id", { numeric: true });

/**
 * In the order of their names, as people count (`2.xlsx` before `10.xlsx`): what is made of several files depends on the
 * files alone, not on the order in which somebody named or chose them.
 */
export function byName<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return [...all].sort((a, b) => compared(nameOf(a), nameOf(b)));
}

/** Names that differ in signs which people do not see are told apart too. */
function compared(a: string, b: string): number {
  const order = NAMES.compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : Number(a > b);
}
