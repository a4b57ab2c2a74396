import type { Workbook } from "../../../../core/cells/workbook";
import { GENERAL } from "../formats/builtinFormats";
import { limits } from "../limits";
import { noOddities, type Notes } from "../notes";
import type { Pace } from "../pace";
import { holdLimit } from "../refused";
import { noTally, RowCollector } from "../xlsx/rowCollector";
import { decodeFile } from "./decodeFile";
import { holdQuotes, otherwiseSeparated } from "./separatedText";

/** A first line by which Excel is told the separator; it is no row. */
const DIRECTIVE = /^sep=(.)\r?\n/i;

const GUESSED = [",", ";", "\t", "|"];

/**
 * Reads separated text as one sheet named after the file. Every cell is text: what looks like a number may be a NIK or
 * have leading zeros, and is interpreted later.
 */
export async function readText(file: string, bytes: Uint8Array, notes: Notes, pace: Pace): Promise<Workbook> {
  const { text, encoding } = decodeFile(bytes);
  await pace.pause();
  const { default: papa } = await import("papaparse");
  const directive = DIRECTIVE.exec(text);
  const parsed = papa.parse<string[]>(text.slice(directive?.[0].length ?? 0), {
    delimiter: directive?.[1] ?? (isSemicolons(text) ? ";" : ""),
    delimitersToGuess: GUESSED,
  });
  await pace.pause();
  const { data: rows, errors } = parsed;
  const separator = parsed.meta.delimiter;
  notes.aboutText(encoding, separator);
  holdLimit("rows", limits.rows, rows.length);
  const separated = { rows, separator, errors, linesBefore: directive === null ? 0 : 1 };
  holdQuotes(separated);
  for (const each of otherwiseSeparated(separated)) notes.aboutLines(each);
  const oddities = noOddities();
  const collector = new RowCollector(noTally(), oddities);
  rows.forEach((fields, row) => {
    holdLimit("columns", limits.columns, fields.length);
    fields.forEach((value, col) => {
      if (value !== "") collector.put(row + 1, col + 1, { kind: "text", value, format: GENERAL, formula: undefined });
    });
  });
  const name = file.replace(/\.[^.]+$/, "");
  notes.aboutCells(name, oddities);
  const empty = { merges: [], hiddenRows: [], hiddenColumns: [], filter: undefined };
  return { file, sheets: [{ name, state: "visible", rows: collector.finish(), ...empty }] };
}

/**
 * Whether more lines of the beginning agree on a count of semicolons than on one of any other separator: Indonesian Excel
 * writes them, and the commas in such a file are decimals.
 */
function isSemicolons(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 50);
  const semicolons = agreeing(lines, ";");
  return semicolons > 0 && GUESSED.every((separator) => agreeing(lines, separator) <= semicolons);
}

/** How many lines hold a separator as often as most lines with it do. */
function agreeing(lines: readonly string[], separator: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
