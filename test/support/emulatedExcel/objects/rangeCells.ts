import { SSF } from "@e965/xlsx";
import { invalidArgument } from "../excelError";
import { type Area, intersection, isUnbounded } from "../model/address";
import { type CellValue, ERRORS } from "../model/cell";
import { readEntry } from "../model/coercion";
import { acceptedFormula } from "../model/formula";
import { type EmulatedSheet, positions } from "../model/sheet";
import type { EmulatedTable } from "../model/table";
import { fromR1C1, toR1C1 } from "../model/relativeFormula";
import { fillCalculated, noteCalculated } from "./calculatedColumns";
import { assertSheetOpen, type Session } from "../session";
import type { Wire } from "../wire";
import { lookAt } from "../model/look";

type ReadCell = (sheet: EmulatedSheet, row: number, col: number) => Wire;

/** One 2D array over an area; `null` for an unbounded one and beyond the limit of cells, as documented. */
export function readGrid(session: Session, sheet: EmulatedSheet, a: Area, read: ReadCell): Wire {
  if (isUnbounded(a) || a.rows * a.columns > session.limits.readCells) return null;
  return Array.from({ length: a.rows }, (_r, r) =>
    Array.from({ length: a.columns }, (_c, c) => read(sheet, a.top + r, a.left + c)),
  );
}

export const readValue: ReadCell = (sheet, row, col) => sheet.cell(row, col).value ?? "";

export const readFormula: ReadCell = (sheet, row, col) => {
  const cell = sheet.cell(row, col);
  return cell.formula ?? cell.value ?? "";
};

export const readFormulaR1C1: ReadCell = (sheet, row, col) => {
  const { formula, value } = sheet.cell(row, col);
  return formula === undefined ? (value ?? "") : toR1C1(formula, row, col);
};

export const readNumberFormat: ReadCell = (sheet, row, col) => sheet.numberFormatAt(row, col);

export const readText: ReadCell = (sheet, row, col) => {
  const { value } = sheet.cell(row, col);
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(SSF.format(sheet.numberFormatAt(row, col), value));
};

export const readValueType: ReadCell = (sheet, row, col) => {
  const { value } = sheet.cell(row, col);
  if (value === undefined) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return ERRORS.has(value) ? "Error" : "String";
};

export const readNumberFormatCategory: ReadCell = (sheet, row, col) => {
  const format = sheet.numberFormatAt(row, col);
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (/%/.test(format)) return "Percentage";
  if (/[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return /[dy]/i.test(format) ? "Date" : "Time";
  return /^[#0,.?]+$/.test(format) ? "Number" : "Custom";
};

/**
 * The value for each cell of an area: a 2D array of exactly its size, or one value for all ("Set and get range values,
 * text, or formulas"). `null` for the whole property isn't allowed.
 */
export function gridOf(written: Wire, a: Area, oneForAll = false): (r: number, c: number) => Wire {
  if (written === null || isUnbounded(a)) throw invalidArgument();
  if (!Array.isArray(written)) return () => written;
  const rows: readonly Wire[] = written;
  if (oneForAll && rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) {
    const only: Wire = rows[0][0] as Wire;
    return () => only;
  }
  const fits = rows.length === a.rows && rows.every((row) => Array.isArray(row) && row.length === a.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (r, c) => (rows[r] as readonly Wire[])[c] ?? null;
}

/** Writes `values` or `formulas` (Excel treats both alike) and answers whether anything could change. */
export function writeContents(session: Session, sheet: EmulatedSheet, a: Area, written: Wire): void {
  assertSheetOpen(session, sheet);
  const valueAt = gridOf(written, a);
  const filtered = Array.from({ length: a.rows }, (_, r) => sheet.isFilteredOut(a.top + r));
  const anyFiltered = filtered.includes(true);
  // All is read before anything is written: a refused value leaves the range as it was.
  const entries: (() => void)[] = [];
  for (const [row, col] of positions(a)) {
    const r = row - a.top;
    if (filtered[r] === true) continue;
    // In a filtered range Excel repeats the first row in every visible one (office-js issue 224, xlwings issue 747).
    const entry = readEntry(valueAt(anyFiltered ? 0 : r, col - a.left), sheet.numberFormatAt(row, col));
    if (entry.kind === "unchanged" || isCovered(sheet, row, col)) continue;
    if (entry.kind === "empty") entries.push(() => sheet.setContent(row, col, undefined));
    else if (entry.kind === "formula") {
      const formula = acceptedFormula(entry.formula, { workbook: session.workbook, sheet, row, col });
      const value = session.evaluate(formula, { sheet: sheet.name, row: row + 1, col: col + 1 });
      entries.push(() => sheet.setContent(row, col, value, formula));
    } else entries.push(() => setValue(sheet, row, col, entry.value, entry.format));
  }
  for (const write of entries) write();
  for (const table of sheet.tables) {
    const end = table.area.top + table.area.rows;
    growOver(sheet, table, a);
    if (table.area.top + table.area.rows > end) fillCalculated(session, sheet, table, end);
    noteCalculated(sheet, table, a);
  }
}

/** Writes `formulasR1C1`: as `formulas`, but references are told from the cell that holds them. */
export function writeRelative(session: Session, sheet: EmulatedSheet, a: Area, written: Wire): void {
  const valueAt = gridOf(written, a);
  const grid = Array.from({ length: a.rows }, (_r, r) =>
    Array.from({ length: a.columns }, (_c, c): Wire => {
      const entry = valueAt(r, c);
      if (typeof entry !== "string" || !entry.startsWith("=")) return entry;
      return sheet.numberFormatAt(a.top + r, a.left + c) === "@" ? entry : fromR1C1(entry, a.top + r, a.left + c);
    }),
  );
  writeContents(session, sheet, a, grid);
}

/**
 * "Setting the Range values directly below the table automatically expands the table" ("Coauthoring in Excel add-ins"),
 * where it has no row of totals and the written range is no wider than it.
 */
function growOver(sheet: EmulatedSheet, table: EmulatedTable, written: Area): void {
  const { top, left, rows, columns } = table.area;
  const end = top + rows;
  const beside = written.left < left || written.left + written.columns > left + columns;
  if (table.showTotals || beside || written.top > end || written.top + written.rows <= end) return;
  const below = { top: end, left, rows: written.top + written.rows - end, columns };
  const blocked = sheet.tables.some((other) => other !== table && intersection(other.area, below) !== undefined);
  const filled = sheet.usedArea({ ...below, rows: 1 }, true) !== undefined;
  if (!blocked && filled) table.area = { ...table.area, rows: rows + below.rows };
}

function setValue(sheet: EmulatedSheet, row: number, col: number, value: CellValue, format: string | undefined): void {
  sheet.setContent(row, col, value);
  const look = sheet.lookOf(row, col);
  if (format !== undefined && lookAt(look, "numberFormat") === "General") {
    sheet.changeLook({ top: row, left: col, rows: 1, columns: 1 }, "numberFormat", format);
  }
}

/** Under a merged area only its first cell holds anything. */
function isCovered(sheet: EmulatedSheet, row: number, col: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, col);
  return merge !== undefined && (merge.top !== row || merge.left !== col);
}

/** Number formats: `null` leaves one alone, `""` resets it to General ("Blank and null values in Excel add-ins"). */
export function writeNumberFormats(session: Session, sheet: EmulatedSheet, a: Area, written: Wire): void {
  assertSheetOpen(session, sheet);
  // One format in a 1 x 1 array goes to the whole range, as the Excel add-in tutorial does.
  const formatAt = gridOf(written, a, true);
  for (const [row, col] of positions(a)) {
    const format = formatAt(row - a.top, col - a.left);
    if (format === null) continue;
    if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
    sheet.changeLook({ top: row, left: col, rows: 1, columns: 1 }, "numberFormat", format === "" ? "General" : format);
  }
}

const known = new Map<string, boolean>();

function isNumberFormat(format: string): boolean {
  const seen = known.get(format);
  if (seen !== undefined) return seen;
  const works = format.length <= 255 && canFormat(format);
  known.set(format, works);
  return works;
}

function canFormat(format: string): boolean {
  try {
    SSF.format(format, 1.5);
    return true;
  } catch {
    return false;
  }
}
