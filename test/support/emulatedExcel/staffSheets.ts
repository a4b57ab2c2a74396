import type { Cell } from "../../../src/core/cells/cell";
import type { CellRange } from "../../../src/core/cells/cellRef";
import type { Sheet, Workbook } from "../../../src/core/cells/workbook";
import { type Area, area } from "./model/address";
import type { CellValue } from "./model/cell";
import { changedLook, PLAIN } from "./model/look";
import type { EmulatedSheet } from "./model/sheet";
import type { EmulatedWorkbook } from "./model/workbook";

/** Puts the sheets of a workbook of the core's into the emulated one, as staff left them: nothing is coerced. */
export function addSheetsFrom(workbook: EmulatedWorkbook, source: Workbook): readonly EmulatedSheet[] {
  return source.sheets.map((sheet) => addStaffSheet(workbook, sheet));
}

export function addStaffSheet(workbook: EmulatedWorkbook, source: Sheet): EmulatedSheet {
  const sheet = workbook.addSheet(source.name);
  sheet.visibility = source.state === "visible" ? "Visible" : source.state === "hidden" ? "Hidden" : "VeryHidden";
  for (const { row, cells } of source.rows) {
    cells.forEach((cell, i) => {
      if (cell !== undefined) putCell(sheet, row - 1, i, cell);
    });
  }
  sheet.merges = source.merges.map(areaOf);
  for (const col of source.hiddenColumns) sheet.hiddenColumns.add(col - 1);
  const { filter } = source;
  const filterArea = filter === undefined ? undefined : areaOf(filter);
  if (filterArea !== undefined) sheet.filter = { area: filterArea, hiddenRows: new Set(), criteria: new Map() };
  for (const row of source.hiddenRows) {
    const inFilter = filterArea !== undefined && row - 1 > filterArea.top && row - 1 < filterArea.top + filterArea.rows;
    if (inFilter) sheet.filter?.hiddenRows.add(row - 1);
    else sheet.hiddenRows.add(row - 1);
  }
  return sheet;
}

function putCell(sheet: EmulatedSheet, row: number, col: number, cell: Cell): void {
  const look = cell.format === "General" ? undefined : changedLook(PLAIN, "numberFormat", cell.format);
  sheet.setCell(row, col, {
    value: cell.value,
    formula: cell.formula === undefined ? undefined : `=${cell.formula}`,
    look,
  });
}

function areaOf(range: CellRange): Area {
  return area(range.top - 1, range.left - 1, range.bottom - range.top + 1, range.right - range.left + 1);
}

/** What a grid of a test may hold; `undefined` and `""` are empty cells. */
export type GridValue = CellValue | undefined;

/** Adds a sheet with plain values from A1 on, as if someone had typed them. */
export function addGrid(
  workbook: EmulatedWorkbook,
  name: string,
  rows: readonly (readonly GridValue[])[],
): EmulatedSheet {
  const sheet = workbook.addSheet(name);
  rows.forEach((values, row) => {
    values.forEach((value, col) => {
      if (value !== undefined && value !== "") sheet.setContent(row, col, value);
    });
  });
  return sheet;
}
