import type { BarisBku } from "../../../records/bku";
import type { Records } from "../../../records/records";
import { compareTanggal, type Tanggal } from "../../../values/tanggal";
import { sheetKey } from "../../../cells/sheetKey";
import type { Belanja } from "../../../tally/belanja";

/** The BKU beside a realisasi: what it paid for belanja, and the months that it reaches over, by their first and last day. */
export interface BookOfBku {
  readonly belanja: readonly Belanja[];
  readonly dari: Tanggal | undefined;
  readonly sampai: Tanggal | undefined;
}

/** No month has more days; days are only compared with it. */
const LAST_DAY = 31;

/** A year on so many times fewer rows than the usual one is a slip of the pen. */
const RARE = 4;

/** The months that a book reaches over, whole: books are closed by the month. One slip in a year does not make a month's book reach over a year. */
export function bookOfBku(belanja: readonly Belanja[], rows: readonly BarisBku[]): BookOfBku {
  const days = rows.flatMap(({ tanggal }) => (tanggal?.value.sure ? [tanggal.value.value] : []));
  const rowsOfYear = new Map<number, number>();
  for (const { year } of days) rowsOfYear.set(year, (rowsOfYear.get(year) ?? 0) + 1);
  const most = Math.max(0, ...rowsOfYear.values());
  const usual = days.filter(({ year }) => (rowsOfYear.get(year) ?? 0) * RARE >= most).sort(compareTanggal);
  const [first, last] = [usual[0], usual.at(-1)];
  return { belanja, dari: first && { ...first, day: 1 }, sampai: last && { ...last, day: LAST_DAY } };
}

const FROM_BEFORE = /\b(?:bulan|bln|periode|triwulan|halaman)\s+(?:yang\s+)?(?:lalu|sebelum)|\bpindahan\b/i;

/** Whether a book goes on from an earlier one: then it does not hold all that was spent up to now. */
export function goesOnFromBefore({ bku, saksi }: Records): boolean {
  const sheets = new Set(bku.map(({ at }) => sheetKey(at)));
  const carried = saksi.some((sum) => sum.carried !== undefined && sheets.has(sheetKey(sum.written.at)));
  return carried || bku.some(({ uraian }) => uraian !== undefined && FROM_BEFORE.test(uraian.value));
}
