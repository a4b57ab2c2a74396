import { type Area, COLUMNS, contains, isWholeColumns, isWholeRows } from "./address";
import { type CellValue, EMPTY_CELL, type EmulatedCell, effectiveLook, holdsSomething } from "./cell";
import { changedLook, type Look, lookAt, PLAIN } from "./look";
import type { EmulatedTable } from "./table";
import type { Wire } from "../wire";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A filter of the sheet or of a table, and the rows it hides (0-based). */
export interface EmulatedFilter {
  area: Area;
  hiddenRows: Set<number>;
  criteria: Map<number, Wire>;
}

export interface EmulatedName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** One sheet of the workbook: everything that a test may want to see; positions are 0-based as in the API. */
export class EmulatedSheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  readonly standardHeight = 15;
  protection: { readonly options: Wire; readonly password: string | undefined } | undefined;
  filter: EmulatedFilter | undefined;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  merges: Area[] = [];
  /** Threaded comments, by the cell that they hang on (0-based). */
  comments: { readonly row: number; readonly col: number; readonly text: string }[] = [];
  readonly added = { shapes: 0, charts: 0, pivotTables: 0 };
  readonly tables: EmulatedTable[] = [];
  readonly names: EmulatedName[] = [];
  readonly customProperties = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnLooks = new Map<number, Look>();
  readonly rowLooks = new Map<number, Look>();
  /** Only what differs from a new sheet, keyed by the path in the API (`paperSize`, `headersFooters/state`). */
  readonly pageLayout = new Map<string, Wire>();
  private readonly cells = new Map<number, EmulatedCell>();
  deleted = false;

  constructor(
    /** Another one after the workbook was opened again. */
    public id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): EmulatedCell {
    return this.cells.get(row * COLUMNS + col) ?? EMPTY_CELL;
  }

  setCell(row: number, col: number, cell: EmulatedCell): void {
    const key = row * COLUMNS + col;
    if (!holdsSomething(cell) && cell.look === undefined) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  setContent(row: number, col: number, value: CellValue | undefined, formula?: string): void {
    this.setCell(row, col, { value, formula, look: this.cell(row, col).look });
  }

  lookOf(row: number, col: number): Look {
    return effectiveLook(this.cell(row, col), this.rowLooks.get(row), this.columnLooks.get(col));
  }

  /** Changes one path of the look; whole rows and columns keep theirs apart from the cells, as in Excel. */
  changeLook(a: Area, path: string, value: Wire): void {
    if (isWholeColumns(a)) this.changeBands(this.columnLooks, a.left, a.columns, path, value);
    else if (isWholeRows(a)) this.changeBands(this.rowLooks, a.top, a.rows, path, value);
    const whole = isWholeColumns(a) || isWholeRows(a);
    for (const [row, col] of whole ? this.positionsIn(a) : positions(a)) {
      const cell = this.cell(row, col);
      if (whole && cell.look === undefined) continue;
      const before = this.lookOf(row, col);
      const look = changedLook(before, path, value);
      if (look !== before) this.setCell(row, col, { ...cell, look });
    }
  }

  private changeBands(bands: Map<number, Look>, first: number, count: number, path: string, value: Wire): void {
    if (count >= COLUMNS) throw new Error("Looks of a whole sheet are not modelled.");
    for (let i = first; i < first + count; i++) {
      const look = changedLook(bands.get(i) ?? PLAIN, path, value);
      if (Object.keys(look).length === 0) bands.delete(i);
      else bands.set(i, look);
    }
  }

  numberFormatAt(row: number, col: number): string {
    return String(lookAt(this.lookOf(row, col), "numberFormat"));
  }

  /** Every cell that holds something or has a look of its own, row by row. */
  filledCells(): { readonly row: number; readonly col: number; readonly cell: EmulatedCell }[] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => ({ row: Math.floor(key / COLUMNS), col: key % COLUMNS, cell }));
  }

  /** Positions of stored cells inside an area that may be a whole column. */
  positionsIn(a: Area): [number, number][] {
    const found: [number, number][] = [];
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / COLUMNS);
      if (contains(a, row, key % COLUMNS)) found.push([row, key % COLUMNS]);
    }
    return found;
  }

  /** The smallest rectangle around what is used inside `within`; looks count unless `valuesOnly`. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const col = key % COLUMNS;
      if (!contains(within, row, col) || (valuesOnly && !holdsSomething(cell))) continue;
      top = Math.min(top, row);
      left = Math.min(left, col);
      bottom = Math.max(bottom, row);
      right = Math.max(right, col);
    }
    return bottom < 0 ? undefined : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Rows that a filter of the sheet or of one of its tables hides. */
  isFilteredOut(row: number): boolean {
    return (
      this.filter?.hiddenRows.has(row) === true ||
      this.tables.some((table) => table.filter?.hiddenRows.has(row) === true)
    );
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.isFilteredOut(row);
  }

  mergeAt(row: number, col: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, col));
  }
}

export function* positions(a: Area): Generator<[number, number]> {
  for (let row = a.top; row < a.top + a.rows; row++) {
    for (let col = a.left; col < a.left + a.columns; col++) yield [row, col];
  }
}
