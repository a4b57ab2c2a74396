import { type CellRange, addressOf, rangeAddress } from "../../cells/cellRef";
import { PlanFault } from "./planFault";
import type { PlannedSheet } from "./plannedWorkbook";
import { LAST_COLUMN, LAST_ROW } from "./sheetSize";
import { tableRange } from "./tableRange";

/**
 * No cell of a sheet is planned twice: tables, merges and loose cells keep out of each other's way and on the sheet.
 * @throws {PlanFault} `overlap` or `sheet-size`.
 */
export function checkOccupancy(sheet: PlannedSheet): void {
  const taken = [...sheet.tables.map(tableRange), ...sheet.merges];
  taken.forEach((range, index) => {
    if (!isOnSheet(range)) throw new PlanFault("sheet-size", sheet.name, rangeAddress(range));
    const clash = taken.slice(index + 1).find((other) => meet(range, other));
    if (clash !== undefined) throw new PlanFault("overlap", sheet.name, rangeAddress(clash));
  });
  const cells = new Set<string>();
  for (const cell of sheet.cells) {
    const at = addressOf(cell);
    const range: CellRange = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
    if (!isOnSheet(range)) throw new PlanFault("sheet-size", sheet.name, at);
    // A merged area shows its first cell only; a value under it would be lost to the eye.
    const covered = taken.some((area) => meet(area, range) && !isMergeStartingAt(sheet, area, range));
    if (covered || cells.has(at)) throw new PlanFault("overlap", sheet.name, at);
    cells.add(at);
  }
  const [firstRepeated = 1, lastRepeated = 1] = sheet.print.repeatRows ?? [];
  if (!isOnSheet({ top: firstRepeated, left: 1, bottom: lastRepeated, right: 1 })) {
    throw new PlanFault("sheet-size", sheet.name, `rows ${firstRepeated}:${lastRepeated}`);
  }
  const strayRow = sheet.hiddenRows.find((row) => !isOnSheet({ top: row, left: 1, bottom: row, right: 1 }));
  if (strayRow !== undefined) throw new PlanFault("sheet-size", sheet.name, `row ${strayRow}`);
}

function isMergeStartingAt(sheet: PlannedSheet, area: CellRange, cell: CellRange): boolean {
  return sheet.merges.includes(area) && area.top === cell.top && area.left === cell.left;
}

function isOnSheet(range: CellRange): boolean {
  const edges = [range.top, range.left, range.bottom, range.right];
  const inOrder = range.top >= 1 && range.left >= 1 && range.bottom >= range.top && range.right >= range.left;
  return edges.every(Number.isInteger) && inOrder && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN;
}

function meet(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
