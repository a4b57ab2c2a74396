import { columnLetters, columnNumber } from "../../../../src/core/cells/cellRef";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of one sheet, 0-based as in the API. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export function area(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, rows, columns };
}

export const WHOLE_SHEET = area(0, 0, ROWS, COLUMNS);

export function isWholeColumns(a: Area): boolean {
  return a.rows === ROWS;
}

export function isWholeRows(a: Area): boolean {
  return a.columns === COLUMNS;
}

export function isUnbounded(a: Area): boolean {
  return isWholeColumns(a) || isWholeRows(a);
}

export function fitsSheet(a: Area): boolean {
  const whole = [a.top, a.left, a.rows, a.columns].every(Number.isInteger);
  return (
    whole &&
    a.top >= 0 &&
    a.left >= 0 &&
    a.rows >= 1 &&
    a.columns >= 1 &&
    a.top + a.rows <= ROWS &&
    a.left + a.columns <= COLUMNS
  );
}

export function contains(outer: Area, row: number, col: number): boolean {
  return row >= outer.top && row < outer.top + outer.rows && col >= outer.left && col < outer.left + outer.columns;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

export function isInside(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}

export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads `B4`, `$B$4:Q30`, `A:C` or `1:3`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  const [first, last = first] = parts;
  if (first === undefined || last === undefined || parts.length > 2) return undefined;
  const from = CELL.exec(first);
  const to = CELL.exec(last);
  if (from !== null && to !== null) return between(rowCol(from), rowCol(to));
  if (parts.length !== 2) return undefined;
  const [columnFrom, columnTo] = [COLUMN.exec(first)?.[1], COLUMN.exec(last)?.[1]];
  if (columnFrom !== undefined && columnTo !== undefined) {
    return between([0, columnNumber(columnFrom) - 1], [ROWS - 1, columnNumber(columnTo) - 1]);
  }
  const [rowFrom, rowTo] = [ROW.exec(first)?.[1], ROW.exec(last)?.[1]];
  if (rowFrom !== undefined && rowTo !== undefined) {
    return between([Number(rowFrom) - 1, 0], [Number(rowTo) - 1, COLUMNS - 1]);
  }
  return undefined;
}

function rowCol(match: RegExpExecArray): [number, number] {
  return [Number(match[2]) - 1, columnNumber(match[1] ?? "") - 1];
}

function between([r1, c1]: [number, number], [r2, c2]: [number, number]): Area | undefined {
  const found = {
    top: Math.min(r1, r2),
    left: Math.min(c1, c2),
    rows: Math.abs(r1 - r2) + 1,
    columns: Math.abs(c1 - c2) + 1,
  };
  return fitsSheet(found) ? found : undefined;
}

/** `B4:Q30` without the sheet; whole columns `A:C`, whole rows `1:3`. */
export function areaAddress(a: Area): string {
  if (isWholeColumns(a) && !isWholeRows(a)) {
    return `${columnLetters(a.left + 1)}:${columnLetters(a.left + a.columns)}`;
  }
  if (isWholeRows(a) && !isWholeColumns(a)) return `${a.top + 1}:${a.top + a.rows}`;
  const first = `${columnLetters(a.left + 1)}${a.top + 1}`;
  const last = `${columnLetters(a.left + a.columns)}${a.top + a.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas and addresses write it: in apostrophes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseArea(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Daftar Hadir'!A1` into sheet and rest; the sheet is undefined where none is named. */
export function splitAddress(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { sheet: undefined, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? "" };
}
