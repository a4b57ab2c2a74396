import type { ParseError } from "papaparse";
import { Refused } from "../refused";

const SEPARATORS = [",", ";", "\t", "|"];

/** Rows of a separated text with the 0-based line that each starts in. */
export interface SeparatedText {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  readonly errors: readonly ParseError[];
  /** Lines before the first row. */
  readonly linesBefore: number;
}

/**
 * Refuses a text in which a quotation mark is not closed in its place: whole rows then end up inside one field, and nothing
 * says where it should have ended. A quotation mark amid a field of one line does no harm.
 */
export function holdQuotes(text: SeparatedText): void {
  const usual = usualWidth(text);
  const flawed = new Set(text.errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])));
  let line = text.linesBefore + 1;
  text.rows.forEach((fields, row) => {
    for (const field of fields) {
      const breaks = lineBreaks(field);
      if (breaks > 0 && (flawed.has(row) || (fields.length < usual && holdsRow(field, text.separator, usual)))) {
        throw new Refused({ reason: "open-quote", line });
      }
      line += breaks;
    }
    line++;
  });
}

/** A line inside a field that has as many columns as a row needs beside the ones before it. */
function holdsRow(field: string, separator: string, usual: number): boolean {
  return lines(field)
    .slice(1)
    .some((line) => line.split(separator).length >= usual);
}

/** The lines that another separator than the file's would cut into a usual row, by that separator. */
export function otherwiseSeparated(
  text: SeparatedText,
): readonly { readonly separator: string; readonly lines: number; readonly first: number }[] {
  const usual = usualWidth(text);
  const found = new Map<string, { separator: string; lines: number; first: number }>();
  let line = text.linesBefore + 1;
  for (const fields of text.rows) {
    const [only = ""] = fields;
    const separator = fields.length === 1 && usual > 1 ? separatorOf(only, text.separator, usual) : undefined;
    if (separator !== undefined) {
      const known = found.get(separator);
      if (known === undefined) found.set(separator, { separator, lines: 1, first: line });
      else known.lines++;
    }
    line += 1 + fields.reduce((sum, field) => sum + lineBreaks(field), 0);
  }
  return [...found.values()];
}

/** A comma with a space behind it belongs to a sentence. */
function separatorOf(line: string, own: string, usual: number): string | undefined {
  return SEPARATORS.find((separator) => {
    const fields = separator === own ? [] : line.split(separator);
    return fields.length === usual && !fields.some((field, index) => index > 0 && field.startsWith(" "));
  });
}

/** How many fields most rows of more than one have; 1 where there is no such row. */
function usualWidth({ rows }: SeparatedText): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 1;
  for (const [width, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = width;
  return usual;
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function lineBreaks(text: string): number {
  return text.includes("\n") || text.includes("\r") ? lines(text).length - 1 : 0;
}
