import type { CellRange } from "../../cells/cellRef";
import type { PlannedTable } from "./plannedWorkbook";

/** Rows between the header and the totals: a table without records keeps one empty row (Excel's rule). */
export function bodyRowCount(table: PlannedTable): number {
  return Math.max(1, table.rows.length);
}

export function hasTotals(table: PlannedTable): boolean {
  return table.columns.some((column) => column.total !== undefined);
}

/** The whole of a table on its sheet: header row, records and, where there is one, the row of totals. */
export function tableRange(table: PlannedTable): CellRange {
  return {
    top: table.row,
    left: table.col,
    bottom: table.row + bodyRowCount(table) + (hasTotals(table) ? 1 : 0),
    right: table.col + table.columns.length - 1,
  };
}
