import type { Cell } from "./cell";
import type { CellRange } from "./cellRef";

/** A workbook as it was read: every filled cell of every sheet, nothing dropped and nothing un-merged. */
export interface Workbook {
  /** The file's name without its folder, or the open workbook's name: it stands in every `CellRef`. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Rows that hold at least one filled cell, by ascending row number. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  /** 1-based row numbers that are hidden, by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** 1-based column numbers that are hidden, ascending. */
  readonly hiddenColumns: readonly number[];
  /** The range of the sheet's AutoFilter, header row included. */
  readonly filter: CellRange | undefined;
  /** What the program that it was read from makes of it: dates were adjusted, results may be old, it has no cells. */
  readonly asRead?: readonly ("dates-from-1904" | "calculated-by-hand" | "sheet-without-cells")[];
}

export interface SheetRow {
  /** 1-based row number. */
  readonly row: number;
  /** Index 0 is column A; a hole or `undefined` is an empty cell. The last element is a filled cell. */
  readonly cells: readonly (Cell | undefined)[];
}
