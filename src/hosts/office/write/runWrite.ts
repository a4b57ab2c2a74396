/// <reference types="office-js" />
import { HostFailure, type WriteReceipt, type WriteWatch } from "../../../core/host";
import type { PlannedSheet, PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import { MEMORY_NAME } from "../../../core/sheets/typed/memorySheet";
import { type InspectedSheet, type Inspection, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { type Aftermath, completeSheets } from "./completeSheets";
import { dressSheet } from "./dressSheet";
import { ensureSheets, type OpenJob } from "./ensureSheets";
import { fillSheet } from "./fillSheet";
import { type Mark, memoryNumber, memoryRole } from "./mark";
import { setUpPrint } from "./printSetUp";
import { carryOver } from "./carryOver";
import { type KeptTables, settleSheet } from "./settleSheet";
import { jobsOf, type SheetJob } from "./sheetJob";
import { writeFormulas } from "./writeFormulas";

/** What a write has done so far, for the one who must clean up after it. */
export interface WriteProgress {
  /** The number of this write, from the moment on when the workbook may hold something of it. */
  number: number | undefined;
}

/** Refuses before anything is touched where sheets cannot be added or ours cannot be written. */
function assertOpen({ locked, sheets }: Inspection): void {
  const obstacles = sheets.flatMap(({ mark, obstacle }) => (mark === undefined ? [] : (obstacle ?? [])));
  if (locked || obstacles.includes("protected")) throw new HostFailure("protected", "AccessDenied");
  if (obstacles.includes("filter-on")) throw new HostFailure("filter-on", "FilteredRangeConflict");
}

/** One write from the first look to the last mark; every step may be made again over what an earlier one left. */
export async function runWrite(
  run: Runner,
  plan: PlannedWorkbook,
  watch: WriteWatch,
  progress: WriteProgress,
): Promise<WriteReceipt> {
  const inspection = await run("reading", inspectWorkbook);
  assertOpen(inspection);
  const { sheets, memory } = await carryOver(run, plan, inspection, watch.people ?? []);
  watch.signal?.throwIfAborted();
  const number = runNumber(inspection);
  progress.number = number;
  if (memory === "nothing" || memory === "as-it-is") {
    const isKept = ({ mark }: InspectedSheet) => memory === "as-it-is" && mark !== undefined && isMemory(mark);
    return writeJobs(run, sheets, inspection, number, watch, { stale: staleAmong(inspection, sheets, isKept) });
  }
  // What people typed is safe in a sheet of its own before any of their sheets is written again.
  const role = memoryRole(nextMemory(inspection));
  await writeJobs(run, [[role, memory]], inspection, number, {}, { stale: [], waiting: true });
  const now = await run("reading", inspectWorkbook);
  const stale = staleAmong(now, sheets, ({ mark }) => mark?.role === role);
  const kept = now.sheets.filter(({ id }) => !stale.includes(id));
  const id = kept.find(({ mark }) => mark?.role === role)?.id;
  const isFree = !kept.some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === MEMORY_NAME.toLowerCase());
  if (id === undefined) throw new HostFailure("changed-meanwhile", "ItemNotFound");
  const name = isFree ? MEMORY_NAME : undefined;
  return writeJobs(run, sheets, now, number, watch, { stale, memory: { id, name } });
}

/** Sheets of ours that this plan no longer has. */
function staleAmong(
  { sheets: standing }: Inspection,
  planned: readonly (readonly [role: string, plan: PlannedSheet])[],
  isKept: (sheet: InspectedSheet) => boolean,
): readonly string[] {
  const roles = new Set(planned.map(([role]) => role));
  return standing.flatMap((sheet) => {
    const { id, mark } = sheet;
    return mark === undefined || roles.has(mark.role) || isKept(sheet) ? [] : [id];
  });
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

async function writeJobs(
  run: Runner,
  sheets: readonly (readonly [role: string, plan: PlannedSheet])[],
  inspection: Inspection,
  number: number,
  watch: WriteWatch,
  aftermath: Aftermath,
): Promise<WriteReceipt> {
  const jobs: readonly SheetJob[] = await jobsOf(sheets, inspection);
  const opened = await run("writing", (turn) => ensureSheets(turn, inspection, jobs, number));
  const inAll = jobs.reduce((rows, { grid }) => rows + grid.rows, 0);
  let done = 0;
  const onRows = (rows: number) => {
    done = Math.min(inAll, done + Math.max(0, rows));
    watch.onProgress?.(done, inAll);
  };
  // All at once, so that the moment between reading what people typed and writing it anew is short for every sheet.
  const settled = new Map<OpenJob, KeptTables>();
  for (const job of opened) {
    if (job.former !== undefined) settled.set(job, await run("writing", (turn) => settleSheet(turn, job)));
  }
  for (const job of opened) {
    watch.signal?.throwIfAborted();
    await fillSheet(run, job, settled.get(job) ?? new Map(), { signal: watch.signal, onRows });
  }
  await writeFormulas(run, opened, watch.signal);
  for (const job of opened) await run("writing", (turn) => dressSheet(turn, job));
  // Nobody prints a hidden sheet.
  const printable = opened.filter(({ plan }) => plan.state === "visible");
  const printed = await run("writing", (turn) => setUpPrint(turn, printable)).then(() => true, printRefused);
  watch.signal?.throwIfAborted();
  await run("writing", (turn) => completeSheets(turn, opened, number, aftermath));
  return { sheets: opened.map(({ plan }) => plan.name), ...(printed ? {} : { leftOut: ["print-set-up"] }) };
}

/** Without a printer Excel may know no paper: the figures are whole without it. Any other failure is one. */
function printRefused(fault: unknown): false {
  if (fault instanceof HostFailure && (fault.kind === "unexpected" || fault.kind === "not-supported")) return false;
  throw fault;
}
