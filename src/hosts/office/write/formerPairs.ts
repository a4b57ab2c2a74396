import type { PlannedSheet, PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { type Parted, partSheet } from "../../../core/sheets/typed/foreignCells";
import { type StandingTables, standingTables } from "../../../core/sheets/typed/standingTables";
import { breathe } from "../breathe";
import type { InspectedSheet, Inspection } from "../inspect";
import type { Runner } from "../runner";
import { type Former, readFormer } from "./former";
import { UNFINISHED } from "./mark";
import { ownSheet, roleOf } from "./sheetJob";

/** A planned sheet and the one of ours that stands in its place, taken apart into what is ours and what is people's. */
export interface FormerPair {
  readonly role: string;
  readonly plan: PlannedSheet;
  readonly standing: InspectedSheet;
  readonly former: Former;
  readonly standingTables: StandingTables;
  readonly parted: Parted;
}

export async function formerPairs(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
): Promise<readonly FormerPair[]> {
  const pairs: FormerPair[] = [];
  for (const sheet of plan.sheets) {
    const standing = ownSheet(inspection, roleOf(sheet));
    if (standing === undefined) continue;
    pairs.push(pairOf(sheet, standing, await readFormer(run, standing)));
    await breathe();
  }
  return pairs;
}

/**
 * Sheets that stood in the place of planned ones until people renamed them and their tables: nothing tells them from a copy
 * for sure, and they are left. What people typed in them goes to the new ones as well.
 */
export async function renamedPairs(
  run: Runner,
  plan: PlannedWorkbook,
  inspection: Inspection,
): Promise<readonly FormerPair[]> {
  const pairs: FormerPair[] = [];
  for (const sheet of plan.sheets) {
    const role = roleOf(sheet);
    if (ownSheet(inspection, role) !== undefined) continue;
    const renamed = inspection.sheets.find(({ id, kin }) => kin?.role === role && kin.sheet === id);
    if (renamed !== undefined) pairs.push(pairOf(sheet, renamed, await readFormer(run, renamed)));
  }
  return pairs;
}

export function pairOf(plan: PlannedSheet, standing: InspectedSheet, former: Former): FormerPair {
  const tables = standingTables(plan, former, former.records);
  // Excel fills a row of totals with words and sums of its own before we do.
  const isWhole = standing.mark?.state === "complete";
  const ranges = tables.ranges.map((one) => ({ ...one, totals: one.totals && isWhole }));
  const theirs = tables.theirs.map(({ range }) => range);
  const parted = partSheet(former.sheet, ranges, theirs, former.records, plan, isWhole);
  const foreign = parted.foreign.filter(({ row, col, cell }) => row > 1 || col > 1 || cell.value !== UNFINISHED);
  return { role: roleOf(plan), plan, standing, former, standingTables: tables, parted: { ...parted, foreign } };
}
