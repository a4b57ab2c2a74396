import { ownRows } from "../../../core/sheets/typed/ownRows";
import type { TypedValue } from "../../../core/sheets/typed/typedValues";
import type { FormerPair } from "./formerPairs";

/** Rows that people typed into our tables: a plan has no place for them. */
export function rowsOfPeople({
  standing,
  former,
  standingTables: { ours },
}: Pick<FormerPair, "standing" | "former" | "standingTables">): readonly TypedValue[] {
  return [...ours].flatMap(([table, there]) => {
    const written = former.records.flatMap(({ tables }) => tables.filter(({ name }) => name === table.name));
    return ownRows(standing.name, there, written);
  });
}
