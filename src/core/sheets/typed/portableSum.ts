import { type CellRange, columnNumber } from "../../cells/cellRef";
import { columnRef } from "../plan/structuredRef";
import { formulaTokens } from "./formulaSense";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** Hold addresses as a text, or count cells from where they stand. */
const PLACED = new Set(["INDIRECT", "OFFSET", "ROW", "COLUMN", "CELL"]);

/**
 * A formula in a row of totals as it holds wherever the table ends and its columns stand: a range over exactly the records of
 * a column becomes `[Header]`. `records` are those rows, `headers` those of the columns. Undefined for a formula with any
 * other address: elsewhere it would say something else.
 */
export function portableSum(formula: string, records: CellRange, headers: readonly string[]): string | undefined {
  const tokens = formulaTokens(formula);
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const header = tokens[at + 1] === ":" ? columnOf(token, tokens[at + 2] ?? "", records, headers) : undefined;
    if (header !== undefined) {
      parts.push(columnRef("", header));
      at += 2;
    } else if (isPlaced(token, tokens[at + 1])) return undefined;
    else parts.push(token);
  }
  return parts.join("");
}

/** `LOG10(` is no cell. */
function isPlaced(token: string, next: string | undefined): boolean {
  return token === ":" || token.endsWith("!") || (CELL.test(token) && next !== "(") || PLACED.has(token.toUpperCase());
}

function columnOf(from: string, to: string, records: CellRange, headers: readonly string[]): string | undefined {
  const [, first = "", top] = CELL.exec(from) ?? [];
  const [, last, bottom] = CELL.exec(to) ?? [];
  if (Number(top) !== records.top || Number(bottom) !== records.bottom) return undefined;
  const header = first.toUpperCase() === last?.toUpperCase() ? headers[columnNumber(first) - records.left] : undefined;
  return header === "" ? undefined : header;
}
