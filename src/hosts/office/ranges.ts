/// <reference types="office-js" />
import { type CellRange, rangeAddress } from "../../core/cells/cellRef";

/** What is loaded of a range to know where it stands. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export interface Placed {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A place of the API (0-based, with counts) as a range of the core (1-based, both edges inside). */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Placed): CellRange {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

export function at(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}
