/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";

/** Excel's word on rows or columns together: all hidden, none, or some (`null`). */
type HiddenState = boolean | null;

/** Each costs some 600 bytes of a request. */
const AT_ONCE = 1_500;

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
  const hidden: number[] = [];
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    const ranges = some.map((number) => at(sheet, placeOf(number)).load(property));
    await sync();
    hidden.push(...some.filter((_, index) => ranges[index]?.[property] === true));
  }
  return hidden;
}
