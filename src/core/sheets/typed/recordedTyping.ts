import { addressOf } from "../../cells/cellRef";
import type { PeopleColumns } from "../../host";
import type { PlannedSheet, PlannedValue } from "../plan/plannedWorkbook";
import { partSheet } from "./foreignCells";
import { enteredIn } from "./formerTable";
import { ownRows } from "./ownRows";
import { recordedPeople, recordedSheet } from "./recordedSheet";
import { type FormerWithTotals, standingTables } from "./standingTables";
import { collectTyped, type TypedValue, type TypedValues } from "./typedValues";
import type { WrittenRecord } from "./writtenRecord";

/**
 * Takes in what people typed on a sheet of which it is known what we wrote: what has a row goes with it, and the rest
 * (notes, rows of theirs, what they wrote over ours) is known by its sheet and cell.
 */
export function collectRecorded(
  typed: TypedValues,
  plan: PlannedSheet,
  former: FormerWithTotals,
  record: WrittenRecord,
  people: readonly PeopleColumns[],
  offered: ReadonlySet<PlannedValue>,
): void {
  const records = [record];
  const { name } = former.sheet;
  // A table of ours that comes and goes on a sheet that stays is ours still.
  const tables = [
    ...plan.tables,
    ...recordedSheet(name, records).tables.filter((table) => plan.tables.every((one) => one.name !== table.name)),
  ];
  const { ours, ranges } = standingTables({ ...plan, tables }, former, records);
  for (const table of tables) {
    const standing = ours.get(table);
    if (standing === undefined) continue;
    const own = recordedPeople(table, records, people);
    collectTyped(typed, table, standing, own, true, { offered, written: record.offered });
    const written = record.tables.filter((one) => one.name === table.name);
    for (const row of ownRows(name, { standing, planned: table, people: own, written })) typed.add(row);
  }
  // A file written anew has no place for tables of theirs either.
  for (const { row, col, cell } of partSheet(former.sheet, ranges, [], records, plan).foreign) {
    const note: TypedValue = { table: "", key: [addressOf({ row, col })], header: name, value: enteredIn(cell) };
    typed.add(note);
  }
}
