import type { CellView, CellsView } from "../../work/views/cellsView";
import type { MarkedTable, RowMark, SheetMarks } from "../../work/views/sheetMarks";

/** Rows and columns that are fetched together. */
export const PATCH_ROWS = 80;
export const PATCH_COLS = 40;

/** One fetched part of a sheet, ready to be drawn row by row. */
export interface SheetPatch {
  readonly cells: ReadonlyMap<number, readonly CellView[]>;
  readonly marks: ReadonlyMap<number, readonly RowMark[]>;
  readonly merges: CellsView["merges"];
  readonly tables: readonly MarkedTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function patchOf(cells: CellsView, marks: SheetMarks): SheetPatch {
  const byRow = new Map<number, RowMark[]>();
  for (const mark of marks.rows) byRow.set(mark.row, [...(byRow.get(mark.row) ?? []), mark]);
  return {
    cells: new Map(cells.rows.map((one) => [one.row, one.cells])),
    marks: byRow,
    merges: cells.merges,
    tables: marks.tables,
    hiddenRows: new Set(cells.hiddenRows),
    hiddenColumns: new Set(cells.hiddenColumns),
  };
}

/** Names of the parts that a window needs: `row:column` of their first cells. */
export function patchesFor(top: number, bottom: number, left: number, right: number): readonly string[] {
  const names: string[] = [];
  for (let row = startOf(top, PATCH_ROWS); row <= bottom; row += PATCH_ROWS) {
    for (let col = startOf(left, PATCH_COLS); col <= right; col += PATCH_COLS) names.push(`${row}:${col}`);
  }
  return names;
}

export function patchName(row: number, col: number): string {
  return `${startOf(row, PATCH_ROWS)}:${startOf(col, PATCH_COLS)}`;
}

export function patchRange(name: string) {
  const [top = 1, left = 1] = name.split(":").map(Number);
  return { top, left, bottom: top + PATCH_ROWS - 1, right: left + PATCH_COLS - 1 };
}

function startOf(at: number, size: number): number {
  return Math.floor((at - 1) / size) * size + 1;
}
