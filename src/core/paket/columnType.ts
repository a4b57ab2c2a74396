import type { PlannedColumn, PlannedStyle, PlannedTable, PlannedValue } from "../sheets/plan/plannedWorkbook";

/** What the cells of a column hold, in the words of Table Schema (Data Package, version 1). */
export type ColumnType = "string" | "integer" | "number" | "date";

const NUMERIC: ReadonlySet<PlannedStyle> = new Set(["rupiah", "integer", "decimal", "percent"]);

/** A type that every cell of the column fits: a date that could not be read makes the column one of texts. */
export function columnType({ style }: PlannedColumn, values: readonly PlannedValue[]): ColumnType {
  const filled = values.filter(isFilled);
  if (filled.some((value) => typeof value === "string")) return "string";
  if (style === "date") return "date";
  if (!NUMERIC.has(style)) return "string";
  return style === "integer" && filled.every(Number.isInteger) ? "integer" : "number";
}

/** The cells of each column of a table, in the order of its columns. */
export function columnsOf({ columns, rows }: PlannedTable): readonly (readonly PlannedValue[])[] {
  return columns.map((_column, at) => rows.map((row) => row[at]));
}

/** Formulas that cannot tell a figure give an empty text. */
export function isFilled(value: PlannedValue): value is string | number {
  return value !== undefined && value !== "";
}
