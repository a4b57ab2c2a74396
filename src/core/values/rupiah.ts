/**
 * An amount of money as it stands on the papers, counted in whole sen so that sums stay exact: 16.080.000 rupiah is
 * 1608000000. Always an integer of at most `Number.MAX_SAFE_INTEGER`, about 90 triliun rupiah.
 */
export type Rupiah = number & { readonly __unit: "sen" };

/** An amount of exactly `sen` sen. Throws `RangeError` where that is no integer or cannot be held exactly. */
export function rupiahFromSen(sen: number): Rupiah {
  if (!Number.isSafeInteger(sen)) throw new RangeError(`${sen} sen is not an exact amount`);
  return (sen === 0 ? 0 : sen) as Rupiah;
}

export const ZERO_RUPIAH: Rupiah = rupiahFromSen(0);

/**
 * The sen nearest to an amount of rupiah, halves away from zero as Excel shows them, and whether anything was rounded
 * away that is more than the noise of binary fractions. Throws `RangeError` where it is not finite or too large.
 */
export function nearestSen(amount: number): { readonly value: Rupiah; readonly rounded: boolean } {
  // Nearly every amount is of whole rupiah.
  if (Number.isInteger(amount) && Math.abs(amount) < 1e13)
    return { value: rupiahFromSen(amount * 100), rounded: false };
  const scaled = Math.abs(amount) * 100;
  // Excel keeps 15 digits: 0.285 is stored as 0.28499999999999998 and shown as 0.29.
  const shown = scaled < 1e15 ? Number(scaled.toPrecision(15)) : scaled;
  const sen = Math.round(shown);
  const noise = Math.max(1e-6, scaled * 2 ** -50);
  return { value: rupiahFromSen(amount < 0 ? -sen : sen), rounded: Math.abs(scaled - sen) > noise };
}

/**
 * An amount given in rupiah, sen after the point. Throws `RangeError` where it is not finite, too large to be exact, or
 * finer than a sen; figures computed in a workbook go through `readRupiah`, which rounds and says so.
 */
export function rupiah(amount: number): Rupiah {
  const { value, rounded } = nearestSen(amount);
  if (rounded) throw new RangeError(`${amount} rupiah is finer than a sen`);
  return value;
}

/** The amount in rupiah, sen after the point: what is written into a cell. */
export function toNumber(amount: Rupiah): number {
  return amount / 100;
}
