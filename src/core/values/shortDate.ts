import { plainText } from "./decimalText";
import { monthNamed } from "./monthNames";
import { isRealTanggal, type Tanggal } from "./tanggalArithmetic";

/** In which order a date in figures is written. */
export type DateOrder = "day-first" | "year-first" | "month-first";

export interface ShortDateReading {
  readonly order: DateOrder;
  readonly value: Tanggal;
}

const FIGURES = /^(?:[^\d]*[,\s])?(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/u;
const NAMED = /^(?:[^\d]*[,\s])?(\d{1,2})[\s./-]*(\p{L}+)[\s.,/-]*'?(\d{2})$/u;

/**
 * What a date with two digits for its year, or one that only fits with the month first, can mean; the usual order of the
 * papers in front. `21/08/24` is 21 August 2024 or 24 August 2021. Empty for any other text.
 */
export function shortDateReadings(text: string): readonly ShortDateReading[] {
  const plain = plainText(text).trim();
  const named = NAMED.exec(plain);
  if (named) {
    const month = monthNamed(named[2] ?? "");
    return month === undefined ? [] : real([["day-first", 2000 + Number(named[3]), month, Number(named[1])]]);
  }
  const figures = FIGURES.exec(plain);
  if (!figures) return [];
  const [a, b, c] = [Number(figures[1]), Number(figures[3]), Number(figures[4])];
  const year = c < 100 ? 2000 + c : c;
  return real([
    ["day-first", year, b, a],
    ...(c < 100 && a <= LAST_DAY_OF_ALL_MONTHS ? ([["year-first", 2000 + a, b, c]] as const) : []),
    ...(b > 12 ? ([["month-first", year, a, b]] as const) : []),
  ]);
}

/** Behind it a figure in front is a day that its month may not have (`31/06/24`), and no year that any paper is of. */
const LAST_DAY_OF_ALL_MONTHS = 28;

/** The day, month and year that such a text says with the day first, where it can mean no date at all: `31/06/24`, `31 Juni 24`. */
export function impossibleShortDate(text: string): Tanggal | undefined {
  const plain = plainText(text).trim();
  const [figures, named] = [FIGURES.exec(plain), NAMED.exec(plain)];
  const month = figures ? Number(figures[3]) : monthNamed(named?.[2] ?? "");
  const year = figures?.[4] ?? named?.[3];
  if (month === undefined || year?.length !== 2 || shortDateReadings(text).length > 0) return undefined;
  return { year: 2000 + Number(year), month, day: Number(figures?.[1] ?? named?.[1]) };
}

function real(orders: readonly (readonly [DateOrder, number, number, number])[]): ShortDateReading[] {
  return orders.flatMap(([order, year, month, day]) => {
    const value = { year, month, day };
    return isRealTanggal(value) ? [{ order, value }] : [];
  });
}
