/** A sum this large is money; a rupiah of rounding is nothing in it. Smaller sums are counts, which agree exactly. */
const SMALLEST_AMOUNT = 10_000;
/** What sums of figures rounded to one decimal may be off by. */
const DECIMALS_OFF = 0.11;

/** Whether a written figure is the sum, but for the rounding that figures of its kind have. */
export function agrees(sum: number, written: number): boolean {
  const off = Math.abs(sum - written);
  if (Math.abs(written) >= SMALLEST_AMOUNT) return off <= Math.max(1, 1e-9 * Math.abs(written));
  return Number.isInteger(written) && Number.isInteger(sum) ? off === 0 : off <= DECIMALS_OFF;
}
