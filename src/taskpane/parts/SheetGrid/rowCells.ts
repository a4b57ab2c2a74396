import type { CellRange } from "../../../core/cells/cellRef";
import type { CellView } from "../../work/views/cellsView";
import { mergeAt } from "./spot";

/** A cell as it is drawn: a long text runs on over the blank cells beside it, as in Excel. */
export interface DrawnCell extends CellView {
  /** Last column that it covers. */
  readonly until: number;
}

/** Where a text may run on to, in columns: more would hide the sheet behind one sentence. */
const FARTHEST = 12;

/** The cells of one row without those that a merged cell hides. */
export function drawnCells(
  row: number,
  cells: readonly CellView[],
  merges: readonly CellRange[],
  lastCol: number,
  room: (col: number) => number,
): DrawnCell[] {
  const shown = cells.filter(({ col }) => mergeAt({ row, col }, merges) === undefined);
  return shown.map((cell, index) => {
    const next = Math.min(
      shown[index + 1]?.col ?? lastCol + 1,
      ...merges
        .filter(({ top, bottom, left }) => top <= row && row <= bottom && left > cell.col)
        .map(({ left }) => left),
    );
    let until = cell.col;
    let left = cell.text.length - room(cell.col);
    while (cell.align === "left" && left > 0 && until + 1 < next && until - cell.col < FARTHEST) {
      until += 1;
      left -= room(until);
    }
    return { ...cell, until };
  });
}
