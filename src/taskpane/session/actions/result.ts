import { HostFailure } from "../../../core/host";
import type { PaketMode, Signers } from "../../../core/paket/paketMode";
import { peopleColumns } from "../../../core/sheets/peopleColumns";
import type { PlannedValue, PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { told } from "../../work/deskLine";
import { downloadBytes } from "../downloadBytes";
import type { Pane } from "../pane";
import { ensureReviewed } from "./review";
import { tellTrouble, withWork } from "./withWork";

const ROWS_AT_ONCE = 400;

/** What a write into the workbook would change, before anything is written. Only in Excel. Answers whether it was compared. */
export async function compareResult(pane: Pane): Promise<boolean> {
  const { world, store } = pane;
  if (world.kind !== "excel" || !(await ensureReviewed(pane))) return false;
  const { review, decisions } = store.getState();
  const diff = await withWork(pane, "comparing", true, (_tell, signal) =>
    unlessStopped(signal, async () => world.host.compareSheets(await fetchPlan(pane), await people(pane))),
  );
  const now = store.getState();
  // What was decided meanwhile would make it untrue: then it is compared anew.
  if (now.review === review && now.decisions === decisions) store.setState({ diff });
  return diff !== undefined;
}

/** Excel ends what it has begun; work that only looks need not be waited for. */
function unlessStopped<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });
  return Promise.race([work(), stopped]);
}

/** Writes the result beside the sheets that were read, or goes on with a write that was left unfinished. */
export async function writeResult(pane: Pane): Promise<void> {
  const { world, store, writing } = pane;
  if (world.kind !== "excel" || !(await ensureReviewed(pane))) return;
  const abort = new AbortController();
  writing.add(abort);
  const receipt = await withWork(pane, "writing", true, async (tell) =>
    world.host.writeSheets(await fetchPlan(pane), {
      people: await people(pane),
      onProgress: (done, inAll) => tell({ doing: "writing", about: "", done, inAll }),
      signal: abort.signal,
    }),
  );
  writing.delete(abort);
  if (receipt !== undefined) {
    store.setState({
      diff: undefined,
      written: { sheets: receipt.sheets, newWorkbook: receipt.newWorkbook === true, finished: true, report: receipt },
    });
    return;
  }
  await lookAtCutOff(pane);
}

/** Looks what a write that failed or was stopped has left, and tells it with what went wrong. */
export async function lookAtCutOff(pane: Pane): Promise<void> {
  const { store } = pane;
  const { trouble } = store.getState();
  const uncertain = trouble?.kind === "outside" && trouble.left !== "as-it-was" ? trouble : undefined;
  try {
    await lookAtWritten(pane);
  } catch (fault) {
    // That nothing changed while it looked says nothing of the write.
    if (uncertain === undefined || !(fault instanceof HostFailure)) return tellTrouble(pane, fault, "writing");
    return store.setState({ trouble: { ...uncertain, cutOff: "unseen" } });
  }
  if (uncertain === undefined) return;
  const { written } = store.getState();
  const cutOff = written === undefined ? "none" : written.finished ? "whole" : "unfinished";
  store.setState({ trouble: { ...uncertain, cutOff } });
}

/** Takes away what the last write wrote. */
export async function undoResult(pane: Pane): Promise<void> {
  const { world, store } = pane;
  if (world.kind !== "excel") return;
  const gone = await withWork(pane, "undoing", false, () => world.host.undoWrite());
  if (gone !== undefined) store.setState({ written: undefined, diff: undefined });
}

/** What the workbook holds of an earlier write, finished or not. */
export async function lookAtWritten({ world, store }: Pane): Promise<void> {
  if (world.kind !== "excel") return;
  const last = await world.host.lastWrite();
  store.setState({
    written: last === undefined ? undefined : { sheets: last.sheets, newWorkbook: false, finished: last.finished },
  });
}

/** The result as a file: downloaded in a browser, opened as a workbook of its own in Excel. Answers whether it was. */
export async function exportResult(pane: Pane, fileName: string): Promise<boolean> {
  const { world, line } = pane;
  if (!(await ensureReviewed(pane))) return false;
  const done = await withWork(pane, "writing", true, async (tell) => {
    const bytes = await line.ask((desk) => desk.resultFile(told(tell)));
    if (world.kind === "excel") await world.openNewWorkbook(bytes);
    else downloadBytes(fileName, new Uint8Array(bytes), XLSX);
    const { review, decisions } = pane.store.getState();
    pane.store.setState({ downloaded: { review, decisions } });
    return true;
  });
  return done === true;
}

/** The package of the activity as a download. Answers whether it was handed to the browser. */
export async function exportPaket(pane: Pane, mode: PaketMode, signers: Signers, fileName: string): Promise<boolean> {
  const { line } = pane;
  if (!(await ensureReviewed(pane))) return false;
  const done = await withWork(pane, "writing", true, async () => {
    const bytes = await line.ask((desk) => desk.paketFile(mode, signers));
    downloadBytes(fileName, new Uint8Array(bytes), ZIP);
    const { review, decisions } = pane.store.getState();
    pane.store.setState({ downloaded: { review, decisions } });
    return true;
  });
  return done === true;
}

/** The plan, fetched from the worker in portions. */
async function fetchPlan({ line }: Pane): Promise<PlannedWorkbook> {
  const outline = await line.ask((desk) => desk.planOutline());
  const sheets = [];
  for (const [sheetAt, sheet] of outline.sheets.entries()) {
    const tables = [];
    for (const [tableAt, table] of sheet.tables.entries()) {
      const rows: (readonly PlannedValue[])[] = [];
      for (;;) {
        const next = await line.ask((desk) => desk.planRows(sheetAt, tableAt, rows.length, ROWS_AT_ONCE));
        rows.push(...next);
        if (next.length < ROWS_AT_ONCE) break;
      }
      tables.push({ ...table, rows });
    }
    sheets.push({ ...sheet, tables });
  }
  return { ...outline, sheets };
}

/** Loaded when it is needed: all words of the workbook are far more than the first screen. */
async function people({ store }: Pane) {
  const { sheetWordsIn } = await import("../../../messages/sheetWords");
  return peopleColumns(sheetWordsIn(store.getState().language));
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ZIP = "application/zip";
