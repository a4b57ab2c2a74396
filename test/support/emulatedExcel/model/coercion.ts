import { invalidArgument } from "../excelError";
import { type CellValue, ERRORS } from "./cell";
import { parseDateOrTime } from "./dateText";

/** What becomes of one value written to `Range.values` or `Range.formulas`. */
export type Entry =
  | { readonly kind: "unchanged" }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  /** `format` is the number format that Excel gives a cell that had `General`. */
  | { readonly kind: "value"; readonly value: CellValue; readonly format: string | undefined };

const LONGEST_TEXT = 32_767;

/**
 * Reads a value as if it were typed into a cell of an English (United States) Excel, whatever the user's language:
 * `Range.values` and `Range.formulas` (learn.microsoft.com/javascript/api/excel/excel.range). `null` leaves the cell
 * alone, `""` empties it; in a cell formatted `@` a text stays as it is.
 */
export function readEntry(written: unknown, numberFormat: string): Entry {
  if (written === null) return { kind: "unchanged" };
  if (written === "") return { kind: "empty" };
  if (typeof written === "boolean") return { kind: "value", value: written, format: undefined };
  if (typeof written === "number") {
    if (numberFormat === "@") return { kind: "value", value: String(fifteenDigits(written)), format: undefined };
    return { kind: "value", value: fifteenDigits(written), format: undefined };
  }
  if (typeof written !== "string") throw invalidArgument();
  if (written.length > LONGEST_TEXT) throw invalidArgument();
  if (numberFormat === "@") return { kind: "value", value: written, format: undefined };
  return typed(written);
}

function typed(text: string): Entry {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), format: undefined };
  const constant = parseConstant(text.trim());
  if (constant !== undefined) return { kind: "value", ...constant };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  if (text.length > 1 && /^[+-]/.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text, format: undefined };
}

interface Constant {
  readonly value: CellValue;
  readonly format: string | undefined;
}

function parseConstant(text: string): Constant | undefined {
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text), format: undefined };
  if (ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase(), format: undefined };
  return parseNumber(text) ?? parseFraction(text) ?? parseDateOrTime(text);
}

const PLAIN_NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** `1,234.50`, `-5`, `(5)`, `50%`, `$12`, `1e5` as an English Excel reads them. `1.234.567` and `12,5` stay text. */
function parseNumber(text: string): Constant | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const signed = /^([+-]?)\s?(.*)$/.exec(bracketed ?? text);
  const negative = bracketed !== undefined || signed?.[1] === "-";
  let rest = (signed?.[2] ?? "").trim();
  if (bracketed !== undefined && signed?.[1] !== "") return undefined;
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const currency = rest.startsWith("$");
  if (currency) rest = rest.slice(1).trim();
  const grouped = GROUPED_NUMBER.test(rest);
  if (!grouped && !PLAIN_NUMBER.test(rest)) return undefined;
  const digits = rest.replaceAll(",", "");
  const number = truncated(digits) * (negative ? -1 : 1);
  if (!Number.isFinite(number)) return undefined;
  const decimals = /\.\d/.test(digits);
  const scientific = /e/i.test(digits);
  if (percent) return { value: fifteenDigits(number / 100), format: decimals ? "0.00%" : "0%" };
  if (currency) return { value: number, format: decimals ? "$#,##0.00" : "$#,##0" };
  if (grouped) return { value: number, format: decimals ? "#,##0.00" : "#,##0" };
  return { value: number, format: scientific ? "0.00E+00" : undefined };
}

/** `0 1/2` is a half; `1/2` alone is a date. */
function parseFraction(text: string): Constant | undefined {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: fifteenDigits(match[1] === "-" ? -size : size), format: "# ?/?" };
}

/** "Number precision: 15 digits" (support.microsoft.com, Excel specifications and limits). */
export function fifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

/** Digits that were typed beyond the fifteenth become zeros, they aren't rounded. */
function truncated(digits: string): number {
  let seen = 0;
  const [mantissa = "", exponent] = digits.split(/e/i);
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen++;
    return seen > 15 ? "0" : digit;
  });
  return Number(exponent === undefined ? kept : `${kept}e${exponent}`);
}
