import type { PeopleColumns } from "../../host";
import type { PlannedTable } from "../plan/plannedWorkbook";

/** Without a word on a table, its rows are told apart by all that is written in them but numbers of lines and formulas. */
export function peopleOf(table: PlannedTable, people: readonly PeopleColumns[]): PeopleColumns {
  const told = people.find(({ table: name }) => name === table.name);
  if (told !== undefined) return told;
  const key = table.columns.filter(({ formula, style }) => formula === undefined && style !== "integer");
  return { table: table.name, key: key.map(({ header }) => header), typed: [] };
}
