import type { PeopleColumns } from "../../../core/host";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { recordedSheet } from "../../../core/sheets/typed/recordedSheet";
import { collectTyped, TypedValues } from "../../../core/sheets/typed/typedValues";
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
  const pair = pairOf(recordedSheet(standing.name, former.records), standing, former);
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
