import type { PeopleColumns } from "../../host";
import type { PlannedSheet, PlannedTable, PlannedValue, PlannedWorkbook } from "../plan/plannedWorkbook";
import { standingTable } from "./formerTable";
import { MEMORY_NAME, memoryPlan, rememberedIn, strayIn } from "./memorySheet";
import { peopleOf } from "./peopleOf";
import { isTotalFormat } from "./peoplesTotals";
import { collectRecorded } from "./recordedTyping";
import { recordedSheet } from "./recordedSheet";
import { RECORD_NAME, resultRecord } from "./resultRecord";
import { positionsOf, rowKeys } from "./rowKeys";
import type { FormerWithTotals } from "./standingTables";
import { strayNotes } from "./strayNotes";
import { collectTyped, type TypedValue, TypedValues, withTyped } from "./typedValues";

/** A plan with what people typed in the result that it takes the place of. */
export interface CarriedResult {
  readonly plan: PlannedWorkbook;
  /** What stands in its own row again. */
  readonly kept: readonly TypedValue[];
  /** What has no place any more; it stands on a sheet of its own, and goes back into its row once that is there again. */
  readonly gone: readonly TypedValue[];
  /** Nothing tells what we wrote in the former result: what people wrote over ours in it is not known. */
  readonly unrecorded: boolean;
}

/**
 * Carries what people typed from a result that is written anew as a whole file. `offered` are the words that a plan itself
 * puts into people's columns, in every language; `title` stands above what has no place any more. Sheets of ours that the
 * plan no longer has are looked through as well.
 */
export function carryTyped(
  plan: PlannedWorkbook,
  former: readonly FormerWithTotals[],
  people: readonly PeopleColumns[],
  offered: ReadonlySet<PlannedValue>,
  title: string,
): CarriedResult {
  const sheetCalled = (wanted: string) => former.find(({ sheet: { name } }) => name === wanted)?.sheet;
  const memory = sheetCalled(MEMORY_NAME);
  const typed = new TypedValues(memory === undefined ? [] : rememberedIn(memory));
  // The title stands in its first cell.
  const strays = memory === undefined ? [] : strayIn(memory).filter(({ key: [cell] }) => cell !== "A1");
  for (const note of strays) typed.add(note);
  const records = resultRecord(sheetCalled(RECORD_NAME));
  const open = new Set(former.filter(({ sheet: { name } }) => name !== MEMORY_NAME && name !== RECORD_NAME));
  const sheets = plan.sheets.map((sheet) => {
    const standing = standingSheet(sheet, [...open]);
    if (standing === undefined) return withTables(sheet, undefined, people, typed);
    open.delete(standing);
    const record = records?.get(sheet.name);
    if (record === undefined) collectUnrecorded(typed, sheet, standing, people, offered);
    else collectRecorded(typed, sheet, standing, record, people, offered);
    return withTables(sheet, standing, people, typed);
  });
  for (const [name, record] of records ?? []) {
    const unplanned = recordedSheet(name, [record]);
    const standing = standingSheet(unplanned, [...open]);
    if (standing === undefined) continue;
    open.delete(standing);
    collectRecorded(typed, unplanned, standing, record, people, offered);
  }
  const values = typed.all().filter((value) => !isTotalFormat(value));
  const rows = rowsIn(sheets, plan.sheets, people, new Set(values.map(({ table }) => table)));
  const gone = values.filter(({ table, key, header }) => rows.get(rowIn(table, key))?.has(header) !== true);
  return {
    plan: gone.length === 0 ? { ...plan, sheets } : { ...plan, sheets: [...sheets, memoryPlan(gone, title)] },
    kept: values.filter((value) => !gone.includes(value)),
    gone,
    unrecorded: records === undefined,
  };
}

/** Without a record only the columns that are people's, and what stands beside all that we write, are known to be theirs. */
function collectUnrecorded(
  typed: TypedValues,
  sheet: PlannedSheet,
  standing: FormerWithTotals,
  people: readonly PeopleColumns[],
  offered: ReadonlySet<PlannedValue>,
): void {
  for (const note of strayNotes(sheet, standing)) typed.add(note);
  for (const table of sheet.tables) {
    const there = standingTable(table, sheet, standing);
    if (there !== undefined) collectTyped(typed, table, there, peopleOf(table, people), true, { offered });
  }
}

function withTables(
  sheet: PlannedSheet,
  standing: FormerWithTotals | undefined,
  people: readonly PeopleColumns[],
  typed: TypedValues,
): PlannedSheet {
  const tables = sheet.tables.map((table) => {
    const there = standing && standingTable(table, sheet, standing);
    return withTyped(table, there, peopleOf(table, people), typed);
  });
  return { ...sheet, tables };
}

/** The sheet that holds one of the planned tables, whatever it is called now, or the one of the same name. */
function standingSheet(
  { name, tables }: PlannedSheet,
  former: readonly FormerWithTotals[],
): FormerWithTotals | undefined {
  const wanted = new Set(tables.map((table) => table.name.toLowerCase()));
  return (
    former.find((one) => one.tables.some((table) => wanted.has(table.name.toLowerCase()))) ??
    former.find(({ sheet }) => sheet.name === name)
  );
}

/** Every row of these tables with their columns: there may be a hundred thousand in one that nobody typed in. */
function rowsIn(
  sheets: readonly PlannedSheet[],
  ours: readonly PlannedSheet[],
  people: readonly PeopleColumns[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, ReadonlySet<string>>();
  for (const table of tablesOf(sheets).filter(({ name }) => names.has(name))) {
    const headers = table.columns.map(({ header }) => header);
    // A column that people set beside ours tells no row from another.
    const own = tablesOf(ours).find(({ name }) => name === table.name) ?? table;
    const positions = positionsOf(peopleOf(own, people).key, headers);
    if (positions === undefined) continue;
    const columns = new Set(headers);
    for (const key of rowKeys(table.rows, positions)) rows.set(rowIn(table.name, key), columns);
  }
  return rows;
}

function rowIn(table: string, key: readonly string[]): string {
  return JSON.stringify([table, ...key]);
}

function tablesOf(sheets: readonly PlannedSheet[]): readonly PlannedTable[] {
  return sheets.flatMap(({ tables }) => tables);
}
