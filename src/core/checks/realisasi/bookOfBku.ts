import type { BarisBku } from "../../records/bku";
import type { Records } from "../../records/records";
import { compareTanggal, type Tanggal } from "../../values/tanggal";
import { sheetKey } from "../keys";
import type { Belanja } from "./belanja";

/** The BKU beside a realisasi: what it paid for belanja, and the days that it reaches over. */
export interface BookOfBku {
  readonly belanja: readonly Belanja[];
  readonly dari: Tanggal | undefined;
  readonly sampai: Tanggal | undefined;
}

/** A year on so many times fewer rows than the usual one is a slip of the pen. */
const RARE = 4;

/** The days that a book reaches over; one slip in a year does not make a month's book reach over a year. */
export function bookOfBku(belanja: readonly Belanja[], rows: readonly BarisBku[]): BookOfBku {
  const days = rows.flatMap(({ tanggal }) => (tanggal?.value.sure ? [tanggal.value.value] : []));
  const rowsOfYear = new Map<number, number>();
  for (const { year } of days) rowsOfYear.set(year, (rowsOfYear.get(year) ?? 0) + 1);
  const most = Math.max(0, ...rowsOfYear.values());
  const usual = days.filter(({ year }) => (rowsOfYear.get(year) ?? 0) * RARE >= most).sort(compareTanggal);
  return { belanja, dari: usual[0], sampai: usual.at(-1) };
}

const FROM_BEFORE = /\b(?:bulan|bln|periode|triwulan|halaman)\s+(?:yang\s+)?(?:lalu|sebelum)|\bpindahan\b/i;

/** Whether a book goes on from an earlier one: then it does not hold all that was spent up to now. */
export function goesOnFromBefore({ bku, saksi }: Records): boolean {
  const sheets = new Set(bku.map(({ at }) => sheetKey(at)));
  const carried = saksi.some((sum) => sum.carried !== undefined && sheets.has(sheetKey(sum.written.at)));
  return carried || bku.some(({ uraian }) => uraian !== undefined && FROM_BEFORE.test(uraian.value));
}
