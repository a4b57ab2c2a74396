import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import type { Sheet, SheetRow } from "../../cells/workbook";

/** A sheet with its cells and merged areas at hand by row and column (1-based). */
export interface Grid {
  readonly sheet: Sheet;
  /** Numbers of the filled rows, ascending. */
  readonly rows: readonly number[];
  readonly lastCol: number;
  row(row: number): SheetRow | undefined;
  at(row: number, col: number): Cell | undefined;
  /** Text of a cell, trimmed; empty for anything but text. */
  text(row: number, col: number): string;
  /** The merged area that begins at this cell. */
  mergeFrom(row: number, col: number): CellRange | undefined;
  /** The merged area that covers this cell, its first cell included. */
  mergeOver(row: number, col: number): CellRange | undefined;
}

export function gridOf(sheet: Sheet): Grid {
  const byRow = new Map<number, SheetRow>();
  const rows: number[] = [];
  let lastCol = 0;
  for (const row of sheet.rows) {
    if (!row.cells.some((cell) => cell !== undefined && !isBlank(cell))) continue;
    byRow.set(row.row, row);
    rows.push(row.row);
    if (row.cells.length > lastCol) lastCol = row.cells.length;
  }
  const merges = new MergeIndex(sheet.merges);
  const at = (row: number, col: number) => byRow.get(row)?.cells[col - 1];
  return {
    sheet,
    rows,
    lastCol,
    row: (row) => byRow.get(row),
    at,
    text: (row, col) => {
      const cell = at(row, col);
      return cell?.kind === "text" ? cell.value.trim() : "";
    },
    mergeFrom: (row, col) => merges.from(row, col),
    mergeOver: (row, col) => merges.over(row, col),
  };
}

/** Text of nothing but white space fills no cell. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === "text" && cell.value.trim() === "";
}

/** Merged areas by the rows they touch; a very tall area (over {@link TALL} rows) is kept apart and tested one by one. */
class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();
  private readonly tall: CellRange[] = [];

  constructor(merges: readonly CellRange[]) {
    for (const merge of merges) {
      if (merge.bottom - merge.top >= TALL) this.tall.push(merge);
      else for (let row = merge.top; row <= merge.bottom; row++) this.add(row, merge);
    }
  }

  from(row: number, col: number): CellRange | undefined {
    const over = this.over(row, col);
    return over !== undefined && over.top === row && over.left === col ? over : undefined;
  }

  over(row: number, col: number): CellRange | undefined {
    const covers = (merge: CellRange) =>
      merge.left <= col && col <= merge.right && merge.top <= row && row <= merge.bottom;
    return this.byRow.get(row)?.find(covers) ?? this.tall.find(covers);
  }

  private add(row: number, merge: CellRange) {
    const list = this.byRow.get(row);
    if (list === undefined) this.byRow.set(row, [merge]);
    else list.push(merge);
  }
}
const TALL = 200;
