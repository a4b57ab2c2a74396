import type { Cell } from "../../cells/cell";
import type { RowKey } from "../../host";
import type { PlannedColumn, PlannedSheet, PlannedTable } from "../plan/plannedWorkbook";
import { bodyRowCount, hasTotals, tableRange } from "../plan/tableRange";
import { type ForeignCell, isIn, type StandingRange } from "./foreignCells";
import { enteredIn } from "./formerTable";
import { plannedHeaders } from "./plannedHeaders";
import { portableSum } from "./portableSum";
import type { TypedValue, TypedValues } from "./typedValues";

/** Stand in the memory where a row's key stands: sums that people set in the row of totals of our tables, and their formats. */
const TOTALS: RowKey = ["#jumlah"];
const FORMATS: RowKey = ["#jumlah", "format"];
/** A text that begins with `=` is no formula in a cell of this format, and Excel takes none in it. */
const TEXT = "@";

/** Whether a line of the memory says no more than how a sum looks: nobody typed it. */
export function isTotalFormat({ key }: TypedValue): boolean {
  return key.length === FORMATS.length && key.every((part, at) => part === FORMATS[at]);
}

/** Takes in what people set in the row of totals of one of our tables, which says all that is known of it. */
export function collectTotals(
  typed: TypedValues,
  table: PlannedTable,
  standing: StandingRange,
  foreign: readonly ForeignCell[],
): void {
  const headers = headersNow(table, standing);
  for (const key of [TOTALS, FORMATS]) typed.forgetRow(table.name, key, headers);
  for (const { col, cell } of foreign.filter((at) => isInTotals(standing, at))) {
    const header = headers[col - standing.range.left];
    if (header === undefined || header === "") continue;
    const value = portable(cell, standing, headers);
    if (value === undefined) continue;
    const format = cell.formula === undefined && typeof cell.value === "string" ? TEXT : cell.format;
    typed.add({ table: table.name, key: TOTALS, header, value });
    typed.add({ table: table.name, key: FORMATS, header, value: format });
  }
}

/** The table with the sums that people set in its row of totals; a row of its own where it has none and the next one is free. */
export function withTotals(table: PlannedTable, sheet: PlannedSheet, typed: TypedValues): PlannedTable {
  const columns = table.columns.map((column): PlannedColumn => {
    const value = typed.at(table.name, TOTALS, column.header);
    if (value === undefined || column.total !== undefined) return column;
    const format = String(typed.at(table.name, FORMATS, column.header) ?? TEXT);
    const isFormula = typeof value === "string" && value.startsWith("=") && format !== TEXT;
    const total = isFormula ? { value: undefined, formula: value.slice(1) } : { value };
    return { ...column, total: { ...total, ofPeople: { format } } };
  });
  const summed = { ...table, columns };
  return hasTotals(table) || isFree(summed, sheet) ? summed : table;
}

/** What becomes of a cell that people set in a row of totals: it goes with its column, stays in its place, or loses it. */
export type SumFate = "carried" | "stays" | "moved";

/** Undefined for what is no sum of people's. A formula with addresses says the same only where nothing moved. */
export function sumFate(
  tables: readonly PlannedTable[],
  ranges: readonly StandingRange[],
  at: ForeignCell,
): SumFate | undefined {
  const standing = ranges.find((one) => isInTotals(one, at));
  const table = tables.find(({ name }) => name === standing?.name);
  if (table === undefined || standing === undefined) return undefined;
  const headers = headersNow(table, standing);
  const column = table.columns.find(({ header }) => header === headers[at.col - standing.range.left]);
  if (portable(at.cell, standing, headers) === undefined) {
    return column?.total === undefined && tables.every((one) => isUnmoved(one, ranges)) ? "stays" : "moved";
  }
  return column?.total?.ofPeople === undefined ? undefined : "carried";
}

/** What was entered into a cell, as it holds wherever it goes with its column; undefined where it holds nowhere else. */
function portable(cell: Cell, { range }: StandingRange, headers: readonly string[]): string | number | undefined {
  if (cell.formula === undefined) return enteredIn(cell);
  const sum = portableSum(cell.formula, { ...range, top: range.top + 1, bottom: range.bottom - 1 }, headers);
  return sum === undefined ? undefined : `=${sum}`;
}

/** The standing headers under the names that they have now. */
function headersNow({ columns }: PlannedTable, { headers, written }: StandingRange): readonly string[] {
  const planned = columns.map(({ header }) => header);
  return plannedHeaders(headers, planned, written);
}

/** Whether a table has its columns and its records where they stood. */
function isUnmoved(table: PlannedTable, ranges: readonly StandingRange[]): boolean {
  const standing = ranges.find(({ name }) => name === table.name);
  if (standing === undefined) return false;
  const { top, left, bottom } = standing.range;
  const headers = headersNow(table, standing);
  return (
    top === table.row &&
    left === table.col &&
    bottom - (standing.totals ? 1 : 0) === table.row + bodyRowCount(table) &&
    headers.length === table.columns.length &&
    table.columns.every(({ header }, index) => header === headers[index])
  );
}

function isInTotals({ range, totals }: StandingRange, at: ForeignCell): boolean {
  return totals && at.row === range.bottom && isIn(range, at);
}

/** Whether nothing else of the plan stands in the row below the records. */
function isFree(table: PlannedTable, { cells, merges, tables }: PlannedSheet): boolean {
  const range = tableRange(table);
  const row = { ...range, top: range.bottom };
  const others = [...merges, ...tables.filter(({ name }) => name !== table.name).map(tableRange)];
  return !cells.some((cell) => isIn(row, cell)) && !others.some((other) => meets(row, other));
}

function meets(a: ReturnType<typeof tableRange>, b: ReturnType<typeof tableRange>): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
