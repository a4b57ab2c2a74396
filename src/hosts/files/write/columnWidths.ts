import { widthForNumber } from "./fitText";
import type { LaidSheet } from "./laidSheet";

/** Excel's widest column, in characters. */
const WIDEST = 255;

/** The planned widths, widened where a number would otherwise show as `####`. */
export function columnWidths(sheet: LaidSheet): readonly number[] {
  const widths = sheet.plan.columnWidths.map((width) => Math.min(WIDEST, width));
  const widen = (col: number, width: number) => {
    if (width === 0) return;
    while (widths.length < col) widths.push(USUAL_WIDTH);
    widths[col - 1] = Math.max(widths[col - 1] ?? USUAL_WIDTH, Math.min(WIDEST, Math.ceil(width * 2) / 2));
  };
  for (const { cell, look, merge } of sheet.cells) {
    if (merge === undefined && look.plain === undefined) widen(cell.col, widthForNumber(cell.value, look));
  }
  for (const { plan, columns } of sheet.tables) {
    columns.forEach(({ plan: column, body, total }, index) => {
      let width = widthForNumber(column.total?.value, total);
      for (const row of plan.rows) width = Math.max(width, widthForNumber(row[index], body));
      widen(plan.col + index, width);
    });
  }
  return widths;
}

/** Excel's width of a column that nobody set, in characters. */
export const USUAL_WIDTH = 8.43;
