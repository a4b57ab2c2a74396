import type { Cell } from "../../../../core/cells/cell";
import type { SheetRow } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import { holdLimit } from "../refused";

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
  places: number;
}

/** A gap wider than this stays a true hole, which costs no memory. */
const GAP = 1024;

/** Gathers the filled cells of a sheet by rows, wherever the file puts them. */
export class RowCollector {
  private readonly rows: SheetRow[] = [];
  private row = 0;
  private cells: (Cell | undefined)[] = [];
  private ascending = true;

  constructor(private readonly tally: Tally) {}

  put(row: number, col: number, cell: Cell): void {
    if (row !== this.row) this.startRow(row);
    const { cells } = this;
    const gap = col - 1 - cells.length;
    if (gap > GAP) cells[col - 1] = cell;
    else {
      for (let i = 0; i < gap; i++) cells.push(undefined);
      if (gap >= 0) cells.push(cell);
      else cells[col - 1] = cell;
      if (gap > 0) holdLimit("cells", limits.places, (this.tally.places += gap));
    }
    if (++this.tally.cells > limits.cells) holdLimit("cells", limits.cells, this.tally.cells);
  }

  private startRow(row: number): void {
    if (row < this.row) this.ascending = false;
    this.row = row;
    this.cells = [];
    this.rows.push({ row, cells: this.cells });
  }

  /** The rows in ascending order; where a file tells of one row twice, the later cell stands. */
  finish(): readonly SheetRow[] {
    if (this.ascending) return this.rows;
    const byRow = new Map<number, (Cell | undefined)[]>();
    for (const { row, cells } of this.rows) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [...cells]);
      else cells.forEach((cell, index) => cell !== undefined && (known[index] = cell));
    }
    return [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
  }
}
