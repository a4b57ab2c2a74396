import { addressOf, type CellRange } from "../../cells/cellRef";
import { fitCell } from "./fitCell";
import { NO_ROW, type Formula } from "./formula";
import { legibleWidths, type ColumnWish } from "./legibleWidths";
import type {
  PlannedCell,
  PlannedPrint,
  PlannedSheet,
  PlannedStyle,
  PlannedTable,
  PlannedValue,
} from "./plannedWorkbook";
import { sheetPrefix } from "./structuredRef";
import type { PlaceableTable } from "./tableData";
import { tableRange } from "./tableRange";

/** A cell that was placed, to be named by formulas of its own sheet and of others. */
export interface Placed<V extends number | string> {
  readonly here: Formula<V>;
  readonly elsewhere: Formula<V>;
}

/** One sheet while it is being filled, from the top down. */
export class Page {
  readonly #cells: PlannedCell[] = [];
  readonly #tables: PlannedTable[] = [];
  readonly #merges: CellRange[] = [];
  #printedRows: number | undefined;
  #repeated: number | undefined;
  #together: readonly [number, number] | undefined;
  readonly #widths: ColumnWish[] = [];

  /** `footer` is the foot of each printed page, in Excel's codes. */
  constructor(
    readonly name: string,
    readonly footer: string,
  ) {}

  put(row: number, col: number, value: PlannedValue, style: PlannedStyle): void {
    if (value !== undefined) this.#cells.push({ row, col, value: fitCell(value), style });
  }

  /** Puts a value that formulas refer to. */
  input(row: number, col: number, value: number, style: PlannedStyle): Placed<number> {
    this.put(row, col, value, style);
    return this.#placed(row, col, value);
  }

  figure<V extends number | string>(row: number, col: number, formula: Formula<V>, style: PlannedStyle): Placed<V> {
    const value = formula.of(NO_ROW);
    if (formula.literal) this.put(row, col, value, style);
    else this.#cells.push({ row, col, value, formula: formula.text, style });
    return this.#placed(row, col, value);
  }

  /** A text over several columns of one row, wrapped where it is longer. */
  across(row: number, left: number, right: number, value: string, style: PlannedStyle): void {
    this.put(row, left, value, style);
    if (right > left) this.#merges.push({ top: row, left, bottom: row, right });
  }

  /** Sets a table with its header at this cell and answers the first row under it. */
  table(row: number, col: number, table: PlaceableTable): number {
    const planned = table.planned(row, col);
    this.#tables.push(planned);
    this.#wish(col, table.widths);
    return tableRange(planned).bottom + 1;
  }

  /** Columns are as wide as the widest wish for them, in characters. */
  widths(col: number, wishes: readonly number[]): void {
    this.#wish(
      col,
      wishes.map((width) => ({ width, least: width })),
    );
  }

  /** Down to this row the sheet is printed; what stands under it is for the screen. */
  printUpTo(row: number): void {
    this.#printedRows = row;
  }

  /** This row stands on every printed page after its own, whatever stays in view. */
  repeatOnPages(row: number): void {
    this.#repeated = row;
  }

  /** No printed page ends between these rows. */
  keepTogether(first: number, last: number): void {
    this.#together = [first, last];
  }

  /** `headerRow` and all above it stay in view and stand on every printed page. */
  sheet(
    headerRow: number | undefined,
    frozenColumns = 0,
    orientation: PlannedPrint["orientation"] = "landscape",
  ): PlannedSheet {
    const repeated = this.#repeated ?? headerRow;
    return {
      name: this.name,
      state: "visible",
      columnWidths: legibleWidths(this.#widths, orientation),
      cells: this.#cells,
      tables: this.#tables,
      merges: this.#merges,
      frozen: { rows: headerRow ?? 0, columns: frozenColumns },
      print: {
        paper: "F4",
        orientation,
        repeatRows: repeated === undefined ? undefined : [repeated, repeated],
        footer: this.footer,
        ...(this.#together === undefined ? {} : { together: this.#together }),
        ...(this.#printedRows === undefined
          ? {}
          : { area: { top: 1, left: 1, bottom: this.#printedRows, right: Math.max(1, this.#widths.length) } }),
      },
      hiddenRows: [],
    };
  }

  #wish(col: number, wishes: readonly ColumnWish[]): void {
    wishes.forEach(({ width, least }, index) => {
      const at = col - 1 + index;
      while (this.#widths.length <= at) this.#widths.push({ width: 0, least: 0 });
      const before = this.#widths[at];
      this.#widths[at] = { width: Math.max(before?.width ?? 0, width), least: Math.max(before?.least ?? 0, least) };
    });
  }

  #placed<V extends number | string>(row: number, col: number, value: V): Placed<V> {
    const here = addressOf({ row, col });
    const fixed = here.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return {
      here: { text: here, atom: true, of: () => value },
      elsewhere: { text: `${sheetPrefix(this.name)}${fixed}`, atom: true, of: () => value },
    };
  }
}
