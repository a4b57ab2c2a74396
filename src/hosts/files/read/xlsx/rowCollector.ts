import type { Cell } from "../../../../core/cells/cell";
import type { SheetRow } from "../../../../core/cells/workbook";
import { limits } from "../limits";
import type { Oddities } from "../notes";
import { holdLimit } from "../refused";

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
  places: number;
  characters: number;
  longTextCharacters: number;
}

export function noTally(): Tally {
  return { cells: 0, places: 0, characters: 0, longTextCharacters: 0 };
}

/** A gap wider than this stays a true hole, which costs no memory. */
const GAP = 1024;

/** Gathers the filled cells of a sheet by rows, wherever the file puts them. */
export class RowCollector {
  private readonly rows: SheetRow[] = [];
  private row = 0;
  private cells: (Cell | undefined)[] = [];
  private ascending = true;

  constructor(
    private readonly tally: Tally,
    private readonly oddities: Oddities,
  ) {}

  put(row: number, col: number, filled: Cell): void {
    const cell = filled.kind === "text" ? this.hold(filled) : filled;
    if (row !== this.row) this.startRow(row);
    const { cells } = this;
    const gap = col - 1 - cells.length;
    if (gap > GAP) cells[col - 1] = cell;
    else {
      for (let i = 0; i < gap; i++) cells.push(undefined);
      if (gap >= 0) cells.push(cell);
      else this.replace(cells, col - 1, cell);
    }
    if (gap > 0) holdLimit("cells", limits.places, (this.tally.places += gap));
    if (++this.tally.cells > limits.cells) holdLimit("cells", limits.cells, this.tally.cells);
  }

  /** Counts a text's characters, cut where Excel would cut it: one text of a file may stand in a million cells. */
  private hold(cell: Extract<Cell, { kind: "text" }>): Cell {
    const { tally } = this;
    const length = Math.min(cell.value.length, limits.textCharacters);
    tally.characters += length;
    if (tally.characters > limits.characters) holdLimit("characters", limits.characters, tally.characters);
    if (length <= limits.usualText) return cell;
    tally.longTextCharacters += length - limits.usualText;
    holdLimit("long-text-characters", limits.longTextCharacters, tally.longTextCharacters);
    if (length === cell.value.length) return cell;
    this.oddities.cutTexts++;
    return { ...cell, value: cell.value.slice(0, length) };
  }

  private replace(cells: (Cell | undefined)[], index: number, cell: Cell): void {
    const before = cells[index];
    if (before !== undefined && (before.kind !== cell.kind || before.value !== cell.value)) this.oddities.repeated++;
    cells[index] = cell;
  }

  private startRow(row: number): void {
    if (row < this.row) this.ascending = false;
    this.row = row;
    this.cells = [];
    this.rows.push({ row, cells: this.cells });
  }

  /** The rows in ascending order; where a file tells of one cell twice, the later stands, and is counted as odd. */
  finish(): readonly SheetRow[] {
    if (this.ascending) return this.rows;
    const byRow = new Map<number, (Cell | undefined)[]>();
    for (const { row, cells } of this.rows) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [...cells]);
      else cells.forEach((cell, index) => cell !== undefined && this.replace(known, index, cell));
    }
    return [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
  }
}
