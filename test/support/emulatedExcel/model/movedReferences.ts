import { areaAddress, parseArea } from "./address";
import type { EmulatedSheet } from "./sheet";
import type { EmulatedWorkbook } from "./workbook";

/** Where a cell goes that stood at a row and column (0-based); undefined where it is deleted. */
export type Move = (row: number, col: number) => readonly [row: number, col: number] | undefined;

/** Texts and names in brackets are passed over; then a cell, with the sheet before it. */
const CELL =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.])(?::(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.]))?/gu;

/**
 * "When you insert or delete cells, references are adjusted", wherever their formulas stand and whether or not they are fixed
 * ("Overview of formulas in Excel"); one to a deleted cell is `#REF!`. Structured references name columns, and stay.
 */
export function moveReferences(workbook: EmulatedWorkbook, moved: EmulatedSheet, move: Move): void {
  for (const sheet of workbook.sheets) {
    for (const { row, col, cell } of sheet.filledCells()) {
      if (cell.formula === undefined) continue;
      const formula = cell.formula.replace(CELL, (all: string, ...found: unknown[]) => {
        const [named, fixedCol, letters, fixedRow, digits, ...end] = found.slice(0, 9) as (string | undefined)[];
        const on = named === undefined ? sheet.name : named.replace(/^'|'$/g, "").replaceAll("''", "'");
        if (letters === undefined || on.toLowerCase() !== moved.name.toLowerCase()) return all;
        const first = movedCell(fixedCol, letters, fixedRow, digits, move);
        const last = end[1] === undefined ? "" : `:${movedCell(end[0], end[1], end[2], end[3], move)}`;
        return `${named === undefined ? "" : `${named}!`}${first}${last}`;
      });
      if (formula !== cell.formula) sheet.setCell(row, col, { ...cell, formula });
    }
  }
}

function movedCell(
  fixedCol: string | undefined,
  letters: string,
  fixedRow: string | undefined,
  digits: string | undefined,
  move: Move,
): string {
  const cell = parseArea(`${letters}${digits}`);
  const to = cell === undefined ? undefined : move(cell.top, cell.left);
  if (to === undefined) return "#REF!";
  const [, column = "", row = ""] =
    /^([A-Z]+)(\d+)/.exec(areaAddress({ top: to[0], left: to[1], rows: 1, columns: 1 })) ?? [];
  return `${fixedCol}${column}${fixedRow}${row}`;
}
