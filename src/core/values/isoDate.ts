import { isRealTanggal, type Tanggal } from "./tanggalArithmetic";

/** The date of `2023-03-08`; undefined for any other text. */
export function readIsoDate(text: string): Tanggal | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealTanggal(date) ? date : undefined;
}
