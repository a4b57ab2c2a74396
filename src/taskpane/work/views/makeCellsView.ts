import type { Cell } from "../../../core/cells/cell";
import type { CellRange } from "../../../core/cells/cellRef";
import type { Sheet } from "../../../core/cells/workbook";
import { overlap } from "../../../core/decisions/ranges";
import { cellText } from "./cellText";
import type { CellsView, CellView } from "./cellsView";

/** A text longer than this is cut: no screen shows more of a cell. */
const LONGEST = 300;

export function cellsView({ rows, merges, hiddenRows, hiddenColumns }: Sheet, range: CellRange): CellsView {
  const within = (row: number) => row >= range.top && row <= range.bottom;
  return {
    range,
    rows: rows.filter(({ row }) => within(row)).map(({ row, cells }) => ({ row, cells: shownCells(cells, range) })),
    merges: merges.filter((merge) => overlap(merge, range)).map((merge) => ({ ...merge, ...firstOf(merge, rows) })),
    hiddenRows: hiddenRows.filter(within),
    hiddenColumns: hiddenColumns.filter((col) => col >= range.left && col <= range.right),
  };
}

function shownCells(cells: readonly (Cell | undefined)[], { left, right }: CellRange): CellView[] {
  const shown: CellView[] = [];
  for (let col = left; col <= Math.min(right, cells.length); col += 1) {
    const cell = cells[col - 1];
    if (cell !== undefined) shown.push({ col, text: cellText(cell).slice(0, LONGEST), align: alignOf(cell) });
  }
  return shown;
}

/** What a merged range shows is what its first cell holds. */
function firstOf({ top, left }: CellRange, rows: Sheet["rows"]): Omit<CellView, "col"> {
  const cell = rows.find(({ row }) => row === top)?.cells[left - 1];
  return cell === undefined
    ? { text: "", align: "left" }
    : { text: cellText(cell).slice(0, LONGEST), align: alignOf(cell) };
}

function alignOf({ kind }: Cell): CellView["align"] {
  if (kind === "number" || kind === "date") return "right";
  return kind === "text" ? "left" : "center";
}
