import type { CellRange } from "../cells/cellRef";
import type { Band } from "../tables/sheet/band";
import { bandsOf } from "../tables/sheet/bands";
import type { SheetReading } from "../tables/findTables";
import type { FoundTable } from "../tables/foundTable";
import type { Given } from "../tables/given";
import { spanOf } from "../tables/header/headerBlock";
import { lineLength } from "../tables/sheet/lines";
import { titlesAbove } from "../tables/header/sections";
import { tableOf } from "../tables/tablesOfSheet";
import { columnsByContent } from "../tables/tableWithoutHeader";
import { clippedGrid } from "./clippedGrid";
import { readHeadless } from "./readHeadless";

/** Where a person sees a table: its header rows, and the range it was drawn in where it was drawn. */
export interface Drawn {
  readonly headerRows: readonly number[];
  readonly range: CellRange | undefined;
}

/**
 * Reads a table where a person says it is, as if its header had been found there. `base` is what detection made of it;
 * undefined where it was missed, and then there has to be a range. Undefined where nothing to be read stands there.
 */
export function readDrawn(
  reading: SheetReading,
  base: FoundTable | undefined,
  { headerRows, range }: Drawn,
  given: Given,
): FoundTable | undefined {
  const { file } = reading;
  const outline = range ?? base?.range;
  if (outline === undefined) return undefined;
  const first = headerRows[0];
  const last = headerRows[headerRows.length - 1];
  const around = bandAt(reading, outline.left);
  const band = range ?? around;
  const grid = range === undefined ? reading.grid : clippedGrid(reading.grid, range, headerRows);
  const top = Math.max((last ?? 0) + 1, range === undefined && last !== undefined ? 0 : outline.top);
  const bottom = range?.bottom ?? Math.max(outline.bottom, base?.rows.at(-1)?.row ?? 0);
  const body = grid.rows.filter((row) => top <= row && row <= bottom && lineLength(grid, row, band) > 0);
  if (body.length === 0) return undefined;
  const titles = titlesAbove(reading.grid, first ?? top, floorAbove(reading, base, first ?? top, around), around);
  if (first === undefined || last === undefined) {
    const at = (row: number, col: number) => ({ file, sheet: grid.sheet.name, row, col });
    const placed = titles.map(({ row, col, text }) => ({ at: at(row, col), text }));
    return readHeadless({ file, grid, body, columns: columnsByContent(grid, body), titles: placed }, given);
  }
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { left, right } = spanOf(grid, first, last, band);
  if (left > right) return undefined;
  const labels = lineLength(grid, first, band);
  return tableOf(
    file,
    grid,
    { header: { rows, left, right, reach: band.right, known: labels, labels, by: "words" }, titles, body },
    given,
  );
}

/** The strip of the sheet that a column lies in. */
function bandAt({ grid, forms }: SheetReading, col: number): Band {
  const band = bandsOf(grid, forms).find(({ left, right }) => left <= col && col <= right);
  return band ?? { left: 1, right: Math.max(grid.lastCol, 1) };
}

/** Last row of the nearest table above in the same strip, or 0. */
function floorAbove({ tables }: SheetReading, base: FoundTable | undefined, row: number, band: Band): number {
  const above = tables.filter(
    (table) =>
      table !== base && table.range.bottom < row && table.range.left <= band.right && band.left <= table.range.right,
  );
  return Math.max(0, ...above.map(({ range }) => range.bottom));
}
