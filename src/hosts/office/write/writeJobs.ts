import { addressOf } from "../../../core/cells/cellRef";
import { HostFailure, type WriteReceipt, type WriteWatch } from "../../../core/host";
import { enteredIn } from "../../../core/sheets/typed/formerTable";
import type { Turn } from "../excelQueue";
import type { Inspection } from "../inspect";
import { heldBy } from "../read/dateSystem";
import type { Runner } from "../runner";
import type { CarriedSheet } from "./carryOver";
import { type Aftermath, completeSheets } from "./completeSheets";
import { dressSheet } from "./dressSheet";
import { ensureSheets, type OpenJob } from "./ensureSheets";
import { fillSheet, type FillWatch } from "./fillSheet";
import { setUpPrint } from "./printSetUp";
import { ownContent } from "./ownContent";
import { putNotes } from "./putNotes";
import { Overtaken, placeOfNote, type Rescue, rescueFormer } from "./rescue";
import { type KeptTables, settleSheet } from "./settleSheet";
import { jobsOf, type SheetJob } from "./sheetJob";
import type { Typed } from "./typedBefore";
import { writeFormulas } from "./writeFormulas";

/** One write, and what it looks at. */
export interface Writing {
  readonly run: Runner;
  readonly inspection: Inspection;
  readonly number: number;
  readonly watch: WriteWatch;
  readonly rescue: Rescue;
}

/**
 * Writes sheets and marks them, each step for all of them before the next one.
 * @throws {Overtaken} where somebody typed meanwhile.
 */
export async function writeJobs(
  { run, inspection, number, watch, rescue }: Writing,
  sheets: readonly CarriedSheet[],
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
  const names = new Map(opened.map(({ id, plan }) => [id, plan.name]));
  let overtaken = false;
  const onTyped = ({ id, row, col, value }: Typed) => {
    overtaken = true;
    const note = { table: "", key: [addressOf({ row, col })], header: names.get(id) ?? "", value };
    rescue.notes.push(note);
    rescue.moved.set(`${note.header} ${note.key.join()}`, note);
  };
  const goOn = () => {
    if (overtaken) throw new Overtaken();
  };
  const fill: FillWatch = { signal: watch.signal, onRows, onTyped };
  // All at once, so that the moment between reading what people typed and writing it anew is short for every sheet.
  const settled = new Map<OpenJob, KeptTables>();
  for (const job of opened) {
    if (job.former === undefined) continue;
    const { kept, late: seen } = await settleSheet(run, job);
    settled.set(job, kept);
    // Another window may write the same result at the same time.
    const isOurs = ownContent(job);
    const late = seen.filter(
      ({ row, col, cell }) =>
        !isOurs(row, col, cell.formula === undefined ? heldBy(cell, job.dateShift) : enteredIn(cell)),
    );
    if (late.length === 0) continue;
    if (!rescueFormer(rescue, job, late))
      for (const { row, col, cell } of late) onTyped({ id: job.id, row, col, value: enteredIn(cell) });
    overtaken = true;
  }
  goOn();
  for (const job of opened) {
    watch.signal?.throwIfAborted();
    await fillSheet(run, job, settled.get(job) ?? new Map(), fill);
  }
  await writeFormulas(run, opened, fill);
  for (const job of opened) for (const typed of await putNotes(run, job)) onTyped(typed);
  goOn();
  for (const job of opened) await dressSheet(run, job);
  // Nobody prints a hidden sheet.
  const printable = opened.filter(({ plan }) => plan.state === "visible");
  const printed = await run("writing", (turn) => setUpPrint(turn, printable)).then(() => true, printRefused);
  watch.signal?.throwIfAborted();
  await aftermath.beforeDeletion?.();
  const { calculatesByHand } = inspection;
  const complete = (turn: Turn) => completeSheets(turn, opened, number, { ...aftermath, calculatesByHand });
  for (const typed of await run("writing", complete)) onTyped(typed);
  goOn();
  return {
    sheets: opened.map(({ plan }) => plan.name),
    ...(printed ? {} : { leftOut: ["print-set-up"] }),
    ...(rescue.left.size === 0 ? {} : { left: [...rescue.left] }),
    ...(rescue.moved.size === 0 ? {} : { moved: [...rescue.moved.values()].map(placeOfNote) }),
  };
}

/** Without a printer Excel may know no paper: the figures are whole without it. Any other failure is one. */
function printRefused(fault: unknown): false {
  if (fault instanceof HostFailure && (fault.kind === "unexpected" || fault.kind === "not-supported")) return false;
  throw fault;
}
