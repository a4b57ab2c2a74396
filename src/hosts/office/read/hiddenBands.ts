/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";

/** Excel's word on rows or columns together: all hidden, none, or some (`null`). */
type HiddenState = boolean | null;

/** Numbers of the hidden rows of a band; they are asked for one by one only where some of them are. */
export function hiddenRowsIn(turn: Turn, sheet: Excel.Worksheet, band: CellRange, state: HiddenState) {
  const row = (top: number) => ({ ...band, top, bottom: top, right: band.left });
  return hiddenAmong(turn, sheet, [band.top, band.bottom], state, row, "rowHidden");
}

export function hiddenColumnsIn(turn: Turn, sheet: Excel.Worksheet, band: CellRange, state: HiddenState) {
  const column = (left: number) => ({ ...band, bottom: band.top, left, right: left });
  return hiddenAmong(turn, sheet, [band.left, band.right], state, column, "columnHidden");
}

async function hiddenAmong(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  [first, last]: readonly [number, number],
  state: HiddenState,
  placeOf: (number: number) => CellRange,
  property: "rowHidden" | "columnHidden",
): Promise<readonly number[]> {
  if (state === false) return [];
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (state === true) return numbers;
  const ranges = numbers.map((number) => at(sheet, placeOf(number)).load(property));
  await sync();
  return numbers.filter((_, index) => ranges[index]?.[property] === true);
}
