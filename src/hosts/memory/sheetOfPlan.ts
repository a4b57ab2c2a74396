import type { Cell } from "../../core/cells/cell";
import type { Sheet } from "../../core/cells/workbook";
import type { PlannedSheet, PlannedStyle, PlannedTable, PlannedValue } from "../../core/sheets/plan/plannedWorkbook";

/** The sheet that a plan becomes once written, as a reader would find it. */
export function sheetOfPlan(plan: PlannedSheet, name: string): Sheet {
  const grid: (Cell | undefined)[][] = [];
  const put = (row: number, col: number, cell: Cell | undefined) => {
    if (cell !== undefined) (grid[row] ??= [])[col - 1] = cell;
  };
  for (const { row, col, value, style, formula, plain } of plan.cells) {
    put(row, col, cellOf(value, style, formula, plain?.format));
  }
  for (const table of plan.tables) putTable(table, put);
  return {
    name,
    state: plan.state,
    rows: grid.flatMap((cells, row) => [{ row, cells }]),
    merges: plan.merges,
    hiddenRows: [...plan.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [],
    filter: undefined,
  };
}

function putTable(table: PlannedTable, put: (row: number, col: number, cell: Cell | undefined) => void): void {
  const totalsRow = table.row + Math.max(table.rows.length, 1) + 1;
  table.columns.forEach(({ header, style, formula, total }, index) => {
    const col = table.col + index;
    put(table.row, col, cellOf(header, "text", undefined));
    table.rows.forEach((row, nth) => put(table.row + 1 + nth, col, cellOf(row[index], style, formula)));
    if (total !== undefined) put(totalsRow, col, cellOf(total.value, style, total.formula));
  });
}

function cellOf(
  value: PlannedValue,
  style: PlannedStyle,
  formula: string | undefined,
  format?: string,
): Cell | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") return { kind: "text", value, format: "@", formula };
  return style === "date"
    ? { kind: "date", value, format: format ?? "dd/mm/yyyy", formula }
    : { kind: "number", value, format: format ?? "General", formula };
}
