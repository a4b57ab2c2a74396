import type { RawValue } from "../cells/cell";
import type { CellRef } from "../cells/cellRef";
import { nomorKey } from "../values/keys";
import { accountKey } from "../values/rekening";
import type { KodeRekening } from "../values/kodeRekening";
import { roughTotal } from "../values/exact";
import { rupiahFromSen, type Rupiah } from "../values/rupiah";
import { serialOf, type TanggalReading } from "../values/tanggal";

/** What one paper says of a payment, as far as it can be held against another one. */
export interface Party {
  /** The cell of the amount. */
  readonly at: CellRef;
  readonly raw: RawValue;
  readonly jumlah: Rupiah;
  readonly nomor: readonly string[];
  readonly rekening: string | undefined;
  /** Serial number of the day; undefined where the date is not certain. */
  readonly hari: number | undefined;
  readonly uraian: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** What a party is made from. */
interface Said {
  readonly at: CellRef;
  readonly raw: RawValue;
  readonly jumlah: Rupiah;
  readonly nomor: readonly (string | undefined)[];
  readonly kode: KodeRekening | undefined;
  readonly tanggal: readonly (TanggalReading | undefined)[];
  readonly uraian: string | undefined;
  readonly texts: readonly (string | undefined)[];
}

export function partyOf({ at, raw, jumlah, nomor, kode, tanggal, uraian, texts }: Said): Party {
  const day = tanggal.find((one) => one?.sure);
  return {
    at,
    raw,
    jumlah,
    nomor: [...new Set(nomor.flatMap((one) => (one === undefined ? [] : [nomorKey(one)])))],
    rekening: kode && accountKey(kode),
    hari: day?.sure ? serialOf(day.value) : undefined,
    uraian,
    words: wordsOf(texts),
  };
}

/** Words that say nothing of what was bought, since half of all lines have them. */
const EMPTY =
  /^(?:untuk|dari|pada|dalam|yang|dengan|sesuai|tanggal|nomor|kegiatan|belanja|biaya|pembayaran|bayar|dibayar|rangka|rapat|tahun|bulan|kepada)$/;

export function wordsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return new Set(words.filter((word) => word.length >= 4 && !EMPTY.test(word)));
}

/** Share of the shorter text's words that stand in the other one: 0 to 1. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / least;
}

/** Payments are booked within weeks of their receipt, and receipts are now and then dated after the booking. */
const WEEKS = 31;

/** Whether the days of two papers let them be of one payment; unknown days do not speak against it. */
export function mayBeOneDay(a: Party, b: Party): boolean {
  return a.hari === undefined || b.hari === undefined || Math.abs(a.hari - b.hari) <= WEEKS;
}

/** Both are numbered, and no number is on both. */
export function numbersDiffer(a: Party, b: Party): boolean {
  return a.nomor.length > 0 && b.nomor.length > 0 && !a.nomor.some((one) => b.nomor.includes(one));
}

/** The sum of amounts; undefined where it is too large to be exact. */
export function sumOfParties(parties: readonly { readonly jumlah: Rupiah }[]): Rupiah | undefined {
  const sum = roughTotal(parties.map(({ jumlah }) => jumlah));
  return Number.isSafeInteger(sum) ? rupiahFromSen(sum) : undefined;
}

/** The one of the highest score above nothing; undefined where two share it. */
export function best<T>(list: readonly T[], scoreOf: (one: T) => number): T | undefined {
  let most = 0;
  let found: T | undefined;
  for (const one of list) {
    const score = scoreOf(one);
    if (score > most) [most, found] = [score, one];
    else if (score === most) found = undefined;
  }
  return found;
}
