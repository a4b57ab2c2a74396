import { ExcelError, invalidArgument, UnknownMember } from "../excelError";
import type { Argument } from "../hostObject";
import { type Area, COLUMNS, intersection, isInside, ROWS } from "../model/address";
import { EMPTY_CELL, type EmulatedCell } from "../model/cell";
import { moveReferences } from "../model/movedReferences";
import type { EmulatedSheet } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import { settleHeaders } from "../model/tableHeaders";
import { assertSheetOpen, type Session } from "../session";
import { fillCalculated } from "./calculatedColumns";

/** `Range.delete("Up" | "Left")` and `Range.insert("Down" | "Right")` move the cells behind them. */
export function deleteRange(session: Session, sheet: EmulatedSheet, a: Area, shift: Argument | undefined): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  moveBehind(session, sheet, a, shift === "Up", -1);
}

export function insertRange(session: Session, sheet: EmulatedSheet, a: Area, shift: Argument | undefined): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  moveBehind(session, sheet, a, shift === "Down", 1);
}

/** A rectangle as seen along the way in which cells move: where it begins and ends on it, and across it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

function spanOf({ top, left, rows, columns }: Area, byRows: boolean): Span {
  return byRows
    ? { from: top, to: top + rows, low: left, high: left + columns }
    : { from: left, to: left + columns, low: top, high: top + rows };
}

type Fate = "stays" | "moves" | "grows" | "shrinks" | "goes";

/**
 * What becomes of a table or merge. It may gain or lose rows or columns where the range reaches all across it; anything else
 * would shift some of its cells and not others: "the operation is attempting to shift cells in a table on your worksheet".
 */
function fateOf(part: Span, a: Span, sign: 1 | -1): Fate {
  if (part.to <= a.from || part.high <= a.low || part.low >= a.high) return "stays";
  if (part.low < a.low || part.high > a.high) throw new ExcelError("InsertDeleteConflict");
  if (sign === 1) return part.from >= a.from ? "moves" : "grows";
  if (part.from >= a.to) return "moves";
  return part.from >= a.from && part.to <= a.to ? "goes" : "shrinks";
}

function moveBehind(session: Session, sheet: EmulatedSheet, a: Area, byRows: boolean, sign: 1 | -1): void {
  assertSheetOpen(session, sheet);
  const span = spanOf(a, byRows);
  const step = sign * (span.to - span.from);
  const fates = new Map(sheet.tables.map((table) => [table, fateOf(spanOf(table.area, byRows), span, sign)]));
  const merges = sheet.merges.map((merge) => [merge, fateOf(spanOf(merge, byRows), span, sign)] as const);
  for (const [table, fate] of fates) if (fate === "shrinks") assertShrinks(table, a, byRows);
  const behind = byRows ? { ...a, rows: ROWS - a.top } : { ...a, columns: COLUMNS - a.left };
  const moved: [number, number, EmulatedCell][] = [];
  for (const [row, col] of sheet.positionsIn(behind)) {
    const to = target(row, col);
    if (to !== undefined) moved.push([...to, sheet.cell(row, col)]);
    sheet.setCell(row, col, EMPTY_CELL);
  }
  for (const [row, col, cell] of moved) sheet.setCell(row, col, cell);
  sheet.merges = merges.flatMap(([merge, fate]) => (fate === "goes" ? [] : [changed(merge, fate)]));
  for (const [table, fate] of fates) {
    if (fate === "goes") {
      table.deleted = true;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    } else changeTable(table, fate);
  }
  moveReferences(session.workbook, sheet, (row, col) => {
    const isBehind = row >= behind.top && row < behind.top + behind.rows && col >= behind.left;
    return isBehind && col < behind.left + behind.columns ? target(row, col) : [row, col];
  });

  function target(row: number, col: number): [number, number] | undefined {
    const at = byRows ? row : col;
    if (sign === -1 && at < span.to) return undefined;
    return byRows ? [row + step, col] : [row, col + step];
  }

  function changed(part: Area, fate: Fate): Area {
    if (fate === "stays" || fate === "goes") return part;
    if (fate === "moves") return byRows ? { ...part, top: part.top + step } : { ...part, left: part.left + step };
    const own = intersection(part, a);
    const by = sign === 1 || own === undefined ? step : byRows ? -own.rows : -own.columns;
    return byRows ? { ...part, rows: part.rows + by } : { ...part, columns: part.columns + by };
  }

  function changeTable(table: EmulatedTable, fate: Fate): void {
    const before = table.area;
    table.area = changed(before, fate);
    if (fate !== "grows" && fate !== "shrinks") return;
    if (byRows) {
      if (fate === "grows") fillCalculated(session, sheet, table, a.top);
      return;
    }
    const calculated = [...table.calculated];
    table.calculated.clear();
    for (const [at, formula] of calculated) {
      const isGone = sign === -1 && isInside({ ...before, left: before.left + at, columns: 1 }, a);
      if (!isGone) table.calculated.set(before.left + at >= a.left ? at + step : at, formula);
    }
    settleHeaders(sheet, table);
  }
}

/** Header and row of totals go with their table, or by their own switches; a table keeps one record at least. */
function assertShrinks(table: EmulatedTable, a: Area, byRows: boolean): void {
  if (!byRows) {
    if (table.area.left >= a.left) throw new UnknownMember("Deleting a table's first columns with cells before it");
    return;
  }
  const inBody = intersection(table.bodyArea(), a)?.rows ?? 0;
  if (inBody === table.bodyArea().rows) throw new UnknownMember("Deleting all records of a table");
  if (intersection(table.area, a)?.rows !== inBody)
    throw new UnknownMember("Deleting a table's header or row of totals");
}
