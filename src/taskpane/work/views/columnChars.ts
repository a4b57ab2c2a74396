import type { Sheet } from "../../../core/cells/workbook";
import { cellText } from "./cellText";

/** Rows that are measured, spread over the sheet: enough to know a column by. */
const MEASURED = 800;
const NARROWEST = 4;
const WIDEST = 34;

/**
 * How many signs wide each column should be shown: all of its numbers, since one that is cut reads as another, and nearly
 * all of its texts; merged titles aside.
 */
export function columnChars({ rows, merges }: Sheet): number[] {
  const merged = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`));
  const texts: number[][] = [];
  const numbers: number[] = [];
  const step = Math.ceil(rows.length / MEASURED);
  const measured = rows.filter((_row, index) => index % step === 0 || index === rows.length - 1);
  for (const { row, cells } of measured) {
    cells.forEach((cell, index) => {
      if (cell === undefined || merged.has(`${row}:${index + 1}`)) return;
      const { length } = cellText(cell);
      if (cell.kind === "text") (texts[index] ??= []).push(length);
      else numbers[index] = Math.max(numbers[index] ?? 0, length);
    });
  }
  const columns = Math.max(texts.length, numbers.length);
  return Array.from({ length: columns }, (_, index) => widthOf(texts[index] ?? [], numbers[index] ?? 0));
}

/** What nine of ten texts need: single long ones run over their neighbours. */
function widthOf(texts: readonly number[], widestNumber: number): number {
  const sorted = [...texts].sort((a, b) => a - b);
  const enough = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  return Math.min(Math.max(enough, widestNumber, NARROWEST), WIDEST);
}
