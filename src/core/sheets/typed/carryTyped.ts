import type { PeopleColumns } from "../../host";
import type { PlannedSheet, PlannedValue, PlannedWorkbook } from "../plannedWorkbook";
import { type FormerSheet, standingTable } from "./formerTable";
import { MEMORY_NAME, memoryPlan, rememberedIn } from "./memorySheet";
import { peopleOf } from "./peopleOf";
import { isTotalFormat } from "./peoplesTotals";
import { positionsOf, rowKeys } from "./rowKeys";
import { strayNotes } from "./strayNotes";
import { collectTyped, type TypedValue, TypedValues, withTyped } from "./typedValues";

/** A plan with what people typed in the result that it takes the place of. */
export interface CarriedResult {
  readonly plan: PlannedWorkbook;
  /** What stands in its own row again. */
  readonly kept: readonly TypedValue[];
  /** What has no row any more; it stands on a sheet of its own, and goes back into its row once that is there again. */
  readonly gone: readonly TypedValue[];
}

/**
 * Carries what people typed from a result that is written anew as a whole file. `offered` are the words that a plan itself
 * puts into people's columns, in every language; `title` stands above what has no row any more.
 */
export function carryTyped(
  plan: PlannedWorkbook,
  former: readonly FormerSheet[],
  people: readonly PeopleColumns[],
  offered: ReadonlySet<PlannedValue>,
  title: string,
): CarriedResult {
  const memory = former.find(({ sheet }) => sheet.name === MEMORY_NAME);
  const typed = new TypedValues(memory === undefined ? [] : rememberedIn(memory.sheet));
  const sheets = plan.sheets.map((sheet) => {
    const standing = standingSheet(sheet, former);
    if (standing === undefined) return sheet;
    for (const note of strayNotes(sheet, standing)) typed.add(note);
    const tables = sheet.tables.map((table) => {
      const there = standingTable(table, sheet, standing);
      const columns = peopleOf(table, people);
      if (there !== undefined) collectTyped(typed, table, there, columns, true, { offered });
      return withTyped(table, there, columns, typed);
    });
    return { ...sheet, tables };
  });
  const values = typed.all().filter((value) => !isTotalFormat(value));
  const rows = rowsIn(sheets, people, new Set(values.map(({ table }) => table)));
  const gone = values.filter(({ table, key }) => !rows.has(rowIn(table, key)));
  return {
    plan: gone.length === 0 ? { ...plan, sheets } : { ...plan, sheets: [...sheets, memoryPlan(gone, title)] },
    kept: values.filter((value) => !gone.includes(value)),
    gone,
  };
}

/** The sheet that holds one of the planned tables, whatever it is called now, or the one of the same name. */
function standingSheet({ name, tables }: PlannedSheet, former: readonly FormerSheet[]): FormerSheet | undefined {
  const wanted = new Set(tables.map((table) => table.name.toLowerCase()));
  return (
    former.find((one) => one.tables.some((table) => wanted.has(table.name.toLowerCase()))) ??
    former.find(({ sheet }) => sheet.name === name)
  );
}

/** Every row of these tables: there may be a hundred thousand in one that nobody typed in. */
function rowsIn(
  sheets: readonly PlannedSheet[],
  people: readonly PeopleColumns[],
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const table of sheets.flatMap(({ tables }) => tables).filter(({ name }) => names.has(name))) {
    const headers = table.columns.map(({ header }) => header);
    const positions = positionsOf(peopleOf(table, people).key, headers);
    if (positions === undefined) continue;
    for (const key of rowKeys(table.rows, positions)) rows.add(rowIn(table.name, key));
  }
  return rows;
}

function rowIn(table: string, key: readonly string[]): string {
  return JSON.stringify([table, ...key]);
}
