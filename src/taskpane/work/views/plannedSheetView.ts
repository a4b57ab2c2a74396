import type { SheetKey } from "../../../core/sheets/words";

/** A sheet of the result before it is written. */
export interface PlannedSheetView {
  readonly key: SheetKey;
  readonly name: string;
  /** Rows of all its tables; 0 where nothing was found for it. */
  readonly rows: number;
}
