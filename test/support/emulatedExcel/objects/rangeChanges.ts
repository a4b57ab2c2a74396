import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import type { Argument } from "../hostObject";
import {
  type Area,
  contains,
  intersection,
  isInside,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
} from "../model/address";
import { EMPTY_CELL } from "../model/cell";
import { type EmulatedSheet, positions } from "../model/sheet";
import { assertSheetOpen, type Session } from "../session";

function storedPositions(sheet: EmulatedSheet, a: Area): Iterable<[number, number]> {
  return isUnbounded(a) ? sheet.positionsIn(a) : positions(a);
}

/** `Range.clear(applyTo)`: All (also un-merges), Contents, Formats. */
export function clearRange(session: Session, sheet: EmulatedSheet, a: Area, applyTo: Argument | undefined): void {
  assertSheetOpen(session, sheet);
  const what = applyTo ?? "All";
  if (what !== "All" && what !== "Contents" && what !== "Formats")
    throw new UnknownMember(`Range.clear(${String(what)})`);
  for (const [row, col] of storedPositions(sheet, a)) {
    const cell = sheet.cell(row, col);
    if (what === "Contents") sheet.setCell(row, col, { ...EMPTY_CELL, look: cell.look });
    else if (what === "Formats") sheet.setCell(row, col, { ...cell, look: undefined });
    else sheet.setCell(row, col, EMPTY_CELL);
  }
  if (what !== "Contents" && isWholeColumns(a))
    for (let i = 0; i < a.columns; i++) sheet.columnLooks.delete(a.left + i);
  if (what !== "Contents" && isWholeRows(a)) for (let i = 0; i < a.rows; i++) sheet.rowLooks.delete(a.top + i);
  if (what === "All") sheet.comments = sheet.comments.filter(({ row, col }) => !contains(a, row, col));
  if (what !== "Contents") sheet.merges = sheet.merges.filter((merge) => intersection(merge, a) === undefined);
}

/** `Range.merge(across)`: only the first cell keeps what it holds. A merge never cuts a table or another merge. */
export function mergeRange(session: Session, sheet: EmulatedSheet, a: Area, across: boolean): void {
  assertSheetOpen(session, sheet);
  if (sheet.tables.some((table) => intersection(table.area, a) !== undefined)) throw new ExcelError("InvalidOperation");
  const parts = across ? Array.from({ length: a.rows }, (_, i) => ({ ...a, top: a.top + i, rows: 1 })) : [a];
  for (const part of parts) {
    const touched = sheet.merges.filter((merge) => intersection(merge, part) !== undefined);
    if (touched.some((merge) => !isInside(merge, part))) throw invalidArgument();
    sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
    if (part.rows * part.columns === 1) continue;
    sheet.merges.push(part);
    for (const [row, col] of sheet.positionsIn(part)) {
      const isFirst = row === part.top && col === part.left;
      if (!isFirst) sheet.setCell(row, col, { ...EMPTY_CELL, look: sheet.cell(row, col).look });
    }
  }
}

export function unmergeRange(session: Session, sheet: EmulatedSheet, a: Area): void {
  assertSheetOpen(session, sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, a) === undefined);
}
