import { plainText } from "./decimalText";
import { monthNamed, weekdayNamed } from "./monthNames";
import { compareTanggal, isRealTanggal, readTanggal, type Tanggal } from "./tanggal";

/** The day or days that a line such as `Hari/Tanggal : Rabu - Kamis, 14 s.d. 15 Agustus 2024` names. */
export interface WaktuAcara {
  readonly dari: Tanggal;
  /** Equal to `dari` for one day. */
  readonly sampai: Tanggal;
  /** The day of the week written beside a single date, right or wrong: 0 is Sunday. */
  readonly hari?: number;
}

const BETWEEN = /^(?:[-–—&]|s\.?\s?\/?d\.?|sampai(?:\s+dengan)?|hingga|dan)$/i;
const SPAN =
  /(\d{1,2})\s*(\p{L}+)?\s*(\d{4})?\s*([-–—&]|s\.?\s?\/?d\b\.?|sampai(?:\s+dengan)?|hingga|dan)\s*(\d{1,2})\s+(\p{L}+)\s+(\d{4})(?!\d)/iu;

/** Reads a date or a span of days; undefined where neither is complete. */
export function readWaktuAcara(raw: string): WaktuAcara | undefined {
  const single = readTanggal(raw);
  if (single.sure) {
    const { value, weekday } = single;
    return { dari: value, sampai: value, ...(weekday === undefined ? {} : { hari: weekday }) };
  }
  const span = SPAN.exec(withoutWeekdays(plainText(raw)));
  if (!span) return undefined;
  const [, firstDay, firstMonth, firstYear, between = "", lastDay, lastMonth = "", lastYear] = span;
  const month = monthNamed(lastMonth);
  const month0 = firstMonth === undefined ? month : monthNamed(firstMonth);
  if (!BETWEEN.test(between) || month === undefined || month0 === undefined) return undefined;
  const sampai = { year: Number(lastYear), month, day: Number(lastDay) };
  const dari = { year: Number(firstYear ?? lastYear), month: month0, day: Number(firstDay) };
  const isSpan = isRealTanggal(dari) && isRealTanggal(sampai) && compareTanggal(dari, sampai) <= 0;
  return isSpan ? { dari, sampai } : undefined;
}

function withoutWeekdays(text: string): string {
  return text.replace(/([\p{L}'’]+)(\s*[,/])?/gu, (whole, word: string) =>
    weekdayNamed(word) === undefined ? whole : " ",
  );
}
