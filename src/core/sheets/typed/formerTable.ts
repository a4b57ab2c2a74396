import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import type { Sheet } from "../../cells/workbook";
import type { PlannedSheet, PlannedTable, PlannedValue } from "../plan/plannedWorkbook";

/** A sheet of ours as it stands before it is written again. */
export interface FormerSheet {
  readonly sheet: Sheet;
  readonly tables: readonly FormerTable[];
}

/** A table as it stands, whatever people did with it. */
export interface FormerTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headers: readonly string[];
  /** The headers that we gave it last, where that is known: people rename columns, and change their order. */
  readonly written?: readonly string[];
  /** Records without the row of totals, in the order of the headers. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** The sheet's row of each record, 1-based. */
  readonly places: readonly number[];
}

/** Where a table stands, its row of totals included. */
export interface TablePlace {
  readonly name: string;
  readonly totals: boolean;
  readonly range: CellRange;
}

export function formerTable(sheet: Sheet, { name, totals, range }: TablePlace): FormerTable {
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const cellsIn = (row: number) => {
    const cells = byRow.get(row) ?? [];
    return Array.from({ length: range.right - range.left + 1 }, (_, index) => cells[range.left - 1 + index]);
  };
  const last = range.bottom - (totals ? 1 : 0);
  const rows = Array.from({ length: Math.max(0, last - range.top) }, (_, index) => {
    const place = range.top + 1 + index;
    return { place, cells: cellsIn(place) };
  }).filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return {
    name,
    range,
    headers: cellsIn(range.top).map((cell) => String(cell?.value ?? "")),
    rows: rows.map(({ cells }) => cells),
    places: rows.map(({ place }) => place),
  };
}

/** What stands in a cell, as a plan says it. */
export function plannedValueOf(cell: Cell | undefined): PlannedValue {
  if (cell === undefined) return undefined;
  return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
}

/** What was entered into a cell: a formula as its text, with `=`. */
export function enteredIn(cell: Cell): string | number {
  return cell.formula === undefined ? (plannedValueOf(cell) ?? "") : `=${cell.formula}`;
}

/** The table in a sheet of ours that a planned one was written as: of its name, or the one at its rank from the top. */
export function standingTable(table: PlannedTable, sheet: PlannedSheet, former: FormerSheet): FormerTable | undefined {
  const wanted = table.name.toLowerCase();
  const named = former.tables.find(
    ({ name }) => name.toLowerCase() === wanted || isNumbered(name.toLowerCase(), wanted),
  );
  if (named !== undefined || former.tables.length !== sheet.tables.length) return named;
  const byPlace = [...former.tables].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const planned = [...sheet.tables].sort((a, b) => a.row - b.row || a.col - b.col);
  return byPlace[planned.indexOf(table)];
}

/** The name that a table of ours got where the one wanted was taken. */
function isNumbered(name: string, wanted: string): boolean {
  return name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1));
}
