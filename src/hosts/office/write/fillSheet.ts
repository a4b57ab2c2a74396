/// <reference types="office-js" />
import type { CellRange } from "../../../core/cells/cellRef";
import { HostFailure } from "../../../core/host";
import { isIn } from "../../../core/sheets/typed/foreignCells";
import { hasTotals } from "../../../core/sheets/plan/tableRange";
import type { Turn } from "../excelQueue";
import { WRITING_TARGET } from "../payload";
import { at } from "../ranges";
import type { Runner } from "../runner";
import { type Band, nextBand } from "./bands";
import type { OpenJob } from "./ensureSheets";
import { placeTables } from "./placeTables";
import { UNFINISHED } from "./mark";
import { formatWeights, setNumberFormats } from "./setNumberFormats";
import { ownContent } from "./ownContent";
import { areKept } from "./sameValue";
import { type Typed, typedBefore } from "./typedBefore";
import { headerAndBody, type KeptTables } from "./settleSheet";

export interface FillWatch {
  readonly signal: AbortSignal | undefined;
  readonly onRows: (rows: number) => void;
  /** Told of a text that stood where nothing could stand yet: somebody typed it meanwhile. */
  readonly onTyped: (typed: Typed) => void;
}

/**
 * Writes the values of a sheet band by band, each read back in the same request, and makes each table as soon as its
 * last record stands: nothing is below it then that a new row of totals could push away.
 */
export async function fillSheet(run: Runner, job: OpenJob, kept: KeptTables, watch: FillWatch): Promise<void> {
  const { grid, area, plan } = job;
  const [rows] = area;
  const rowAt = rowsOf(job);
  const isNobodys = nobodysIn(job, kept);
  const formatsWeigh = formatWeights(grid);
  const ends = new Map(plan.tables.map((table) => [table, headerAndBody(table).bottom + (hasTotals(table) ? 1 : 0)]));
  let target = WRITING_TARGET;
  for (let top = 1; top <= rows;) {
    watch.signal?.throwIfAborted();
    const band = nextBand(rowAt, top, rows, [...ends.values()], target, formatsWeigh);
    try {
      for (const typed of await run("writing", (turn) => writeBand(turn, job, band, rowAt)))
        if (!isNobodys(typed)) watch.onTyped(typed);
    } catch (fault) {
      if (!(fault instanceof HostFailure && fault.kind === "too-large") || band.bottom === band.top) throw fault;
      target = Math.ceil(target / 2);
      continue;
    }
    const ended = plan.tables.filter((table) => ends.get(table) === band.bottom);
    if (ended.length > 0) await run("writing", (turn) => placeTables(turn, job, ended, kept));
    watch.onRows(Math.min(band.bottom, grid.rows) - top + 1);
    top = band.bottom + 1;
  }
}

/** A row as it is written while the sheet is not whole: its first cell says so, unless a table begins there. */
function rowsOf({ grid, area: [, columns], plan }: OpenJob): (row: number) => readonly unknown[] {
  const signed = firstCellIsFree(plan.tables.map(headerAndBody));
  return (row) => {
    const cells: unknown[] = [...(grid.values[row - 1] ?? [])];
    while (cells.length < columns) cells.push("");
    if (row === 1 && signed) cells[0] = UNFINISHED;
    return cells;
  };
}

export function firstCellIsFree(tables: readonly CellRange[]): boolean {
  return !tables.some(({ top, left }) => top === 1 && left === 1);
}

async function writeBand(
  { context, sync }: Turn,
  { id, grid, area: [, columns] }: OpenJob,
  { top, bottom }: Band,
  rowAt: (row: number) => readonly unknown[],
): Promise<readonly Entered[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const before = at(sheet, { top, left: 1, bottom, right: columns }).load("values,formulas");
  setNumberFormats(sheet, grid, { top, bottom });
  const written = Array.from({ length: bottom - top + 1 }, (_, index) => [...rowAt(top + index)]);
  const range = at(sheet, { top, left: 1, bottom, right: columns });
  range.values = written;
  range.load("values");
  await sync();
  if (!areKept(written, range.values)) throw new HostFailure("not-kept", "values");
  const values: unknown[][] = before.values;
  return typedBefore(before.formulas, written, top).map((one) => ({
    ...one,
    id,
    formula: isFormula(one.value) && values[one.row - top]?.[one.col - 1] !== one.value,
  }));
}

type Entered = Typed & {
  /** A text that begins with `=` is none. */
  readonly formula: boolean;
};

function isFormula(value: string | number): boolean {
  return typeof value === "string" && value.startsWith("=");
}

/**
 * What stands where nothing could stand yet, and is no person's: what another window has just written, and formulas with
 * which Excel itself fills the new rows of a table that is made longer.
 */
function nobodysIn(job: OpenJob, kept: KeptTables): (entered: Entered) => boolean {
  const isOurs = ownContent(job);
  const grown = [...kept.keys()].map((table) => {
    const planned = job.stood?.plan.tables[job.plan.tables.indexOf(table)];
    const stood = planned === undefined ? undefined : job.stood?.standingTables.ours.get(planned);
    return { ...headerAndBody(table), top: stood?.range.bottom ?? table.row };
  });
  return ({ row, col, value, formula }) => {
    if (formula && grown.some((range) => isIn(range, { row, col }))) return true;
    return isOurs(row, col, value);
  };
}
