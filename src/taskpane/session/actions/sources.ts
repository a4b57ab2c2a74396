import type { Pane } from "../pane";
import { fillDesk, readFiles, readWorkbook } from "./reading";
import { reviewAgain } from "./review";
import { withWork } from "./withWork";

/** Takes in files of different names, in the place of those that have their names, and reviews all anew. */
export async function takeFiles(pane: Pane, files: readonly File[]): Promise<void> {
  await leaveSamples(pane);
  for (const file of files) pane.files.set(file.name, file);
  const done = await withWork(pane, "reading", true, async (tell, signal) => {
    if (!(await fillDesk(pane, tell, signal))) await readFiles(pane, files, tell, signal);
    return true;
  });
  if (done === undefined) return dropUnread(pane);
  refusalsOf(pane, files);
  // Where nothing could be taken in there is nothing to review: whoever begins stays where they begin.
  if (pane.store.getState().sources.every(({ refused }) => refused !== undefined)) return;
  await reviewAgain(pane);
}

/** What was stopped before it was read was not taken in, and does not come back with the next file. */
function dropUnread({ store, files }: Pane): void {
  const read = new Set(store.getState().sources.map(({ file }) => file));
  for (const name of files.keys()) if (!read.has(name)) files.delete(name);
}

/** The sample papers with invented people, so that a newcomer sees what comes out. */
export async function takeSamples(pane: Pane): Promise<void> {
  const { language } = pane.store.getState();
  const sources = await withWork(pane, "reading", true, () => pane.line.ask((desk) => desk.takeSamples(language)));
  if (sources === undefined) return;
  pane.files.clear();
  pane.store.setState({ sources, samples: true, passedOver: [], stale: true });
  await reviewAgain(pane);
}

/** The papers of somebody who does not exist never stand among real ones. */
async function leaveSamples({ store, line }: Pane): Promise<void> {
  if (!store.getState().samples) return;
  await line.ask((desk) => desk.clear());
  store.setState({ sources: [], samples: false, stale: true });
}

/** Lists the sheets of the workbook in Excel; ours are no source. Sheets chosen before stay chosen. */
export async function listWorkbook({ store, world }: Pane): Promise<void> {
  if (world.kind !== "excel") return;
  const known = new Map(store.getState().workbookSheets.map(({ name, chosen }) => [name, chosen]));
  const sheets = (await world.host.listSheets()).filter(({ own }) => own !== true);
  store.setState({
    workbookSheets: sheets.map(({ name, state }) => ({ name, state, chosen: known.get(name) ?? true })),
  });
}

export function chooseSheet({ store }: Pane, name: string, chosen: boolean): void {
  const sheets = store.getState().workbookSheets;
  store.setState({ workbookSheets: sheets.map((sheet) => (sheet.name === name ? { ...sheet, chosen } : sheet)) });
}

/** Reads the chosen sheets of the workbook in Excel, and reviews all anew. */
export async function takeWorkbook(pane: Pane): Promise<void> {
  await leaveSamples(pane);
  const done = await withWork(pane, "reading", true, async (tell, signal) => {
    await listWorkbook(pane);
    const { live } = pane.store.getState();
    pane.store.setState({ live: { ...live, changedSheets: [] } });
    await readWorkbook(pane, tell, signal);
    return true;
  });
  if (done === true) await reviewAgain(pane);
}

export async function forgetSource(pane: Pane, file: string): Promise<void> {
  const { store, line, files } = pane;
  files.delete(file);
  await line.ask((desk) => desk.forget(file));
  const sources = store.getState().sources.filter((source) => source.file !== file);
  store.setState({ sources, stale: true });
  dropRefusals(pane);
  if (sources.length > 0) await reviewAgain(pane);
  else store.setState({ review: undefined, findings: [], questions: [], samples: false });
}

/** What was told of a file that is listed no more is told no more. */
function dropRefusals({ store }: Pane): void {
  const { trouble, sources } = store.getState();
  if (trouble?.kind !== "refused" || trouble.atFiles !== true) return;
  const listed = new Set(sources.map(({ refused }) => refused));
  const sentences = trouble.sentences.filter((sentence) => listed.has(sentence));
  store.setState({ trouble: sentences.length === 0 ? undefined : { ...trouble, sentences } });
}

/** A file that cannot be taken in is told at once, with what to do next; the others are kept. */
function refusalsOf({ store }: Pane, files: readonly File[]): void {
  const given = new Set(files.map(({ name }) => name));
  const sentences = store
    .getState()
    .sources.flatMap(({ file, refused }) => (refused !== undefined && given.has(file) ? [refused] : []));
  if (sentences.length > 0) store.setState({ trouble: { kind: "refused", sentences, atFiles: true } });
}
