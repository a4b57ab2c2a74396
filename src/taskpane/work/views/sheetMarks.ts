import type { CellRange } from "../../../core/cells/cellRef";
import type { Certainty } from "../../../core/tables/foundTable";

/** What was found in a window of a sheet, to be drawn over its cells. */
export interface SheetMarks {
  /** Tables and forms that reach into the window. */
  readonly tables: readonly MarkedTable[];
  readonly rows: readonly RowMark[];
}

export interface MarkedTable {
  readonly id: number;
  readonly range: CellRange;
}

/** What one row is for the table whose columns `left` to `right` it crosses. */
export interface RowMark {
  readonly table: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly look: RowLook;
  readonly sure: Certainty;
}

export const ROW_LOOKS = ["header", "record", "group", "witness", "dropped"] as const;
export type RowLook = (typeof ROW_LOOKS)[number];
