/** Below this many steps in all, figures agree by chance too easily. */
const ENOUGH = 1_000;
const MOST = 1e12;

/**
 * How much it says that a figure is the sum of others: the steps in which its column counts (300.000 among hundreds of
 * thousands is 3 steps, and says little), multiplied over the columns that are not the same figures once more.
 */
export function steps(written: readonly (number | undefined)[], lines: readonly (readonly (number | undefined)[])[]) {
  const told = new Set<string>();
  let product = 1;
  for (const [column, amount] of written.entries()) {
    if (amount === undefined || amount === 0) continue;
    const figures = lines.map((line) => Math.round(Math.abs(line[column] ?? 0) * 100));
    if (figures.filter((figure) => figure !== 0).length < 2) continue;
    const step = figures.reduce(commonStep, 0);
    const key = figures.map((figure) => figure / step).join(" ");
    if (told.has(key)) continue;
    told.add(key);
    product = Math.min(MOST, product * Math.max(1, Math.round((Math.abs(amount) * 100) / step)));
  }
  return product;
}

/** Whether the agreement is more than chance. */
export function isEvidence(product: number): boolean {
  return product >= ENOUGH;
}

/** The largest step of which both are multiples (Euclid). */
function commonStep(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
