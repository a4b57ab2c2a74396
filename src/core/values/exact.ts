import { rupiahFromSen, ZERO_RUPIAH, type Rupiah } from "./rupiah";

/** Amounts whose sum can't be held exactly (beyond some 90 triliun rupiah): better no answer than a rounded one. */
export class SumTooLarge extends Error {
  constructor() {
    super("the sum is too large to be exact");
    this.name = "SumTooLarge";
  }
}

/** The exact sum; throws `SumTooLarge`. */
export function total(amounts: Iterable<Rupiah>): Rupiah {
  let sum: Rupiah = ZERO_RUPIAH;
  for (const amount of amounts) sum = exact(sum + amount);
  return sum;
}

/** A sum to put amounts in order by, or to see whether two are alike: never shown, never compared with what is written. */
export function roughTotal(amounts: Iterable<Rupiah>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** The exact difference; throws `SumTooLarge`. */
export function minus(a: Rupiah, b: Rupiah): Rupiah {
  return exact(a - b);
}

function exact(sen: number): Rupiah {
  if (!Number.isSafeInteger(sen)) throw new SumTooLarge();
  return rupiahFromSen(sen);
}

const SEN_IN_RUPIAH = 100;

/** Whether an amount is the exact one, or the exact one rounded up or down to whole rupiah. */
export function sameUpToSen(written: Rupiah, exactAmount: Rupiah): boolean {
  if (written === exactAmount) return true;
  return written % SEN_IN_RUPIAH === 0 && Math.abs(minus(written, exactAmount)) < SEN_IN_RUPIAH;
}
