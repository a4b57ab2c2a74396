import { columnNumber, type CellRange } from "../../../../core/cells/cellRef";
import type { CorrectedRole, TableCorrection } from "../../../../core/decisions/decisions";
import type { GivenField } from "../../../../core/tables/words/fields";

/** A correction with one part laid down anew; `undefined` leaves that part to detection again. */
export function withPart<K extends "kind" | "tahap" | "range" | "headerRows">(
  correction: TableCorrection,
  part: K,
  value: TableCorrection[K] | undefined,
): TableCorrection {
  const rest = Object.fromEntries(Object.entries(correction).filter(([name]) => name !== part));
  const { file, sheet, found } = correction;
  return { ...rest, file, sheet, found, ...(value === undefined ? {} : { [part]: value }) };
}

export function withColumn(correction: TableCorrection, col: number, field: GivenField | undefined): TableCorrection {
  const others = (correction.columns ?? []).filter((one) => one.col !== col);
  return { ...correction, columns: [...others, { col, field }].sort((a, b) => a.col - b.col) };
}

export function withRow(correction: TableCorrection, row: number, role: CorrectedRole | undefined): TableCorrection {
  const others = (correction.rows ?? []).filter((one) => one.row !== row);
  const rows = role === undefined ? others : [...others, { row, role }].sort((a, b) => a.row - b.row);
  return { ...correction, rows };
}

/** `B4:Q30` as a person writes it, in any order of corners; undefined where it is no range. */
export function rangeOfText(text: string): CellRange | undefined {
  const parts = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*[:;-]\s*\$?([a-z]{1,3})\$?(\d{1,7})\s*$/i.exec(text);
  if (parts === null) return undefined;
  const [, left = "", top = "", right = "", bottom = ""] = parts;
  const cols = [columnNumber(left), columnNumber(right)].sort((a, b) => a - b);
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b);
  const range = { top: rows[0] ?? 0, bottom: rows[1] ?? 0, left: cols[0] ?? 0, right: cols[1] ?? 0 };
  return range.top >= 1 ? range : undefined;
}

/** `4, 5` or `4-6` as ascending rows; empty text means that there is no header. Undefined where it says no rows. */
export function rowsOfText(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const rows = parts.flatMap((part) => {
    const [, first = "", last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === "" || from < 1 || to < from || to - from > MOST_HEADER_ROWS) return [undefined];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const known = rows.filter((row) => row !== undefined);
  return known.length < rows.length ? undefined : [...new Set(known)].sort((a, b) => a - b);
}

/** No header of a paper is higher. */
const MOST_HEADER_ROWS = 20;

/** A table that detection missed needs both its range and its header rows before it can be read. */
export function canBeTried({ found, range, headerRows }: TableCorrection): boolean {
  return found !== undefined || (range !== undefined && headerRows !== undefined);
}
