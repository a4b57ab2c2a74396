import { addressOf, type CellRange } from "../../cells/cellRef";
import type { PlannedSheet } from "../plannedWorkbook";
import { tableRange } from "../tableRange";
import { type FormerSheet, plannedValueOf } from "./formerTable";
import type { TypedValue } from "./typedValues";

/**
 * What people typed beside or below our content, where the new content will stand: it can stay neither there nor
 * anywhere that we know, so it is remembered with its address (and no table).
 */
export function looseNotes(
  plan: PlannedSheet,
  area: readonly [rows: number, columns: number],
  { sheet, tables }: FormerSheet,
): readonly TypedValue[] {
  const [rows, columns] = area;
  const reach = reachOf(plan);
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      const at = { row, col: index + 1 };
      const isLoose = (row > rows || at.col > columns) && !tables.some(({ range }) => isIn(range, at));
      const value = plannedValueOf(cell);
      if (value === undefined || !isLoose || !isIn(reach, at)) return [];
      return [{ table: "", key: [addressOf(at)], header: sheet.name, value }];
    }),
  );
}

/** From the first cell to the last that a plan fills. */
function reachOf({ cells, merges, tables }: PlannedSheet): CellRange {
  const ends = [...cells.map(({ row, col }) => ({ bottom: row, right: col })), ...merges, ...tables.map(tableRange)];
  const reach = { top: 1, left: 1, bottom: 1, right: 1 };
  for (const { bottom, right } of ends) {
    reach.bottom = Math.max(reach.bottom, bottom);
    reach.right = Math.max(reach.right, right);
  }
  return reach;
}

function isIn(range: CellRange, { row, col }: { readonly row: number; readonly col: number }): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}
