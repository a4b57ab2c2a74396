import { amountIn } from "../sheet/amountIn";
import type { DraftColumn } from "../draftTable";
import type { Grid } from "../sheet/grid";

/** The figure of a cell of this column, read as the column groups its digits; undefined where it holds none. */
export function figureAt(grid: Grid, row: number, { col, content }: DraftColumn): number | undefined {
  const cell = grid.at(row, col);
  return cell === undefined ? undefined : amountIn(cell, content.grouping ?? content.thousands);
}
