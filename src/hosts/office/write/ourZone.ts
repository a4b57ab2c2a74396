import type { CellRange } from "../../../core/cells/cellRef";
import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import { hasTotals, tableRange } from "../../../core/sheets/plan/tableRange";
import type { FormerPair } from "./formerPairs";

/** What a write changes on a sheet of ours. */
export interface OurZone {
  /** From the first cell to the last that is cleared or written. */
  readonly reach: readonly [rows: number, columns: number];
  /** Tables with a row of totals, then or now: it pushes down what stands below it. */
  readonly pushing: readonly CellRange[];
}

export function ourZone({ standing, standingTables, parted }: FormerPair, plan: PlannedSheet): OurZone {
  const ranges = [...plan.merges, ...plan.tables.map(tableRange)];
  const [rows, columns] = standing.mark?.area ?? [1, 1];
  const bottoms = [parted.reach[0], ...plan.cells.map(({ row }) => row), ...ranges.map(({ bottom }) => bottom)];
  const rights = [parted.reach[1], ...plan.cells.map(({ col }) => col), ...ranges.map(({ right }) => right)];
  const most = (values: readonly number[], least: number) => values.reduce((a, b) => Math.max(a, b), least);
  return {
    reach: [most(bottoms, rows), most(rights, columns)],
    pushing: [
      ...plan.tables.filter(hasTotals).map(tableRange),
      ...standingTables.ranges.filter(({ totals }) => totals).map(({ range }) => range),
    ],
  };
}

/** Whether a place is cleared, written or pushed down. */
export function isTouched({ reach: [rows, columns], pushing }: OurZone, { top, left, right }: CellRange): boolean {
  if (top <= rows + 1 && left <= columns) return true;
  return pushing.some((range) => top > range.top && left <= range.right && right >= range.left);
}

export function placeOf({ row, col }: ForeignCell): CellRange {
  return { top: row, left: col, bottom: row, right: col };
}

/** Notes that are written again one by one; people who set more beside our content made the sheet their own. */
const MOST_NOTES = 200;

/**
 * Whether people made so much of a sheet of ours that it can't be written again without taking it from them: a table of
 * theirs stands in the way, comments hang on its cells, or rows were set in for content whose place we need, such as a letterhead.
 */
export function mustBeLeft(
  { standing, standingTables, parted, former }: FormerPair,
  zone: OurZone,
  kept: number,
  moved: number,
): boolean {
  if (standingTables.theirs.some(({ range }) => isTouched(zone, range))) return true;
  if (standing.mark?.state !== "complete") return false;
  if (former.added.onCells > 0) return true;
  return (parted.displaced && moved > 0) || kept > MOST_NOTES;
}
