import { addressOf } from "../cells/cellRef";
import type { PlannedTable, PlannedValue } from "../sheets/plan/plannedWorkbook";
import { tanggalOfSerial } from "../values/tanggal";
import { columnsOf, columnType, isFilled, type ColumnType } from "./columnType";

/** A table as a text file, and which of its cells do not stand there as they are. */
export interface CsvText {
  readonly text: string;
  /** A1 addresses in the file of texts that got an apostrophe in front, so that no program takes them for formulas. */
  readonly guarded: readonly string[];
}

/** As Excel reads it in an office whose numbers have a decimal comma; `datapackage.json` tells it to every other program. */
export const DELIMITER = ";";
export const DECIMAL_SIGN = ",";
const LINE_END = "\r\n";
/** What a spreadsheet may take for the beginning of a formula, as OWASP lists it. */
const FORMULA_BEGINS = /^[=+\-@\t\r\n]/;

/**
 * The records of a table with its headers, without its row of totals. UTF-8 without a byte order mark: programs that read
 * Data Packages take a mark for a part of the first header, and people have the workbook.
 */
export function csvText(table: PlannedTable): CsvText {
  const guarded: string[] = [];
  const types = columnsOf(table).map((values, at) => {
    const column = table.columns[at];
    return column === undefined ? "string" : columnType(column, values);
  });
  const fieldOf = (value: PlannedValue, type: ColumnType, row: number, col: number): string => {
    const dated = row > 1 && table.columns[col - 1]?.style === "date";
    const written = writtenValue(value, dated ? "date" : type);
    if (typeof value === "number") return written;
    if (!FORMULA_BEGINS.test(written)) return quoted(written);
    guarded.push(addressOf({ row, col }));
    return quoted(`'${written}`);
  };
  const header = table.columns.map(({ header }, at) => fieldOf(header, "string", 1, at + 1));
  const lines = table.rows.map((row, at) =>
    types.map((type, col) => fieldOf(row[col], type, at + 2, col + 1)).join(DELIMITER),
  );
  const text = [header.join(DELIMITER), ...lines].map((line) => line + LINE_END).join("");
  return { text, guarded };
}

/** A value as the file spells it, before any quotation mark; a date that could not be read stays as the paper has it. */
export function writtenValue(value: PlannedValue, type: ColumnType): string {
  if (!isFilled(value)) return "";
  if (typeof value === "string") return value;
  if (type === "date") return isoDate(value);
  const plain = String(value).includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : String(value);
  return type === "string" ? plain : plain.replace(".", DECIMAL_SIGN);
}

function isoDate(serial: number): string {
  const date = tanggalOfSerial(serial);
  if (date === undefined) return String(serial);
  return [String(date.year).padStart(4, "0"), two(date.month), two(date.day)].join("-");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
