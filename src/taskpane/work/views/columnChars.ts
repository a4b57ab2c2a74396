import type { Sheet } from "../../../core/cells/workbook";
import { cellText } from "./makeCellsView";

/** Rows that are measured: enough to know a column by. */
const MEASURED = 400;
const NARROWEST = 4;
const WIDEST = 34;

/** How many signs wide each column should be shown, so that nearly all of its cells can be read; merged titles aside. */
export function columnChars({ rows, merges }: Sheet): number[] {
  const merged = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`));
  const lengths: number[][] = [];
  for (const { row, cells } of rows.slice(0, MEASURED)) {
    cells.forEach((cell, index) => {
      if (cell === undefined || merged.has(`${row}:${index + 1}`)) return;
      (lengths[index] ??= []).push(cellText(cell).length);
    });
  }
  return Array.from(lengths, (column) => widthOf(column ?? []));
}

/** What nine of ten cells need: single long texts run over their neighbours. */
function widthOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  const enough = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  return Math.min(Math.max(enough, NARROWEST), WIDEST);
}
