import type { Rupiah } from "../values/rupiah";
import type { Belanja } from "./belanja";

const PEOPLE =
  /\b(?:honor\w*|transport\w*|uang\s+(?:saku|harian|lelah|lembur|representasi)|narasumber|nara\s+sumber|moderator|pengajar|instruktur|fasilitator|panitia|penceramah|perjalanan\s+dinas|upah|insentif)\b/i;
const OF_TAX = /\b(?:di)?(?:setor\w*|pungut\w*)\b|^\W*(?:pph|ppn|pajak)\b/i;

/** Whether a payment is, by its own words, one to people that a list can show: honor, transport, uang harian. */
export function paysPeople(uraian: string | undefined): boolean {
  return uraian !== undefined && PEOPLE.test(uraian) && !OF_TAX.test(uraian);
}

/** Among more payments than these sums meet by chance. */
const MOST_PAYMENTS = 16;
const MOST_PARTS = 3;

type Paying = Pick<Belanja, "jumlah">;

/** The two or three payments that come to one of these sums together; undefined where none do, or several ways do. */
export function partsOf<P extends Paying>(sums: readonly Rupiah[], payments: readonly P[]): readonly P[] | undefined {
  const [only, ...others] = waysTo(sums, payments);
  return others.length === 0 ? only : undefined;
}

/** Every choice of two or three payments that come to one of these sums. */
export function waysTo<P extends Paying>(sums: readonly Rupiah[], payments: readonly P[]): readonly (readonly P[])[] {
  if (payments.length > MOST_PAYMENTS) return [];
  const wanted = new Set<number>(sums);
  const found: (readonly P[])[] = [];
  const seek = (from: number, parts: readonly P[], sum: number): void => {
    if (parts.length > 1 && wanted.has(sum)) found.push(parts);
    if (parts.length === MOST_PARTS) return;
    payments.slice(from).forEach((next, step) => seek(from + step + 1, [...parts, next], sum + next.jumlah.value));
  };
  seek(0, [], 0);
  return found;
}
