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
    delimitersToGuess: [",", ";", "\t", "|"],
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
 * Whether nearly every line of the beginning has the same count of semicolons: Indonesian Excel writes them, and the
 * commas in such a file are decimals.
 */
function isSemicolons(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 50)
    .filter((line) => line.trim() !== "");
  const counts = lines.map((line) => line.split(";").length - 1).filter((count) => count > 0);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)];
  return usual !== undefined && counts.filter((count) => count === usual).length >= 0.7 * lines.length;
}
