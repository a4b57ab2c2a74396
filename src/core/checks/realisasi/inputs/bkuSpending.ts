import type { BarisBku } from "../../../records/bku";
import type { Records } from "../../../records/records";
import type { Kuitansi } from "../../../records/kuitansi";
import type { KodeRekening } from "../../../values/kodeRekening";
import { roughTotal } from "../../../values/exact";
import { grouped } from "../../../values/grouped";
import type { With } from "../../../values/having";
import { nomorKey, tupleKey } from "../../../values/keys";
import { sheetKey } from "../../../cells/sheetKey";
import { having } from "../../../values/having";
import { accountKey, accountOf, isBelanja, levelsOf } from "../../../values/rekening";
import type { Unread } from "../../../tally/unread";
import { belanjaOfBku, uncodedPayments, type Belanja } from "../../../tally/belanja";
import type { Limit } from "./limits";
import type { Spending } from "./spending";

/** Of the lines of a book so many stand on accounts of the budget, at least, where it is the book of this activity. */
const OWN = 0.75;

/**
 * What a BKU paid on the accounts of the budget, each payment once though a second book repeats it. Undefined where the
 * book may be that of more than this activity, or takes belanja back: then its sum is not known to be what was spent.
 */
export function bkuSpending(
  { bku, kuitansi }: Records,
  limits: readonly Limit[],
  unread: Unread,
): Spending | undefined {
  const coded = having(belanjaOfBku(bku), "kode");
  if (coded.length === 0 || limits.length === 0) return undefined;
  const known = new Set(limits.map(({ account }) => account));
  const own = coded.filter(({ kode }) => levelsOf(kode.value).some((level) => known.has(level)));
  const activities = new Set(own.map(({ kode }) => activityOf(kode.value)));
  if (own.length < coded.length * OWN || activities.size > 1 || bku.some(takesBack)) return undefined;
  const items = withoutCopies(own);
  const open = unread.bku.map(({ kodeRekening: kode }) => ({ kode }));
  return { sumber: "bku", items, unread: [...open, ...contested(items, having(kuitansi, "nomor", "jumlah"))] };
}

/** Lines under a number that add up to another amount than its kuitansi, or are booked twice: each a check's affair. */
function contested(lines: readonly Belanja[], receipts: readonly With<Kuitansi, "nomor" | "jumlah">[]) {
  const stated = grouped(receipts, ({ nomor }) => nomorKey(nomor.value));
  const booked = grouped(lines, ({ nomor }) => nomor && nomorKey(nomor.value));
  return [...booked].flatMap(([nomor, own]) => {
    const amounts = stated.get(nomor)?.map(({ jumlah }) => jumlah.value);
    const sum = roughTotal(own.map(({ jumlah }) => jumlah.value));
    const agrees = amounts === undefined || amounts.some((amount) => amount === sum) || roughTotal(amounts) === sum;
    return agrees && !hasTwins(own) ? [] : own;
  });
}

function hasTwins(lines: readonly Belanja[]): boolean {
  return (
    lines.length > 1 &&
    new Set(lines.map(({ jumlah, uraian }) => tupleKey(jumlah.value, uraian?.value))).size < lines.length
  );
}

/** What a BKU may have spent at most, in sen: every payment of it that is neither tax nor money moved. */
export function mostOfBku({ bku }: Records): number {
  const lines = withoutCopies([...having(belanjaOfBku(bku), "kode"), ...uncodedPayments(bku)]);
  return roughTotal(lines.map(({ jumlah }) => jumlah.value));
}

function activityOf(kode: KodeRekening): string {
  return kode.segments.slice(0, kode.segments.length - accountOf(kode).length).join(".");
}

function takesBack({ kodeRekening, penerimaan, uraian }: BarisBku): boolean {
  if (!kodeRekening || !penerimaan || penerimaan.value === 0 || !isBelanja(kodeRekening.value)) return false;
  return /\b(?:kembali\w*|pengembalian|sisa|batal\w*|koreksi)\b/i.test(uraian?.value ?? "");
}

/** The book of the bank, or of cash, states payments of the general book once more. */
function withoutCopies<B extends Belanja>(lines: readonly B[]): readonly B[] {
  const sheets = new Set(lines.map(({ at }) => sheetKey(at)));
  if (sheets.size < 2) return lines;
  const sheetOf = new Map<string, string>();
  return lines.filter(({ at, nomor, kode, jumlah, uraian }) => {
    const key = tupleKey(
      nomor && nomorKey(nomor.value),
      kode && accountKey(kode.value),
      jumlah.value,
      nomor ? undefined : uraian?.value,
    );
    const sheet = sheetKey(at);
    const first = sheetOf.get(key) ?? sheet;
    sheetOf.set(key, first);
    return first === sheet;
  });
}
