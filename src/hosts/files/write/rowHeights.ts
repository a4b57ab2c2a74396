import { USUAL_WIDTH } from "./columnWidths";
import { lineCount } from "./fitText";
import type { LaidCell, LaidSheet, LaidTable } from "./laidSheet";
import { repeatsItself } from "./sharedTexts";

export interface RowHeight {
  readonly points: number;
  /** Kept as it is; otherwise Excel fits the row anew when somebody edits it. */
  readonly fixed: boolean;
}

/** Height of one line of body text, in points. */
const LINE = 12.75;
/** Air above and below the text of a record and of a header. */
const RECORD_AIR = 3.75;
const HEADER_AIR = 9;
/** Characters that a header loses to its filter button, and a text to its indent. */
const FILTER_BUTTON = 2.5;
const INDENT = 1.5;

/**
 * Answers the height of a row; undefined leaves it to Excel. Heights are reckoned here because programs trust what the
 * file says: LibreOffice fits no row of such a file, and nobody fits a merged text.
 */
export function rowHeights(sheet: LaidSheet, widths: readonly number[]): (row: number) => RowHeight | undefined {
  const loose = new Map<number, RowHeight>();
  for (const cell of sheet.cells) {
    const height = looseHeight(cell, widths);
    if (height !== undefined) loose.set(cell.cell.row, taller(loose.get(cell.cell.row), height));
  }
  for (const { row, points } of sheet.plan.form?.rowHeights ?? []) {
    loose.set(row, taller(loose.get(row), { points, fixed: true }));
  }
  const tables = sheet.tables.map((table) => ({ range: table.range, heightOf: tableHeights(table, widths) }));
  return (row) => {
    let height = loose.get(row);
    for (const { range, heightOf } of tables) {
      if (row >= range.top && row <= range.bottom) height = taller(height, heightOf(row));
    }
    return height;
  };
}

function tableHeights(table: LaidTable, widths: readonly number[]): (row: number) => RowHeight {
  const { top, left } = table.range;
  const columns = table.columns.map(({ plan, body }, index) => ({
    plan,
    body,
    index,
    width: widthAt(widths, left + index),
  }));
  const headerLines = columns.map(({ plan, width }) => lineCount(plan.header, width - FILTER_BUTTON));
  const header = { points: limited(Math.max(...headerLines) * LINE + HEADER_AIR), fixed: true };
  const wrapped = columns
    .filter(({ body }) => body.wrapped)
    .map(({ index, width }) => ({ index, linesOf: linesIn(width - INDENT, repeatsItself(table.plan.rows, index)) }));
  return (row) => {
    if (row === top) return header;
    const record = table.plan.rows[row - top - 1];
    let lines = 1;
    for (const { index, linesOf } of wrapped) {
      const text = record?.[index];
      if (typeof text === "string") lines = Math.max(lines, linesOf(text));
    }
    return { points: limited(lines * LINE + RECORD_AIR), fixed: false };
  };
}

/** Counts the lines of texts in a column of `width` characters; where they repeat themselves, once for each. */
function linesIn(width: number, repeats: boolean): (text: string) => number {
  if (!repeats) return (text) => lineCount(text, width);
  const counted = new Map<string, number>();
  return (text) => {
    const known = counted.get(text);
    if (known !== undefined) return known;
    const lines = lineCount(text, width);
    if (counted.size < MOST_COUNTED) counted.set(text, lines);
    return lines;
  };
}

/** A column that repeats itself seldom has so many texts; of one that stops doing so, the rest are counted each time. */
const MOST_COUNTED = 2_000;

function looseHeight({ cell, look, merge }: LaidCell, widths: readonly number[]): RowHeight | undefined {
  if (!look.wrapped || typeof cell.value !== "string" || (merge !== undefined && merge.top !== merge.bottom))
    return undefined;
  let width = 0;
  for (let col = cell.col; col <= (merge?.right ?? cell.col); col += 1) width += widthAt(widths, col);
  const scale = look.style === "title" ? 1.5 : 1;
  const lines = lineCount(cell.value, width / scale);
  if (lines === 1) return undefined;
  return { points: limited(lines * LINE * scale + RECORD_AIR), fixed: merge !== undefined };
}

function taller(a: RowHeight | undefined, b: RowHeight): RowHeight {
  if (a === undefined) return b;
  return { points: Math.max(a.points, b.points), fixed: a.fixed || b.fixed };
}

/** Excel's tallest row, in points; heights are kept in quarters of a point. */
function limited(points: number): number {
  return Math.min(409.5, Math.ceil(points * 4) / 4);
}

function widthAt(widths: readonly number[], col: number): number {
  return widths[col - 1] ?? USUAL_WIDTH;
}
