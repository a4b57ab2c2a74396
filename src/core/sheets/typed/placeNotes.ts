import { addressOf } from "../../cells/cellRef";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { tableRange } from "../plan/tableRange";
import { type ForeignCell, isIn } from "./foreignCells";
import { enteredIn } from "./formerTable";
import type { SumFate } from "./peoplesTotals";
import type { TypedValue } from "./typedValues";

/** What people set beside our content, once the new content has taken its place. */
export interface PlacedNotes {
  /** Their place is free, and they stay in it. */
  readonly kept: readonly ForeignCell[];
  /** Their place is taken: they are remembered with their address (and no table). */
  readonly moved: readonly TypedValue[];
}

/** `fateOf` says what becomes of people's cells in rows of totals. */
export function placeNotes(
  plan: PlannedSheet,
  sheetName: string,
  foreign: readonly ForeignCell[],
  fateOf: (note: ForeignCell) => SumFate | undefined,
): PlacedNotes {
  const filled = new Set(
    plan.cells.flatMap(({ row, col, value, formula }) =>
      (value === undefined || value === "") && formula === undefined ? [] : [`${row} ${col}`],
    ),
  );
  const ranges = [...plan.merges, ...plan.tables.map(tableRange)];
  const kept: ForeignCell[] = [];
  const moved: TypedValue[] = [];
  for (const note of foreign) {
    const { row, col, cell } = note;
    const fate = fateOf(note);
    if (fate === "carried") continue;
    const isTaken = filled.has(`${row} ${col}`) || ranges.some((range) => isIn(range, note));
    if (fate === "stays" || (fate === undefined && !isTaken)) kept.push(note);
    else moved.push({ table: "", key: [addressOf({ row, col })], header: sheetName, value: enteredIn(cell) });
  }
  return { kept, moved };
}
