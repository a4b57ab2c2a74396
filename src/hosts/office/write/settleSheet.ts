/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import type { PlannedTable } from "../../../core/sheets/plan/plannedWorkbook";
import { type ForeignCell, isIn } from "../../../core/sheets/typed/foreignCells";
import { bodyRowCount, hasTotals } from "../../../core/sheets/plan/tableRange";
import type { Turn } from "../excelQueue";
import { at, PLACE, rangeOf } from "../ranges";
import type { Runner } from "../runner";
import { CELLS, cellsOf, clearSheet, entryOf, without } from "./clearSheet";
import type { OpenJob } from "./ensureSheets";
import { sendNotes } from "./noteParts";
import { placeOf } from "./ourZone";
import { Overtaken } from "./rescue";

/** The planned tables that stand in their place already, by Excel's id. */
export type KeptTables = ReadonlyMap<PlannedTable, string>;

interface Standing {
  readonly id: string;
  readonly range: CellRange;
  readonly planned: PlannedTable | undefined;
}

/** A sheet that is ready to be written again. */
export interface Settled {
  readonly kept: KeptTables;
  /** What people entered since the sheet was read, and what is no longer there. */
  readonly late: readonly ForeignCell[];
}

/**
 * Makes a sheet of ours ready to be written again. A table whose header stays where it is is kept and made as long as
 * it will be, so that formulas of staff that name it go on working; others become plain cells and all the rest is
 * cleared. Tables of people stay. What people typed has been put by before; what they typed since is answered.
 */
export async function settleSheet(run: Runner, job: OpenJob): Promise<Settled> {
  const standing = await run("writing", (turn) => standingOn(turn, job));
  const headers = standing.map(({ range }) => ({ ...range, bottom: range.top }));
  const typed = await clearSheet(run, job, headers);
  const overNotes = await clearNotes(run, job);
  const { kept, late } = await run("writing", (turn) => settleTables(turn, job, standing, headers));
  return { kept, late: job.stood === undefined ? [] : [...typed, ...overNotes, ...late] };
}

async function standingOn({ context, sync }: Turn, job: OpenJob): Promise<readonly Standing[]> {
  const { tables } = context.workbook.worksheets.getItem(job.id);
  tables.load("items/id,items/name,items/showTotals");
  await sync();
  const known = new Set(job.stood?.former.tables.map(({ name }) => name));
  const theirs = new Set(job.stood?.standingTables.theirs.map(({ name }) => name));
  if (job.stood !== undefined && !tables.items.every(({ name }) => known.has(name))) throw new Overtaken();
  const ours = tables.items.filter(({ name }) => !theirs.has(name));
  const places = ours.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  for (const table of ours) table.clearFilters();
  await sync();
  // A table below one with a row of totals is pushed down when that row comes, and so cannot stay.
  const pushes = Math.min(
    ...job.plan.tables.filter(hasTotals).map(({ row }) => row),
    ...places.filter(({ table }) => table.showTotals).map(({ range }) => range.rowIndex + 1),
  );
  return places.map(({ table, range }): Standing => {
    const place = rangeOf(range);
    const planned = job.plan.tables.find((one) => staysAt(one, place));
    return { id: table.id, range: place, planned: place.top <= pushes ? planned : undefined };
  });
}

/** Takes notes away that a row of totals could push down; answers what stands there and is not what was read before. */
function clearNotes(
  run: Runner,
  { id, notes, dateShift, area: [rows, columns] }: OpenJob,
): Promise<readonly ForeignCell[]> {
  const all = { top: 1, left: 1, bottom: rows + 1, right: columns };
  const around = notes.filter((note) => !isIn(all, note));
  return sendNotes(around, (part) =>
    run("writing", async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const looks = part.map((note) => at(sheet, placeOf(note)).load(`${PLACE},${CELLS}`));
      for (const note of part) at(sheet, placeOf(note)).clear("Contents");
      await sync();
      return part.flatMap((note, index) => {
        const now = looks[index] === undefined ? [] : cellsOf(looks[index], dateShift);
        return now.filter(({ cell }) => entryOf(cell) !== entryOf(note.cell));
      });
    }),
  );
}

async function settleTables(
  { context, sync }: Turn,
  job: OpenJob,
  standing: readonly Standing[],
  headers: readonly CellRange[],
): Promise<Settled> {
  const sheet = context.workbook.worksheets.getItem(job.id);
  const [rows, columns] = job.area;
  const table = ({ id }: Standing) => sheet.tables.getItem(id);
  const all = { top: 1, left: 1, bottom: rows + 1, right: columns };
  const looks = without(all, headers).map((range) =>
    at(sheet, range).getUsedRangeOrNullObject(true).load(`${PLACE},${CELLS}`),
  );
  for (const one of standing) table(one).showTotals = false;
  for (const one of standing) if (one.planned === undefined) table(one).convertToRange();
  const kept = standing.filter((one) => one.planned !== undefined);
  const allRows = sheet.getRange(`1:${rows + 1}`);
  allRows.rowHidden = false;
  for (const area of without(all, keptRanges(kept))) {
    at(sheet, area).unmerge();
    at(sheet, area).clear("All");
  }
  for (const { range } of kept) at(sheet, range).clear("Formats");
  allRows.format.autofitRows();
  for (const one of kept) {
    if (one.planned !== undefined) table(one).resize(at(sheet, headerAndBody(one.planned)));
  }
  await sync();
  return {
    kept: new Map(kept.flatMap(({ planned, id }) => (planned === undefined ? [] : [[planned, id] as const]))),
    late: looks.flatMap((used) => (used.isNullObject ? [] : cellsOf(used, job.dateShift))),
  };
}

function keptRanges(kept: readonly Standing[]): readonly CellRange[] {
  return kept.map(({ range }) => range);
}

export function headerAndBody(table: PlannedTable): CellRange {
  const { row, col, columns } = table;
  return { top: row, left: col, bottom: row + bodyRowCount(table), right: col + columns.length - 1 };
}

function staysAt(planned: PlannedTable, place: CellRange): boolean {
  return (
    planned.row === place.top && planned.col === place.left && planned.columns.length === place.right - place.left + 1
  );
}
