/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
import { READING_TARGET } from "../payload";
import { at } from "../ranges";
import type { ChunkArrays } from "./cellsOfChunk";

/** The first and the last row of a band as they were read. */
export interface BandEdges {
  readonly band: CellRange;
  readonly rows: readonly [first: string, last: string];
}

export function edgesOf(band: CellRange, { formulas }: ChunkArrays): BandEdges {
  return { band, rows: [JSON.stringify(formulas[0]), JSON.stringify(formulas.at(-1))] };
}

/**
 * Whether rows were put in, taken out or moved between the bands while they were read one after the other: then all rows
 * in between stand elsewhere, those at the edges too. What formulas come to may change at any time, so they are compared
 * as they were entered. Edges of wide sheets are as heavy as whole bands, so that they are looked at a few at a time.
 */
export async function haveMoved({ context, sync }: Turn, id: string, edges: readonly BandEdges[]): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const some of fitting(edges.flatMap(rowsOf))) {
    const looks = some.map(({ place, row }) => ({ row, range: at(sheet, place).load("formulas") }));
    await sync();
    if (looks.some(({ row, range }) => JSON.stringify(range.formulas[0]) !== row)) return true;
  }
  return false;
}

interface EdgeRow {
  readonly place: CellRange;
  /** As it was read, in JSON. */
  readonly row: string;
}

function rowsOf({ band, rows: [first, last] }: BandEdges): readonly EdgeRow[] {
  const top = { place: { ...band, bottom: band.top }, row: first };
  return band.top === band.bottom ? [top] : [top, { place: { ...band, top: band.bottom }, row: last }];
}

/** In portions that one answer can hold; what it says of a row weighs about as much as the row. */
function fitting(rows: readonly EdgeRow[]): readonly (readonly EdgeRow[])[] {
  const portions: EdgeRow[][] = [];
  let weight = Infinity;
  for (const row of rows) {
    weight += row.row.length;
    if (weight > READING_TARGET) {
      portions.push([]);
      weight = row.row.length;
    }
    portions.at(-1)?.push(row);
  }
  return portions;
}
