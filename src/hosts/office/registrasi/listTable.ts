/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import { HostFailure } from "../../../core/host";
import { type CellInput, inputOf } from "../../../core/sheets/cellInput";
import type { PlannedTable } from "../../../core/sheets/plannedWorkbook";
import { tableRange } from "../../../core/sheets/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import { LIST_RECORD_KEY, REGISTRASI_KEY, type RegistrasiMark, registrasiMarkText } from "./registrasiMark";
import { type ListRecord, parseListRecord, recordOfList } from "./typedInList";

type Rows = readonly (readonly unknown[])[];

export interface StandingList {
  readonly table: Excel.Table;
  readonly range: CellRange;
  /** What stands under its header, as it was entered. */
  readonly body: Rows;
  readonly record: ListRecord;
}

/** Our table: by the name that we gave it, or by its headers where people renamed it; never just any table. */
export async function standingList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  known: string | undefined,
  { columns }: PlannedTable,
): Promise<StandingList | undefined> {
  sheet.tables.load("items/name");
  sheet.protection.load("protected");
  const property = sheet.customProperties.getItemOrNullObject(LIST_RECORD_KEY).load("value");
  await sync();
  if (sheet.protection.protected) throw new HostFailure("protected", "registrasi");
  if (sheet.tables.items.length === 0) return undefined;
  const tables = sheet.tables.items.map((table) => ({
    table,
    place: table.getRange().load(PLACE),
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("formulas"),
  }));
  await sync();
  const ours =
    tables.find(({ table }) => table.name.toLowerCase() === known?.toLowerCase()) ??
    tables.find(({ header }) => columns.every((column, index) => header.values[0]?.[index] === column.header));
  const record = parseListRecord(property.isNullObject ? undefined : property.value);
  return ours && { table: ours.table, range: rangeOf(ours.place), body: ours.body.formulas, record };
}

/**
 * Adds the table of a list. Its mark and its headers come first, so that one that a failure left half-way is known again;
 * what people set in its place moves down.
 */
export async function addList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  mark: RegistrasiMark,
  planned: PlannedTable,
  taken: readonly string[],
): Promise<void> {
  const range = tableRange(planned);
  const place = at(sheet, range).load("values");
  await sync();
  const headers = planned.columns.map(({ header }) => header);
  const isTheirs = place.values.some((row, down) =>
    row.some((value, across) => value !== "" && !(down === 0 && value === headers[across])),
  );
  if (isTheirs) sheet.getRange(`${range.top}:${range.bottom}`).insert("Down");
  const name = freeTableName(planned.name, taken);
  sheet.customProperties.add(REGISTRASI_KEY, registrasiMarkText({ ...mark, table: name }));
  at(sheet, { ...range, bottom: range.top }).values = [headers];
  const table = sheet.tables.add(at(sheet, range), true);
  table.name = name;
  writeRows(sheet, range, planned, rowsOf(planned));
  at(sheet, range).format.autofitColumns();
  await sync();
}

/** Writes the rows of a list over those that stand there, and answers what it took away and where the list stands now. */
export async function rewriteList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  { table, range }: StandingList,
  planned: PlannedTable,
  rows: readonly (readonly CellInput[])[],
): Promise<{ readonly taken: Rows; readonly range: CellRange }> {
  const before = table.getDataBodyRange().load("formulas");
  table.clearFilters();
  const top = Math.max(range.top, planned.row);
  const width = Math.max(range.right - range.left + 1, planned.columns.length);
  const now = { top, left: range.left, bottom: top + rows.length, right: range.left + width - 1 };
  const growth = rows.length - (range.bottom - range.top);
  // Under the table as it stands at this moment, whatever another desk has made of it.
  const below = table.getRange().getLastRow().getOffsetRange(1, 0);
  if (growth > 0) below.getResizedRange(growth - 1, 0).insert("Down");
  table.getDataBodyRange().clear("Contents");
  table.resize(at(sheet, now));
  at(sheet, { ...now, bottom: top, right: now.left + planned.columns.length - 1 }).values = [
    planned.columns.map(({ header }) => header),
  ];
  writeRows(sheet, now, planned, rows);
  at(sheet, now).format.autofitColumns();
  await sync();
  return { taken: before.formulas, range: now };
}

/** The rows as they are entered; a table without records keeps one empty row. */
export function rowsOf({ rows, columns }: PlannedTable): CellInput[][] {
  const filled = rows.length === 0 ? [columns.map(() => undefined)] : rows;
  return filled.map((row) => row.map(inputOf));
}

function writeRows(
  sheet: Excel.Worksheet,
  range: CellRange,
  planned: PlannedTable,
  rows: readonly (readonly CellInput[])[],
): void {
  const body = { ...range, top: range.top + 1 };
  // Numbers of rows are numbers; all else that is ours is text to the letter.
  at(sheet, { ...body, left: range.left + 1, right: range.left + planned.columns.length - 1 }).numberFormat = [["@"]];
  const width = range.right - range.left + 1;
  sheet.customProperties.add(LIST_RECORD_KEY, recordOfList(rowsOf(planned)));
  at(sheet, body).values = rows.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? ""));
}

function freeTableName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let free = wanted;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${wanted}_${copy}`;
  return free;
}
