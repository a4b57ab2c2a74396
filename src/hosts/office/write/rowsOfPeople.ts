import type { PeopleColumns } from "../../../core/host";
import { ownRows } from "../../../core/sheets/typed/ownRows";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import type { TypedValue } from "../../../core/sheets/typed/typedValues";
import type { FormerPair } from "./formerPairs";

/** Rows of our tables that people typed, or wrote over: a plan has no place for them. */
export function rowsOfPeople(
  { standing: { name }, former, standingTables: { ours } }: FormerRows,
  people: readonly PeopleColumns[],
): readonly TypedValue[] {
  return [...ours].flatMap(([planned, standing]) => {
    const written = former.records.flatMap(({ tables }) => tables.filter((table) => table.name === planned.name));
    return ownRows(name, { standing, planned, people: peopleOf(planned, people), written });
  });
}

type FormerRows = Pick<FormerPair, "standing" | "former" | "standingTables">;
