/** Of more lines there are so many groups that some of them add up by chance. */
const MOST_LINES = 5;

/** The only group of two or more lines that adds up to an amount; undefined where there is none, or another one does too. */
export function onlySum<T extends { readonly jumlah: number }>(
  lines: readonly T[],
  amount: number,
): readonly T[] | undefined {
  if (lines.length > MOST_LINES) return undefined;
  let only: readonly T[] | undefined;
  for (let group = 3; group < 1 << lines.length; group += 1) {
    let sum = 0;
    let count = 0;
    for (let at = 0; at < lines.length; at += 1) {
      if ((group & (1 << at)) === 0) continue;
      sum += lines[at]?.jumlah ?? 0;
      count += 1;
    }
    if (count < 2 || sum !== amount) continue;
    if (only !== undefined) return undefined;
    only = lines.filter((_line, at) => (group & (1 << at)) !== 0);
  }
  return only;
}
