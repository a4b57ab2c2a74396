import type { PeopleColumns } from "../../../core/host";
import type { PlannedSheet, PlannedTable } from "../../../core/sheets/plannedWorkbook";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { collectTyped, TypedValues } from "../../../core/sheets/typed/typedValues";
import type { WrittenTable } from "../../../core/sheets/typed/writtenRecord";
import type { InspectedSheet } from "../inspect";
import type { Runner } from "../runner";
import { readFormer } from "./former";
import { pairOf } from "./formerPairs";
import { rowsOfPeople } from "./rowsOfPeople";

/**
 * Whether people did anything on a sheet of ours that the plan no longer has: typed in their columns, set notes, tables,
 * comments or pictures beside our content, or added rows. Such a sheet is left to them.
 */
export async function holdsPeoplesWork(
  run: Runner,
  standing: InspectedSheet,
  people: readonly PeopleColumns[],
): Promise<boolean> {
  const former = await readFormer(run, standing);
  if (former.added.onCells + former.added.floating > 0) return true;
  const tables = new Map(
    former.records.flatMap((record) => record.tables.map((table) => [table.name, table] as const)),
  );
  const pair = pairOf(sheetOf(standing, [...tables.values()].map(tableOf)), standing, former);
  const { parted, standingTables } = pair;
  if (parted.foreign.length > 0 || standingTables.theirs.length > 0 || rowsOfPeople(pair, people).length > 0)
    return true;
  const typed = new TypedValues();
  const written = new Set(former.records.flatMap(({ offered }) => [...offered]));
  for (const [table, there] of standingTables.ours) {
    collectTyped(typed, table, there, peopleOf(table, people), true, { written });
  }
  return !typed.isEmpty();
}

/** A table as it was written, without its rows: enough to find it and what people typed in it. */
function tableOf({ name, range, headers }: WrittenTable): PlannedTable {
  const columns = headers.map((header) => ({ header, style: "text" as const }));
  return { name, row: range.top, col: range.left, columns, rows: [] };
}

function sheetOf({ name }: InspectedSheet, tables: readonly PlannedTable[]): PlannedSheet {
  return {
    name,
    state: "visible",
    columnWidths: [],
    cells: [],
    tables,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", repeatRows: undefined },
    hiddenRows: [],
  };
}
