/// <reference types="office-js" />
import { HostFailure, type WriteReceipt, type WriteWatch } from "../../../core/host";
import type { PlannedSheet, PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import { type Inspection, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { completeSheets } from "./completeSheets";
import { dressSheet } from "./dressSheet";
import { ensureSheets } from "./ensureSheets";
import { fillSheet } from "./fillSheet";
import { MEMORY_ROLE } from "./mark";
import { setUpPrint } from "./printSetUp";
import { carryOver } from "./carryOver";
import { settleSheet } from "./settleSheet";
import { jobsOf, type SheetJob } from "./sheetJob";
import { writeFormulas } from "./writeFormulas";

/** What a write has done so far, for the one who must clean up after it. */
export interface WriteProgress {
  /** From here on the workbook may hold something of this write. */
  begun: boolean;
}

/** The workbook takes no sheets; nothing was touched. */
export class WorkbookLocked extends HostFailure {
  constructor() {
    super("protected", "AccessDenied");
  }
}

/** One write from the first look to the last mark; every step may be made again over what an earlier one left. */
export async function runWrite(
  run: Runner,
  plan: PlannedWorkbook,
  watch: WriteWatch,
  progress: WriteProgress,
): Promise<WriteReceipt> {
  const inspection = await run("reading", inspectWorkbook);
  if (inspection.locked) throw new WorkbookLocked();
  const { sheets, memory } = await carryOver(run, plan, inspection, watch.people ?? []);
  watch.signal?.throwIfAborted();
  const number = runNumber(inspection);
  progress.begun = true;
  // What people typed is safe in a sheet of its own before any of their sheets is written again.
  if (memory !== undefined) await writeJobs(run, [[MEMORY_ROLE, memory]], inspection, number, {}, []);
  const roles = new Set([MEMORY_ROLE, ...sheets.map(([role]) => role)]);
  const now = memory === undefined ? inspection : await run("reading", inspectWorkbook);
  const stale = now.sheets.flatMap(({ id, mark }) => (mark !== undefined && !roles.has(mark.role) ? [id] : []));
  return writeJobs(run, sheets, now, number, watch, stale);
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
  stale: readonly string[],
): Promise<WriteReceipt> {
  const jobs: readonly SheetJob[] = jobsOf(sheets, inspection);
  const opened = await run("writing", (turn) => ensureSheets(turn, inspection, jobs, number));
  const inAll = jobs.reduce((rows, { grid }) => rows + grid.rows, 0);
  let done = 0;
  const onRows = (rows: number) => {
    done = Math.min(inAll, done + Math.max(0, rows));
    watch.onProgress?.(done, inAll);
  };
  for (const job of opened) {
    watch.signal?.throwIfAborted();
    const kept = job.former === undefined ? new Map() : await run("writing", (turn) => settleSheet(turn, job));
    await fillSheet(run, job, kept, { signal: watch.signal, onRows });
  }
  await writeFormulas(run, opened, watch.signal);
  for (const job of opened) await run("writing", (turn) => dressSheet(turn, job));
  const printed = await run("writing", (turn) => setUpPrint(turn, opened)).then(() => true, printRefused);
  watch.signal?.throwIfAborted();
  await run("writing", (turn) => completeSheets(turn, opened, stale, number));
  return { sheets: opened.map(({ plan }) => plan.name), ...(printed ? {} : { leftOut: ["print-set-up"] }) };
}

/** Without a printer Excel may know no paper: the figures are whole without it. Any other failure is one. */
function printRefused(fault: unknown): false {
  if (fault instanceof HostFailure && (fault.kind === "unexpected" || fault.kind === "not-supported")) return false;
  throw fault;
}
