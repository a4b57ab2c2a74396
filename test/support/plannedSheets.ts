import type { PlannedSheet, PlannedValue, PlannedWorkbook } from "../../src/core/sheets/plan/plannedWorkbook";

/** A sheet of loose cells from its first cell on, texts as text and numbers as they are. */
export function plannedSheet(
  name: string,
  rows: readonly (readonly PlannedValue[])[],
  state: PlannedSheet["state"] = "visible",
): PlannedSheet {
  return {
    name,
    state,
    columnWidths: [],
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, col) =>
        value === undefined
          ? []
          : [{ row: row + 1, col: col + 1, value, style: typeof value === "string" ? "text" : "decimal" } as const],
      ),
    ),
    tables: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", repeatRows: undefined },
    hiddenRows: [],
  };
}

export function loosePlan(sheets: readonly PlannedSheet[], title = "Buku kerja"): PlannedWorkbook {
  return { title, sheets };
}
