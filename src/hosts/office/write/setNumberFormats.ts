/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import { weigh } from "../payload";
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

/** Bytes that a request takes for one range and its number format. */
const A_RANGE = 500;

/** What the number formats weigh that come with a row, by its number; a range of many rows weighs where it begins. */
export function formatWeights({ numberFormats, mixedColumns }: SheetGrid): (row: number) => number {
  const weights = new Map<number, number>();
  const add = (row: number, weight: number) => weights.set(row, (weights.get(row) ?? 0) + weight);
  for (const { range } of numberFormats) add(range.top, A_RANGE);
  const known = new Map<string, number>();
  for (const { range, formats } of mixedColumns) {
    add(range.top, A_RANGE);
    formats.forEach((format, index) => {
      let weight = known.get(format);
      if (weight === undefined) known.set(format, (weight = weigh([format]) + 1));
      add(range.top + index, weight);
    });
  }
  return (row) => weights.get(row) ?? 0;
}
