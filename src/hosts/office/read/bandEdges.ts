/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { Turn } from "../excelQueue";
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
 * as they were entered.
 */
export async function haveMoved({ context, sync }: Turn, id: string, edges: readonly BandEdges[]): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(id);
  const looks = edges.map(({ band, rows }) => ({
    rows,
    first: at(sheet, { ...band, bottom: band.top }).load("formulas"),
    last: at(sheet, { ...band, top: band.bottom }).load("formulas"),
  }));
  await sync();
  return looks.some(
    ({ rows, first, last }) =>
      JSON.stringify(first.formulas[0]) !== rows[0] || JSON.stringify(last.formulas[0]) !== rows[1],
  );
}
