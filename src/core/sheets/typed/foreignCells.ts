import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import type { Sheet } from "../../cells/workbook";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { ownTotals } from "./ownTotals";
import { type Shift, shiftsOf } from "./shifts";
import { hashOf, isText } from "./standingHash";
import { FORMULA, haveSameWords, valueHash, type WrittenRecord } from "./writtenRecord";

/** A filled cell that people set on a sheet of ours, 1-based. */
export interface ForeignCell {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

/** A sheet of ours as it stands, told apart into what we wrote and what people set there. */
export interface Parted {
  /** Outside of our tables' records and of tables that people made. */
  readonly foreign: readonly ForeignCell[];
  /** From the first cell to the last that is ours. */
  readonly reach: readonly [rows: number, columns: number];
  /** Rows or columns were set in or taken out beside our content, which stands elsewhere now. */
  readonly displaced: boolean;
}

/** One of our tables where it stands now, its row of totals included. */
export interface StandingRange {
  readonly name: string;
  readonly range: CellRange;
  readonly totals: boolean;
  /** As they stand, and those that we gave it last, where that is known. */
  readonly headers: readonly string[];
  readonly written: readonly string[] | undefined;
}

/**
 * What is ours is known by its place and its text, or by its text alone where rows were set in above it and it no longer
 * stands in its place: people use the same words beside our content. On a sheet that is not whole (`isWhole`) much of ours
 * stands nowhere, and a text alone tells nothing. Without a record, what stands where the plan writes again is taken for
 * ours.
 */
export function partSheet(
  sheet: Sheet,
  ours: readonly StandingRange[],
  theirs: readonly CellRange[],
  records: readonly WrittenRecord[],
  plan: PlannedSheet,
  isWhole = true,
): Parted {
  const known = records.length > 0 ? records : [recordByPlace(plan)];
  const loose = looseCells(sheet, ours, theirs);
  const shifts = shiftsOf(loose, ours, known, isWhole);
  const isOwnTotal = ownTotals(ours, records);
  const standsInPlace = (at: ForeignCell): boolean => {
    const { row, col, cell } = at;
    if (records.length === 0 && known.some(({ cells }) => cells.has(`${row} ${col}`))) return true;
    const hash = hashOf(cell);
    const isThere = ([down, right]: Shift) =>
      known.some(({ cells }) => isSame(cells.get(`${row - down} ${col - right}`), hash, down === 0 && right === 0));
    return isOwnTotal(at) ?? shifts.some(isThere);
  };
  const inPlace = new Set(loose.filter(standsInPlace));
  const missing = isWhole ? missingTexts(known, inPlace) : new Map<string, number>();
  const isOurs = (at: ForeignCell): boolean => {
    if (inPlace.has(at)) return true;
    const hash = hashOf(at.cell);
    const times = isText(at.cell) ? (missing.get(hash) ?? 0) : 0;
    missing.set(hash, times - 1);
    return times > 0;
  };
  const foreign = loose.filter((at) => !isOurs(at));
  const theirOwn = new Set(foreign);
  const reach: [number, number] = [1, 1];
  const stretch = (row: number, col: number) => {
    reach[0] = Math.max(reach[0], row);
    reach[1] = Math.max(reach[1], col);
  };
  for (const at of loose) if (!theirOwn.has(at)) stretch(at.row, at.col);
  for (const { range } of ours) stretch(range.bottom, range.right);
  return { foreign, reach, displaced: shifts.some(([down, right]) => down !== 0 || right !== 0) };
}

/** What stands outside of tables, and in rows of totals. Our tables may hold a million cells: these are passed over fast. */
function looseCells(
  { rows }: Sheet,
  ours: readonly StandingRange[],
  theirs: readonly CellRange[],
): readonly ForeignCell[] {
  const loose: ForeignCell[] = [];
  for (const { row, cells } of rows) {
    const covered = [
      ...theirs.filter(({ top, bottom }) => row >= top && row <= bottom),
      ...ours.flatMap(({ range, totals }) =>
        row >= range.top && row <= range.bottom - (totals ? 1 : 0) ? [range] : [],
      ),
    ];
    cells.forEach((cell, index) => {
      if (cell === undefined) return;
      const col = index + 1;
      if (!covered.some(({ left, right }) => col >= left && col <= right)) loose.push({ row, col, cell });
    });
  }
  return loose;
}

/**
 * Excel spells formulas its own way: in the place of one of ours another with the same functions, figures and texts is taken
 * for it, elsewhere one that says the same.
 */
function isSame(written: string | undefined, hash: string, isInPlace: boolean): boolean {
  if (written === undefined) return false;
  if (written === hash) return true;
  if (!written.startsWith(FORMULA) || !hash.startsWith(FORMULA)) return false;
  return written === FORMULA || (isInPlace && haveSameWords(written, hash));
}

/** How often a text of ours, by its hash, does not stand where it should. */
function missingTexts(records: readonly WrittenRecord[], inPlace: ReadonlySet<ForeignCell>): Map<string, number> {
  const missing = new Map<string, number>();
  for (const { cells } of records) {
    for (const [hash, times] of timesOf(cells.values())) missing.set(hash, Math.max(missing.get(hash) ?? 0, times));
  }
  for (const [hash, times] of timesOf([...inPlace].map(({ cell }) => hashOf(cell)))) {
    missing.set(hash, (missing.get(hash) ?? 0) - times);
  }
  return missing;
}

function timesOf(hashes: Iterable<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1);
  return times;
}

function recordByPlace({ cells }: PlannedSheet): WrittenRecord {
  return {
    tables: [],
    cells: new Map(cells.map(({ row, col, value }) => [`${row} ${col}`, valueHash(value)])),
    offered: new Set(),
  };
}

export function isIn(range: CellRange, { row, col }: { readonly row: number; readonly col: number }): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}
