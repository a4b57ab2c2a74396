import type { Cell } from "../../cells/cell";
import type { CellRange, CellRef } from "../../cells/cellRef";
import type { Sheet, SheetRow, Workbook } from "../../cells/workbook";

/** A filled cell with its place: for a merged range the place of its first cell. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly col: number;
}

/** The filled cells of one sheet by row and column, merged ranges included; rows are indexed once. */
export class SheetCells {
  private readonly byRow = new Map<number, SheetRow["cells"]>();
  private readonly mergesByColumn = new Map<number, readonly CellRange[]>();

  constructor(
    readonly file: string,
    private readonly sheet: Sheet,
  ) {
    for (const { row, cells } of sheet.rows) this.byRow.set(row, cells);
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The filled rows, from the top. */
  get rows(): readonly number[] {
    return [...this.byRow.keys()];
  }

  /** The cell of this very place; undefined where it is blank, or covered by a merged range that starts elsewhere. */
  own(row: number, col: number): Cell | undefined {
    const cell = this.byRow.get(row)?.[col - 1];
    if (cell === undefined || isBlank(cell)) return undefined;
    const merge = this.mergeAt(row, col);
    return merge === undefined || (merge.top === row && merge.left === col) ? cell : undefined;
  }

  /** The formula of a cell that was saved without its result: blank to the eye, though an amount belongs there. */
  uncalculated(row: number, col: number): string | undefined {
    const cell = this.byRow.get(row)?.[col - 1];
    return cell?.kind === "text" && cell.value === "" ? cell.formula : undefined;
  }

  /** The cell that is seen at this place: its own, or the first cell of the merged range over it. */
  seen(row: number, col: number): PlacedCell | undefined {
    const merge = this.mergeAt(row, col);
    const top = merge?.top ?? row;
    const left = merge?.left ?? col;
    const cell = this.byRow.get(top)?.[left - 1];
    return cell === undefined || isBlank(cell) ? undefined : { cell, row: top, col: left };
  }

  /** The filled cells of a row between two columns, merged ones at their first cell only. */
  filled(row: number, left = 1, right = Infinity): readonly PlacedCell[] {
    const cells = this.byRow.get(row) ?? [];
    const found: PlacedCell[] = [];
    for (let col = left; col <= Math.min(right, cells.length); col += 1) {
      const cell = this.own(row, col);
      if (cell) found.push({ cell, row, col });
    }
    return found;
  }

  /** The merged range that covers a place. Ranges of one sheet never overlap, so one column's stand in order. */
  mergeAt(row: number, col: number): CellRange | undefined {
    if (this.sheet.merges.length === 0) return undefined;
    const merges = this.mergesOf(col);
    let low = 0;
    let high = merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.top ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    const merge = merges[low - 1];
    return merge !== undefined && merge.bottom >= row ? merge : undefined;
  }

  at(row: number, col: number): CellRef {
    return { file: this.file, sheet: this.sheet.name, row, col };
  }

  private mergesOf(col: number): readonly CellRange[] {
    const known = this.mergesByColumn.get(col);
    if (known) return known;
    const merges = this.sheet.merges
      .filter(({ left, right }) => left <= col && col <= right)
      .sort((a, b) => a.top - b.top);
    this.mergesByColumn.set(col, merges);
    return merges;
  }
}

/** Finds the cells of a sheet by its file and name; each sheet is indexed when it is first asked for. */
export function indexCells(workbooks: readonly Workbook[]): (file: string, sheet: string) => SheetCells {
  const indexed = new Map<Sheet, SheetCells>();
  return (file, name) => {
    for (const workbook of workbooks) {
      const sheet = workbook.file === file ? workbook.sheets.find((one) => one.name === name) : undefined;
      if (!sheet) continue;
      const cells = indexed.get(sheet) ?? new SheetCells(file, sheet);
      indexed.set(sheet, cells);
      return cells;
    }
    throw new RangeError(`${file} has no sheet ${name}`);
  };
}

function isBlank(cell: Cell): boolean {
  return cell.kind === "text" && !/\S/.test(cell.value);
}
