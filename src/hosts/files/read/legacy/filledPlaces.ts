/** Lists longer than this are asked for what they hold: going from place to place costs as much for a hole as for a value. */
const LONG = 1_000;

/** The places of a list that hold something, in order, with their index. A list may have a thousand million holes. */
export function* filledPlaces<T>(
  list: readonly (T | null | undefined)[] | null | undefined,
): Generator<readonly [index: number, value: T]> {
  if (!list) return;
  for (const index of list.length > LONG ? Object.keys(list).map(Number) : list.keys()) {
    const value = list[index];
    if (value !== null && value !== undefined) yield [index, value];
  }
}
