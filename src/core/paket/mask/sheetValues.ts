import { addressOf } from "../../cells/cellRef";
import type { PlannedCell, PlannedSheet, PlannedTable, PlannedValue } from "../../sheets/plannedWorkbook";

/** Answers what is to stand at an A1 address, where `value` does; `reckoned` where a formula gives it. */
export type ValueAt = (address: string, value: PlannedValue, reckoned: boolean) => PlannedValue;

/** The sheet with other values in its cells and in the records of its tables. */
export function withValues(sheet: PlannedSheet, valueAt: ValueAt): PlannedSheet {
  const cell = (one: PlannedCell): PlannedCell => ({
    ...one,
    value: valueAt(addressOf(one), one.value, one.formula !== undefined),
  });
  const table = ({ rows, ...one }: PlannedTable): PlannedTable => ({
    ...one,
    rows: rows.map((row, line) =>
      one.columns.map(({ formula }, at) =>
        valueAt(addressOf({ row: one.row + 1 + line, col: one.col + at }), row[at], formula !== undefined),
      ),
    ),
  });
  return { ...sheet, cells: sheet.cells.map(cell), tables: sheet.tables.map(table) };
}

/** The values of those cells by their addresses. */
export function valuesOf(sheet: PlannedSheet): ReadonlyMap<string, PlannedValue> {
  const values = new Map<string, PlannedValue>();
  for (const { row, col, value } of sheet.cells) values.set(addressOf({ row, col }), value);
  for (const { row: top, col: left, columns, rows } of sheet.tables) {
    rows.forEach((row, line) =>
      columns.forEach((_column, at) => values.set(addressOf({ row: top + 1 + line, col: left + at }), row[at])),
    );
  }
  return values;
}

/** Whether two sheets differ in nothing but those values, and in widths that were fitted to them. */
export function isLaidOutAlike(sheet: PlannedSheet, other: PlannedSheet): boolean {
  return frameOf(sheet) === frameOf(other);
}

function frameOf(sheet: PlannedSheet): string {
  const tables = sheet.tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length }));
  const cells = sheet.cells.map((cell) => ({ ...cell, value: null }));
  return JSON.stringify({ ...sheet, columnWidths: [], tables, cells });
}
