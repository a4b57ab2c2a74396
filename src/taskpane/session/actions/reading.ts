import type { Sheet } from "../../../core/cells/workbook";
import { told, type Desk } from "../../work/deskLine";
import type { Pane } from "../pane";
import type { Tell } from "./withWork";

/** Rows handed to the worker at a time: copying more would hold the pane up. */
const ROWS_AT_ONCE = 400;

/** Sees to it that the worker holds all sources: after a stop there is a new, empty one. Answers whether it was filled. */
export async function fillDesk(pane: Pane, tell: Tell, signal: AbortSignal): Promise<boolean> {
  const before = pane.line.generation;
  await pane.line.ask((desk) => desk.ready());
  if (pane.line.generation === before) return false;
  await refill(pane, tell, signal);
  return true;
}

async function refill(pane: Pane, tell: Tell, signal: AbortSignal): Promise<void> {
  const { store, files, world } = pane;
  const { samples, language, workbookSheets } = store.getState();
  if (samples) return void (await pane.line.ask((desk) => desk.takeSamples(language)));
  if (files.size > 0) await readFiles(pane, [...files.values()], tell, signal);
  if (world.kind === "excel" && workbookSheets.length > 0) await readWorkbook(pane, tell, signal);
}

export async function readFiles(pane: Pane, files: readonly File[], tell: Tell, signal: AbortSignal): Promise<void> {
  const { language } = pane.store.getState();
  for (const file of files) {
    const bytes = await bytesOf(file);
    signal.throwIfAborted();
    const sources = await pane.line.ask((desk) =>
      bytes === undefined
        ? desk.refuseFile(file.name, language)
        : desk.takeFiles([{ name: file.name, bytes }], language, told(tell)),
    );
    pane.store.setState({ sources, stale: true });
  }
}

/** Undefined where the browser does not hand it over: it is a folder, was moved, or is held by another program. */
function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  return file.arrayBuffer().catch((fault: unknown) => {
    if (fault instanceof DOMException) return undefined;
    throw fault;
  });
}

export async function readWorkbook({ store, line, world }: Pane, tell: Tell, signal: AbortSignal): Promise<void> {
  if (world.kind !== "excel") return;
  const file = await world.workbookName();
  const chosen = store.getState().workbookSheets.filter((sheet) => sheet.chosen);
  await line.ask((desk) => desk.forget(file));
  for (const [index, { name }] of chosen.entries()) {
    const sheet = await world.host.readSheet(name, {
      signal,
      onProgress: (done, inAll) =>
        tell({ doing: "reading", about: name, done: index + (inAll === 0 ? 1 : done / inAll), inAll: chosen.length }),
    });
    await line.ask((desk) => handOver(desk, file, sheet));
  }
  const { language } = store.getState();
  store.setState({ sources: await line.ask((desk) => desk.sources(language)), stale: true });
}

async function handOver(desk: Desk, file: string, sheet: Sheet): Promise<void> {
  await desk.putSheet(file, { ...sheet, rows: [] });
  for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE) {
    await desk.addRows(file, sheet.name, sheet.rows.slice(from, from + ROWS_AT_ONCE));
  }
}
