import { addressOf, type CellRef } from "../core/cells/cellRef";
import { toNumber, type Rupiah } from "../core/values/rupiah";
import type { Tanggal } from "../core/values/tanggal";
import type { Language } from "./language";

const LOCALE = { id: "id-ID", en: "en-GB" } as const;

/** Figures are written as the papers write them in both languages: two styles in one sentence would be misread. */
const FIGURES = { id: "id-ID", en: "id-ID" } as const;

/** `Rp 16.080.000` in both languages, as on the papers; sen only where there are any: `Rp 83,50`. */
export function formatRupiah(amount: Rupiah): string {
  const rupiah = toNumber(amount);
  const digits = Number.isInteger(rupiah) ? 0 : 2;
  return `${rupiah < 0 ? "-" : ""}Rp ${writerOf("id", digits, digits).format(Math.abs(rupiah))}`;
}

/** An amount with its sen, as it can only be read in one way: `Rp 16.080.000,00`. */
export function formatRupiahInFull(amount: Rupiah): string {
  const written = formatRupiah(amount);
  return written.includes(",") ? written : `${written},00`;
}

/** The month of a date: `September 2023`. */
export function formatMonth(date: Tanggal, language: Language): string {
  return formatTanggal({ ...date, day: 1 }, language).replace(/^\d+ /, "");
}

/** A count or quantity: `1.234,5`. */
export function formatNumber(value: number, language: Language): string {
  return writerOf(language, 0, 6).format(value);
}

/** `value` is the percentage itself: 32.13 becomes `32,13 %`. */
export function formatPercent(value: number, language: Language): string {
  return `${writerOf(language, 0, 2).format(value)} %`;
}

/** A file's size in megabytes: `12,5 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  return `${writerOf(language, 0, 1).format(bytes / 1_000_000)} MB`;
}

const writers = new Map<string, Intl.NumberFormat>();

/** One for each language and number of decimals: making one takes far longer than writing a figure with it. */
function writerOf(language: Language, minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${FIGURES[language]} ${minimumFractionDigits} ${maximumFractionDigits}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const writer = new Intl.NumberFormat(FIGURES[language], { minimumFractionDigits, maximumFractionDigits });
  writers.set(key, writer);
  return writer;
}

/** `8 Maret 2023`, `8 March 2023`. */
export function formatTanggal({ year, month, day }: Tanggal, language: Language): string {
  const known = dateWriters.get(language);
  const writer = known ?? new Intl.DateTimeFormat(LOCALE[language], LONG_DATE);
  if (known === undefined) dateWriters.set(language, writer);
  return writer.format(Date.UTC(year, month - 1, day));
}

const LONG_DATE = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const dateWriters = new Map<Language, Intl.DateTimeFormat>();

/** `RAB.xlsx › RAB!G42`: file, sheet and cell. */
export function formatCellRef(at: CellRef): string {
  return `${at.file} › ${at.sheet}!${addressOf(at)}`;
}

/** `RAB › RAB!G42`, as it stands in the column Sumber: only the usual ending is left out, so that no two files look alike. */
export function formatSumber(at: CellRef): string {
  return formatCellRef({ ...at, file: at.file.replace(/(?<=.)\.xlsx$/i, "") });
}

/** A NIP as papers print it: birth date, appointment, sex, serial. */
export function formatNip(digits: string): string {
  return digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");
}
