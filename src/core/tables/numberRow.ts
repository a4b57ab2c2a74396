/** Column numbers under a header: 1, 2, 3 ... in a row, also as `(1)` or `4 = 2 x 3`. */
export function isNumberRowOf(values: readonly string[]): boolean {
  if (values.length < 3) return false;
  let expected: number | undefined;
  let steps = 0;
  for (const value of values) {
    const found = /^\(?\s*(\d{1,2})\s*\)?(?:\s*[=(:].*)?$/.exec(value);
    if (found?.[1] === undefined) {
      if (!/^\(?\s*\d{1,2}\s*[a-z+\-x=/:].*$/i.test(value)) return false;
      continue;
    }
    const number = Number(found[1]);
    if (expected === undefined && number > 2) return false;
    if (expected !== undefined && number !== expected) {
      if (number < expected || number > expected + 3) return false;
    } else steps++;
    expected = number + 1;
  }
  return steps >= 3 && steps >= 0.6 * values.length;
}
