import type { ForeignCell, StandingRange } from "./foreignCells";
import { formulaSense } from "./formulaSense";
import { hashOf, isText } from "./standingHash";
import { FORMULA, type WrittenRecord } from "./writtenRecord";

/** Steps down and to the right. */
export type Shift = readonly [down: number, right: number];

/** Rows and columns that are set in move a formula along one way alone, and people write `=B2*2` anywhere. */
function isTelling(formula: string, isAlongOneWay: boolean): boolean {
  return isAlongOneWay && /\p{L}/u.test(formulaSense(formula));
}

/** Where our content may have gone: by our tables, and by texts and formulas of ours that stand once, and no longer in their place. */
export function shiftsOf(
  loose: readonly ForeignCell[],
  ours: readonly StandingRange[],
  records: readonly WrittenRecord[],
  isWhole: boolean,
): readonly Shift[] {
  const shifts = new Map<string, Shift>([["0 0", [0, 0]]]);
  const add = (down: number, right: number) => shifts.set(`${down} ${right}`, [down, right]);
  for (const { tables } of records) {
    for (const { name, range } of ours) {
      const written = tables.find((table) => table.name === name);
      if (written === undefined) continue;
      add(range.top - written.range.top, range.left - written.range.left);
      // The row of totals went down with the records that people added.
      add(range.bottom - written.range.bottom, range.left - written.range.left);
    }
  }
  const byTables = [...shifts.values()];
  const telling = isWhole ? loose.filter(({ cell }) => isText(cell) || cell.formula !== undefined) : [];
  for (const { cells } of records) {
    const places = new Map<string, string | undefined>();
    for (const [place, hash] of cells) if (hash !== FORMULA) places.set(hash, places.has(hash) ? undefined : place);
    for (const { row, col, cell } of telling) {
      const hash = hashOf(cell);
      if (byTables.some(([down, right]) => cells.get(`${row - down} ${col - right}`) === hash)) places.delete(hash);
    }
    for (const { row, col, cell } of telling) {
      const [down, right] = places.get(hashOf(cell))?.split(" ").map(Number) ?? [];
      if (down === undefined || right === undefined) continue;
      if (cell.formula === undefined || isTelling(cell.formula, row === down || col === right))
        add(row - down, col - right);
    }
  }
  return [...shifts.values()];
}
