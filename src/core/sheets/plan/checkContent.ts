import { addressOf } from "../../cells/cellRef";
import { checkFormula } from "./checkTable";
import { PlanFault } from "./planFault";
import type { PlannedSheet, PlannedValue } from "./plannedWorkbook";

/** Excel's limit for the text of one cell, in UTF-16 units. Cutting it would lose what somebody wrote. */
export const LONGEST_TEXT = 32_767;

/**
 * Every value of a sheet is one that a cell can hold.
 * @throws {PlanFault} `text-too-long`, `number` (not finite) or `formula`, with the cell's address.
 */
export function checkContent(sheet: PlannedSheet): void {
  for (const cell of sheet.cells) {
    checkFormula(cell.formula, sheet.name, addressOf(cell));
    checkValue(cell.value, sheet.name, cell.row, cell.col);
  }
  for (const table of sheet.tables) {
    table.rows.forEach((row, index) => {
      row.forEach((value, offset) => checkValue(value, sheet.name, table.row + 1 + index, table.col + offset));
    });
    const totalsRow = table.row + Math.max(1, table.rows.length) + 1;
    table.columns.forEach(({ total }, offset) => checkValue(total?.value, sheet.name, totalsRow, table.col + offset));
  }
}

function checkValue(value: PlannedValue, sheet: string, row: number, col: number): void {
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new PlanFault("text-too-long", sheet, addressOf({ row, col }));
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new PlanFault("number", sheet, addressOf({ row, col }));
}
