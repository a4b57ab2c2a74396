/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import { HostFailure } from "../../../core/host";
import { type CellInput, inputOf } from "../../../core/sheets/plan/cellInput";
import type { PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { tableRange } from "../../../core/sheets/plan/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import {
  asTheyStand,
  ENTERED,
  enteredIn,
  entriesOf,
  inOurOrder,
  isKnown,
  layoutOf,
  type ListLayout,
  usualFormats,
} from "./listColumns";
import { LIST_RECORD_KEY, REGISTRASI_KEY, type RegistrasiMark, registrasiMarkText } from "./registrasiMark";
import { type ListRecord, parseListRecord, recordOfList } from "./typedInList";

type Rows = readonly (readonly unknown[])[];

export interface StandingList {
  readonly table: Excel.Table;
  readonly range: CellRange;
  readonly layout: ListLayout;
  readonly headers: readonly string[];
  /** The number format of each column as it stands. */
  readonly formats: readonly string[];
  /** What stands under its header, as it was entered, in our order. */
  readonly body: Rows;
  readonly record: ListRecord;
}

/** Our table: by the name that we gave it, or by its headers where people renamed it; never just any table. */
export async function standingList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  known: string | undefined,
  planned: PlannedTable,
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
    body: table.getDataBodyRange().load(ENTERED),
  }));
  await sync();
  const record = parseListRecord(property.isNullObject ? undefined : property.value);
  const wanted = headersOf(planned);
  const lists = tables.map(({ table, place, header, body }) => {
    const headers = (header.values[0] ?? []).map(String);
    return { table, place, headers, body, layout: layoutOf(headers, body.values, wanted, record) };
  });
  const ours =
    lists.find(({ table, layout }) => table.name.toLowerCase() === known?.toLowerCase() && isKnown(layout)) ??
    lists.find(({ headers }) => wanted.every((header) => headers.includes(header)));
  if (ours === undefined) return undefined;
  const { table, place, headers, layout } = ours;
  const body = inOurOrder(enteredIn(ours.body, layout), layout, wanted.length);
  return { table, range: rangeOf(place), layout, headers, formats: usualFormats(ours.body, layout), body, record };
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
  const headers = headersOf(planned);
  const isTheirs = place.values.some((row, down) =>
    row.some((value, across) => value !== "" && !(down === 0 && value === headers[across])),
  );
  if (isTheirs) sheet.getRange(`${range.top}:${range.bottom}`).insert("Down");
  const name = freeTableName(planned.name, taken);
  sheet.customProperties.add(REGISTRASI_KEY, registrasiMarkText({ ...mark, table: name }));
  at(sheet, { ...range, bottom: range.top }).values = [[...headers]];
  const table = sheet.tables.add(at(sheet, range), true);
  table.name = name;
  const body = at(sheet, { ...range, top: range.top + 1 });
  const layout = [...planned.columns.keys()];
  enter(body, rowsOf(planned), layout, []);
  sheet.customProperties.add(LIST_RECORD_KEY, recordOfList(headers, rowsOf(planned)));
  at(sheet, range).format.autofitColumns();
  await sync();
}

/**
 * Writes the rows of a list over those that stand there, and answers what stood there and where the list stands now. It
 * grows first, and all rows are one entry: a failure on the way leaves the old ones or the new ones. It never grows
 * sideways, over what people set beside it.
 */
export async function rewriteList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  { table, range, layout, headers, formats }: StandingList,
  planned: PlannedTable,
  rows: readonly (readonly CellInput[])[],
): Promise<{ readonly stood: Rows; readonly range: CellRange }> {
  const before = table.getDataBodyRange().load(ENTERED);
  table.clearFilters();
  const height = range.bottom - range.top;
  const growth = rows.length - height;
  if (growth > 0) {
    // Under the table as it stands at this moment, whatever another desk has made of it.
    const below = table.getRange().getLastRow().getOffsetRange(1, 0);
    below.getResizedRange(growth - 1, 0).insert("Down");
    table.resize(table.getRange().getResizedRange(growth, 0));
  }
  const wanted = headersOf(planned);
  const named = layout.map((ours, at) => (ours === undefined ? undefined : wanted[ours]) ?? headers[at] ?? "");
  if (named.some((header, at) => header !== headers[at])) table.getHeaderRowRange().values = [named];
  const standing = asTheyStand(rows, layout, wanted.length);
  const blank = Array.from({ length: Math.max(0, -growth) }, () => layout.map(() => ""));
  const all = [...standing, ...blank];
  const first = table.getDataBodyRange().getCell(0, 0);
  enter(first.getResizedRange(all.length - 1, layout.length - 1), all, layout, formats);
  sheet.customProperties.add(LIST_RECORD_KEY, recordOfList(wanted, rowsOf(planned)));
  table.getRange().format.autofitColumns();
  const place = table.getRange().load(PLACE);
  await sync();
  const stood = inOurOrder(enteredIn(before, layout), layout, wanted.length);
  return { stood, range: rangeOf(place) };
}

/** Takes the rows off the end of a list that it has no guests for. */
export async function fitList(
  { sync }: Turn,
  sheet: Excel.Worksheet,
  { table }: StandingList,
  range: CellRange,
  rows: number,
): Promise<void> {
  if (range.bottom === range.top + rows) return;
  table.resize(at(sheet, { ...range, bottom: range.top + rows }));
  await sync();
}

/** The rows as they are entered; a table without records keeps one empty row. */
export function rowsOf({ rows, columns }: PlannedTable): CellInput[][] {
  const filled = rows.length === 0 ? [columns.map(() => undefined)] : rows;
  return filled.map((row) => row.map(inputOf));
}

function enter(
  body: Excel.Range,
  rows: readonly (readonly CellInput[])[],
  layout: ListLayout,
  usual: readonly string[],
): void {
  const { formats, entries } = entriesOf(rows, layout, usual);
  body.numberFormat = formats;
  body.formulasR1C1 = entries;
}

function headersOf({ columns }: PlannedTable): readonly string[] {
  return columns.map(({ header }) => header);
}

function freeTableName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let free = wanted;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${wanted}_${copy}`;
  return free;
}
