import type { CellRange } from "../../../core/cells/cellRef";

/** A window of a sheet as a person would see it. */
export interface CellsView {
  readonly range: CellRange;
  /** One entry a row of the window that holds anything. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellView[] }[];
  /** Merged cells that reach into the window, each with the text of its first cell. */
  readonly merges: readonly (CellRange & Omit<CellView, "col">)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface CellView {
  readonly col: number;
  readonly text: string;
  readonly align: "left" | "right" | "center";
}
