import type { RowKey } from "../../host";
import type { PlannedColumn, PlannedSheet, PlannedTable } from "../plannedWorkbook";
import { hasTotals, tableRange } from "../tableRange";
import { type ForeignCell, isIn, type StandingRange } from "./foreignCells";
import { enteredIn } from "./formerTable";
import { plannedHeaders } from "./plannedHeaders";
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
  const planned = table.columns.map(({ header }) => header);
  const headers = plannedHeaders(standing.headers, planned, standing.written);
  for (const key of [TOTALS, FORMATS]) typed.forgetRow(table.name, key, headers);
  for (const { col, cell } of foreign.filter((at) => isInTotals(standing, at))) {
    const header = headers[col - standing.range.left];
    if (header === undefined || header === "") continue;
    const format = cell.formula === undefined && typeof cell.value === "string" ? TEXT : cell.format;
    typed.add({ table: table.name, key: TOTALS, header, value: enteredIn(cell) });
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

/** Whether what people set in a row of totals stands in that of the table as it will be. */
export function isCarried(tables: readonly PlannedTable[], standing: StandingRange, at: ForeignCell): boolean {
  const table = tables.find(({ name }) => name === standing.name);
  if (table === undefined || !isInTotals(standing, at)) return false;
  const planned = table.columns.map(({ header }) => header);
  const header = plannedHeaders(standing.headers, planned, standing.written)[at.col - standing.range.left];
  return table.columns.some((column) => column.header === header && column.total?.ofPeople !== undefined);
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
