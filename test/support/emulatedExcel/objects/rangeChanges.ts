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
import { EMPTY_CELL, type EmulatedCell } from "../model/cell";
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

/** `Range.delete("Up" | "Left")` and `Range.insert("Down" | "Right")` move the cells behind them. */
export function deleteRange(session: Session, sheet: EmulatedSheet, a: Area, shift: Argument | undefined): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  moveBehind(session, sheet, a, shift === "Up" ? "rows" : "columns", -1);
}

export function insertRange(session: Session, sheet: EmulatedSheet, a: Area, shift: Argument | undefined): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  moveBehind(session, sheet, a, shift === "Down" ? "rows" : "columns", 1);
}

/**
 * Moves what stands behind an area. Formulas that point there keep their text (they aren't adjusted); a table or merge
 * that would be torn apart is a conflict, as in Excel.
 */
function moveBehind(session: Session, sheet: EmulatedSheet, a: Area, along: "rows" | "columns", sign: 1 | -1): void {
  assertSheetOpen(session, sheet);
  const byRows = along === "rows";
  const distance = byRows ? a.rows : a.columns;
  const behind = byRows ? { ...a, rows: 1_048_576 - a.top } : { ...a, columns: 16_384 - a.left };
  for (const part of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    const hit = intersection(part, behind);
    if (hit === undefined) continue;
    const whole = isInside(part, behind) && (sign === 1 || intersection(part, a) === undefined);
    if (!whole && !isInside(part, a)) throw new ExcelError("InsertDeleteConflict");
  }
  const moved: [number, number, EmulatedCell][] = [];
  for (const [row, col] of sheet.positionsIn(behind)) {
    const gone = sign === -1 && (byRows ? row < a.top + a.rows : col < a.left + a.columns);
    if (!gone)
      moved.push([row + (byRows ? sign * distance : 0), col + (byRows ? 0 : sign * distance), sheet.cell(row, col)]);
    sheet.setCell(row, col, EMPTY_CELL);
  }
  for (const [row, col, cell] of moved) sheet.setCell(row, col, cell);
  const shifted = (part: Area): Area =>
    byRows ? { ...part, top: part.top + sign * distance } : { ...part, left: part.left + sign * distance };
  const survives = (part: Area): boolean => sign === 1 || !isInside(part, a);
  sheet.merges = sheet.merges.filter(survives).map((part) => (isInside(part, behind) ? shifted(part) : part));
  for (const table of [...sheet.tables]) {
    if (!survives(table.area)) {
      table.deleted = true;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    } else if (isInside(table.area, behind)) table.area = shifted(table.area);
  }
}
