/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import { at } from "../ranges";
import type { Band } from "./bands";
import type { SheetGrid } from "./gridDraft";

/** Sets the number formats of some rows, for these rows alone: a new row of totals pushes what is below it down. */
export function setNumberFormats(sheet: Excel.Worksheet, grid: SheetGrid, { top, bottom }: Band): void {
  const inBand = (range: CellRange): CellRange => ({
    ...range,
    top: Math.max(top, range.top),
    bottom: Math.min(bottom, range.bottom),
  });
  for (const { range, look } of grid.numberFormats) {
    const part = inBand(range);
    if (part.top <= part.bottom) at(sheet, part).numberFormat = [[look.numberFormat]];
  }
  for (const { range, formats } of grid.mixedColumns) {
    const part = inBand(range);
    if (part.top > part.bottom) continue;
    const cells = formats.slice(part.top - range.top, part.bottom - range.top + 1);
    at(sheet, part).numberFormat = cells.map((format) => [format]);
  }
}
