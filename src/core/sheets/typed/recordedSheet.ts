import type { PeopleColumns } from "../../host";
import type { PlannedSheet, PlannedTable } from "../plan/plannedWorkbook";
import { peopleOf } from "./peopleOf";
import type { WrittenRecord, WrittenTable } from "./writtenRecord";

/** A sheet as its records know it, without its rows: enough to find its tables and what people typed in them. */
export function recordedSheet(name: string, records: readonly WrittenRecord[]): PlannedSheet {
  const tables = new Map(records.flatMap((record) => record.tables.map((table) => [table.name, table] as const)));
  return {
    name,
    state: "visible",
    columnWidths: [],
    cells: [],
    tables: [...tables.values()].map(tableOf),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", repeatRows: undefined },
    hiddenRows: [],
  };
}

function tableOf({ name, range, headers }: WrittenTable): PlannedTable {
  const columns = headers.map((header) => ({ header, style: "text" as const }));
  return { name, row: range.top, col: range.left, columns, rows: [] };
}

/** How the rows of a table that the plan no longer has were known when it was written: so they are known when it is back. */
export function recordedPeople(
  table: PlannedTable,
  records: readonly WrittenRecord[],
  people: readonly PeopleColumns[],
): PeopleColumns {
  const written = records.flatMap(({ tables }) => tables.filter(({ name }) => name === table.name));
  const { headers = [], rows } = written.find((one) => one.rows !== undefined) ?? {};
  const told = peopleOf(table, people);
  if (rows === undefined || people.includes(told)) return told;
  return { ...told, key: rows.key.flatMap((position) => headers[position] ?? []) };
}
