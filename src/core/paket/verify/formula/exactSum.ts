/** Of what was added up, so much may be lost to binary fractions: some bits behind the last that a number holds. */
const NOISE = 2 ** -44;

/**
 * A sum of amounts to the sen, as money adds up: 2.457.123,45 and -2.457.123,40 are 0,05 and not 0,0500000002794. What is no
 * amount, such as a share, stays as it is.
 */
export function exactSum(numbers: readonly number[]): number {
  let [total, magnitude] = [0, 0];
  for (const one of numbers) {
    total += one;
    magnitude += Math.abs(one);
  }
  const sen = Math.round(total * 100) / 100;
  return Math.abs(total - sen) <= magnitude * NOISE ? sen : total;
}
