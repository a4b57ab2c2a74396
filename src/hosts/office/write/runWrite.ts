import { HostFailure, type WriteReceipt, type WriteWatch } from "../../../core/host";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { MEMORY_NAME } from "../../../core/sheets/typed/memorySheet";
import type { WrittenRecord } from "../../../core/sheets/typed/writtenRecord";
import { type InspectedSheet, type Inspection, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { type CarriedSheet, carryOver } from "./carryOver";
import type { Aftermath } from "./completeSheets";
import { type Mark, memoryNumber, memoryRole } from "./mark";
import { Overtaken, type Rescue } from "./rescue";
import { ownSheet } from "./sheetJob";
import { unplannedSheets } from "./unplannedSheets";
import { writeJobs } from "./writeJobs";

/** What a write has done so far, for the one who must clean up after it. */
export interface WriteProgress {
  /** The number of this write, from the moment on when the workbook may hold something of it. */
  number: number | undefined;
  /** What people typed meanwhile, for the next try. */
  readonly rescue: Rescue;
}

/** Tries at a sheet in which people go on typing, before the write says so and stops. */
const MOST_TRIES = 6;

/** Refuses before anything is touched where sheets cannot be added or ours cannot be written. */
function assertOpen({ locked, sheets }: Inspection): void {
  const obstacles = sheets.flatMap(({ mark, obstacle }) => (mark === undefined ? [] : (obstacle ?? [])));
  if (locked || obstacles.includes("protected")) throw new HostFailure("protected", "AccessDenied");
  if (obstacles.includes("filter-on")) throw new HostFailure("filter-on", "FilteredRangeConflict");
}

/**
 * One write from the first look to the last mark; every step may be made again over what an earlier one left. It begins
 * anew with what people typed while it was under way.
 * @throws {HostFailure} `changed-meanwhile` where they don't stop.
 */
export async function runWrite(
  run: Runner,
  plan: PlannedWorkbook,
  watch: WriteWatch,
  progress: WriteProgress,
): Promise<WriteReceipt> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeOnce(run, plan, watch, progress);
    } catch (fault) {
      if (!(fault instanceof Overtaken)) throw fault;
      if (tries === MOST_TRIES) throw new HostFailure("changed-meanwhile", "Overtaken");
    }
  }
}

async function writeOnce(
  run: Runner,
  plan: PlannedWorkbook,
  watch: WriteWatch,
  progress: WriteProgress,
): Promise<WriteReceipt> {
  const { rescue } = progress;
  const inspection = await run("reading", inspectWorkbook);
  assertOpen(inspection);
  const { sheets, memory } = await carryOver(run, plan, inspection, watch.people ?? [], rescue);
  watch.signal?.throwIfAborted();
  const number = runNumber(inspection);
  progress.number = number;
  for (const name of strangers(inspection, sheets)) rescue.left.add(name);
  const unplanned = await unplannedSheets(run, plan, inspection, watch);
  for (const { id, name } of unplanned.stays) {
    rescue.outlived.add(id);
    rescue.left.add(name);
  }
  // A write takes its time, and what people do meanwhile on a sheet that goes would go with it.
  const beforeDeletion = async () => {
    const now = await run("reading", inspectWorkbook);
    const { stays } = await unplannedSheets(run, plan, now, watch);
    if (stays.some(({ id }) => !rescue.outlived.has(id))) throw new Overtaken();
  };
  const write = (now: Inspection, aftermath: Aftermath) =>
    writeJobs({ run, inspection: now, number, watch, rescue }, sheets, {
      ...aftermath,
      ...(unplanned.goes.length === 0 ? {} : { beforeDeletion }),
      released: releasedAmong(now, sheets, rescue.outlived),
    });
  const isOutlived = ({ id }: InspectedSheet) => rescue.outlived.has(id);
  if (memory === "nothing" || memory === "as-it-is") {
    const isKept = ({ mark }: InspectedSheet) => memory === "as-it-is" && mark !== undefined && isMemory(mark);
    const stale = staleAmong(inspection, sheets, (sheet) => isOutlived(sheet) || isKept(sheet));
    return write(inspection, { stale });
  }
  // What people typed is safe in a sheet of its own before any of their sheets is written again.
  const role = memoryRole(nextMemory(inspection));
  const ours = {
    role,
    plan: memory,
    record: NOTHING,
    notes: [],
    former: undefined,
    reach: [1, 1],
    left: false,
  } as const;
  await writeJobs({ run, inspection, number, watch: {}, rescue }, [ours], { stale: [], waiting: true });
  const now = await run("reading", inspectWorkbook);
  const stale = staleAmong(now, sheets, (sheet) => isOutlived(sheet) || sheet.mark?.role === role);
  const kept = now.sheets.filter((sheet) => !stale.includes(sheet));
  const remembering = kept.find(({ mark }) => mark?.role === role);
  const isFree = !kept.some((sheet) => sheet !== remembering && sheet.name.toLowerCase() === MEMORY_NAME.toLowerCase());
  if (remembering?.mark === undefined) throw new HostFailure("changed-meanwhile", "ItemNotFound");
  const { id, mark } = remembering;
  return write(now, { stale, memory: { id, mark, name: isFree ? MEMORY_NAME : undefined } });
}

const NOTHING: WrittenRecord = { tables: [], cells: new Map(), offered: new Set() };

/** Results that stand there and are nobody's to write again, where none of ours stands in their place. */
function strangers({ sheets: standing }: Inspection, planned: readonly CarriedSheet[]): readonly string[] {
  const own = new Set(standing.flatMap(({ mark }) => mark?.role ?? []));
  const roles = new Set(planned.map(({ role }) => role).filter((role) => !own.has(role)));
  return standing.flatMap(({ name, kin }) => (kin !== undefined && roles.has(kin.role) ? [name] : []));
}

/** Sheets of ours that are left to the people once new ones stand beside them. */
function releasedAmong(
  inspection: Inspection,
  planned: readonly CarriedSheet[],
  outlived: ReadonlySet<string>,
): readonly { readonly id: string; readonly mark: Mark }[] {
  const roles = new Set(planned.map(({ role }) => role));
  const now = planned.flatMap(({ role, left }) => (left ? (ownSheet(inspection, role) ?? []) : []));
  // Left by a write that was cut before it could say so.
  const before = inspection.sheets.flatMap(({ id, name, kin }) =>
    kin !== undefined && kin.sheet === id && kin.name === name && roles.has(kin.role) ? [{ id, mark: kin }] : [],
  );
  const unplanned = inspection.sheets.flatMap(({ id, mark }) =>
    mark !== undefined && outlived.has(id) ? [{ id, mark }] : [],
  );
  return [...now, ...before, ...unplanned];
}

/** Sheets of ours that this plan no longer has. */
function staleAmong(
  { sheets: standing }: Inspection,
  planned: readonly CarriedSheet[],
  isKept: (sheet: InspectedSheet) => boolean,
): readonly InspectedSheet[] {
  const roles = new Set(planned.map(({ role }) => role));
  return standing.filter((sheet) => sheet.mark !== undefined && !roles.has(sheet.mark.role) && !isKept(sheet));
}

function isMemory(mark: Mark): boolean {
  return memoryNumber(mark) !== undefined;
}

/** One that was left unfinished is written anew; one that is whole is never touched. */
function nextMemory({ sheets }: Inspection): number {
  const memories = sheets.flatMap(({ mark }) => (mark !== undefined && isMemory(mark) ? [mark] : []));
  const unfinished = memories.find(({ state, filled }) => state === "unfinished" && filled === undefined);
  if (unfinished !== undefined) return memoryNumber(unfinished) ?? 1;
  return memories.reduce((most, mark) => Math.max(most, memoryNumber(mark) ?? 0), 0) + 1;
}

/** The number of an unfinished write, which this one goes on with, or the next. */
function runNumber({ sheets }: Inspection): number {
  const marks = sheets.flatMap(({ mark }) => mark ?? []);
  const last = marks.reduce((most, { run }) => Math.max(most, run), 0);
  return marks.some(({ state }) => state === "unfinished") ? last : last + 1;
}
