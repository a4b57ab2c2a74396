import type { CellRange } from "../../cells/cellRef";
import type { Sheet } from "../../cells/workbook";
import type { PlannedSheet, PlannedTable } from "../plan/plannedWorkbook";
import type { StandingRange } from "./foreignCells";
import { type FormerSheet, formerTable, type FormerTable, plannedValueOf, standingTable } from "./formerTable";
import type { WrittenRecord, WrittenTable } from "./writtenRecord";

/** Our tables as they stand on a sheet, whatever people did with them, and the tables that people made there. */
export interface StandingTables {
  readonly ours: ReadonlyMap<PlannedTable, FormerTable>;
  readonly ranges: readonly StandingRange[];
  readonly theirs: readonly FormerTable[];
}

/** The tables of a former sheet with what is said of each by Excel: whether it has a row of totals. */
export interface FormerWithTotals extends FormerSheet {
  readonly tables: readonly (FormerTable & { readonly totals: boolean })[];
}

export function standingTables(
  plan: PlannedSheet,
  former: FormerWithTotals,
  records: readonly WrittenRecord[],
): StandingTables {
  const ours = new Map<PlannedTable, FormerTable>();
  const ranges: StandingRange[] = [];
  const claimed = new Set<FormerTable>();
  for (const table of plan.tables) {
    const written = records.map(({ tables }) => tables.find(({ name }) => name === table.name)).find(Boolean);
    const open = former.tables.filter((one) => !claimed.has(one));
    const found = standingTable(table, plan, { ...former, tables: open }) ?? likeWritten(open, written);
    const standing = former.tables.find((one) => one === found);
    const plain = standing === undefined && written !== undefined ? plainTable(former, written) : undefined;
    const there = standing ?? plain;
    if (there === undefined) continue;
    if (standing !== undefined) claimed.add(standing);
    ours.set(table, written === undefined ? there : { ...there, written: written.headers });
    const { range, totals, headers } = there;
    ranges.push({ name: table.name, range, totals, headers, written: written?.headers });
  }
  return { ours, ranges, theirs: former.tables.filter((one) => !claimed.has(one)) };
}

/** A table that people renamed is still the one that has our columns. */
function likeWritten(
  tables: FormerWithTotals["tables"],
  written: WrittenTable | undefined,
): FormerWithTotals["tables"][number] | undefined {
  if (written === undefined) return undefined;
  return tables.find(({ headers }) => hasMost(headers, written.headers));
}

function hasMost(headers: readonly string[], wanted: readonly string[]): boolean {
  return wanted.filter((header) => headers.includes(header)).length * 2 > wanted.length;
}

/**
 * A table of ours that people made plain cells of is found again by its headers, and reaches down to the next row in which
 * it is blank. Its row of totals is known by the formula or the text that we set there.
 */
function plainTable(
  { sheet, tables }: FormerWithTotals,
  { name, headers }: WrittenTable,
): (FormerTable & { readonly totals: boolean }) | undefined {
  const header = headerRow(sheet, tables, headers);
  if (header === undefined) return undefined;
  const inRow = rowReader(sheet);
  let bottom = header.row;
  const isFilled = (row: number) =>
    headers.some((_text, index) => plannedValueOf(inRow(row, header.left + index)) !== undefined);
  while (isFilled(bottom + 1) && !tables.some((table) => table.range.top === bottom + 1)) bottom += 1;
  let right = header.left + headers.length - 1;
  while (plannedValueOf(inRow(header.row, right + 1)) !== undefined) right += 1;
  const place: CellRange = { top: header.row, left: header.left, bottom, right };
  const totals =
    bottom > header.row && headers.some((_text, index) => isSum(inRow(bottom, header.left + index)?.formula));
  return { ...formerTable(sheet, { name, totals, range: place }), totals };
}

function isSum(formula: string | undefined): boolean {
  return formula !== undefined && /^(SUBTOTAL|AGGREGATE|SUM)\(/i.test(formula);
}

function headerRow(
  sheet: Sheet,
  tables: readonly FormerTable[],
  headers: readonly string[],
): { readonly row: number; readonly left: number } | undefined {
  for (const { row, cells } of sheet.rows) {
    if (tables.some(({ range }) => range.top === row)) continue;
    const left = cells.findIndex((cell) => cell?.value === headers[0]);
    if (left < 0) continue;
    const there = headers.map((_header, index) => String(cells[left + index]?.value ?? ""));
    if (hasMost(there, headers)) return { row, left: left + 1 };
  }
  return undefined;
}

function rowReader(sheet: Sheet) {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return (row: number, col: number) => rows.get(row)?.[col - 1];
}
