import type { CellRange } from "../cells/cellRef";
import { gridOf, type Grid } from "../tables/sheet/grid";

/** A sheet of which nothing is seen but one range and, in its columns, the header rows. */
export function clippedGrid({ sheet }: Grid, range: CellRange, headerRows: readonly number[]): Grid {
  const header = new Set(headerRows);
  const rows = sheet.rows.flatMap(({ row, cells }) =>
    header.has(row) || (range.top <= row && row <= range.bottom)
      ? [{ row, cells: cells.slice(0, range.right).map((cell, i) => (i + 1 < range.left ? undefined : cell)) }]
      : [],
  );
  return gridOf({ ...sheet, rows });
}
