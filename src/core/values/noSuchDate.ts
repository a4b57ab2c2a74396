import { impossibleShortDate } from "./shortDate";
import { isRealTanggal, type Tanggal } from "./tanggalArithmetic";
import { readTanggal } from "./tanggalText";

/** What in a written date no calendar has. */
export type NoSuchDate =
  | { readonly what: "year"; readonly year: number }
  | { readonly what: "month"; readonly month: number }
  /** `last`: how many days that month has. */
  | { readonly what: "day"; readonly date: Tanggal; readonly last: number };

/** Why a text that is written like a date is none: `31-9-2023`, `29 Februari 2023`; undefined for any other text. */
export function noSuchDate(text: string): NoSuchDate | undefined {
  const reading = readTanggal(text);
  if (reading.sure) return undefined;
  const { year, month, day } = (reading.why === "impossible" ? reading.known : impossibleShortDate(text)) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return { what: "month", month };
  const last = [31, 30, 29, 28].find((each) => isRealTanggal({ year, month, day: each }));
  return last === undefined ? { what: "year", year } : { what: "day", date: { year, month, day }, last };
}
