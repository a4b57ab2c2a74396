import { columnNumber, type CellRange } from "../../../../core/cells/cellRef";
import { limits } from "../limits";

const RANGE = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?)?$/i;

/** The range that `A1:C9`, `$A$1`, `B:D` or `2:5` names, kept within a sheet; undefined where the text names none. */
export function parseRange(text: string): CellRange | undefined {
  const match = RANGE.exec(text.trim());
  if (match === null) return undefined;
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = match;
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  const columns = edges(fromColumn && columnNumber(fromColumn), toColumn && columnNumber(toColumn), limits.columns);
  const rows = edges(fromRow && Number(fromRow), toRow && Number(toRow), limits.rows);
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

function edges(from: number | string | undefined, to: number | string | undefined, most: number): [number, number] {
  const first = Math.min(Math.max(Number(from ?? 1), 1), most);
  const last = Math.min(Math.max(Number(to ?? most), 1), most);
  return first <= last ? [first, last] : [last, first];
}

/** The range of a defined name's text, `'Daftar Hadir'!$A$6:$H$84`. */
export function parseSheetRange(text: string): CellRange | undefined {
  return parseRange(text.slice(text.lastIndexOf("!") + 1));
}
