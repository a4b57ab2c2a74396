/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import type { ChunkArrays } from "./cellsOfChunk";
import { hiddenRowsIn } from "./hiddenBands";
import { fromTheEdge, type SheetOutline } from "./sheetOutline";

export interface Band {
  readonly arrays: ChunkArrays;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
}

const AREA_PLACES = PLACE.split(",")
  .map((name) => `items/${name}`)
  .join(",");

/** One band of rows; undefined where the sheet is no longer as it was outlined. */
export async function readBand(turn: Turn, outline: SheetOutline, band: CellRange): Promise<Band | undefined> {
  const { context, sync } = turn;
  const sheet = context.workbook.worksheets.getItem(outline.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const range = at(sheet, band);
  range.load("values,valueTypes,numberFormat,formulas,rowHidden");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areaCount");
  await sync();
  if (used.isNullObject || !isSame(fromTheEdge(rangeOf(used)), outline.region)) return undefined;
  if (!merged.isNullObject) {
    merged.areas.load(AREA_PLACES);
    await sync();
  }
  const { values, valueTypes, numberFormat, formulas } = range;
  return {
    arrays: { values, valueTypes, numberFormat, formulas },
    merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
    hiddenRows: await hiddenRowsIn(turn, sheet, band, range.rowHidden),
  };
}

function isSame(a: CellRange, b: CellRange | undefined): boolean {
  return b !== undefined && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
