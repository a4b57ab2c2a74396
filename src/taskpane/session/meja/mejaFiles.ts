import { linesOfBuku } from "../../../core/meja/bukuLines";
import { EMPTY_BUKU } from "../../../core/meja/bukuTamu";
import { takeFiles } from "../actions/sources";
import { withWork } from "../actions/withWork";
import { downloadBytes } from "../downloadBytes";
import type { Pane } from "../pane";
import { keepEntry } from "./keepEntry";
import { mejaStore, type MejaState } from "./mejaState";
import { forgetOwnDesk } from "./ownDesk";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the book as a file, for the other desk or to be read with the other papers. */
export async function saveMeja(pane: Pane, fileName: string): Promise<void> {
  const store = mejaStore(pane);
  const { book } = store.getState();
  const saved = await withWork(pane, "writing", true, async () => {
    const bytes = await fileOf(pane);
    if (pane.world.kind === "excel") await pane.world.openNewWorkbook(bytes);
    else downloadBytes(fileName, bytes, XLSX);
    return true;
  });
  if (saved === true) store.setState({ saved: book, done: { what: "saved", file: fileName } });
}

/** Reads the list of this desk with the other papers, as if it had been dropped among them. Answers whether it came to that. */
export async function reviewMeja(pane: Pane, fileName: string): Promise<boolean> {
  const bytes = await withWork(pane, "writing", true, () => fileOf(pane));
  if (bytes === undefined) return false;
  await takeFiles(pane, [new File([bytes], fileName, { type: XLSX })]);
  return true;
}

/** Lays the book of another desk's file to this one. */
export async function mergeFile(pane: Pane, file: File): Promise<void> {
  const store = mejaStore(pane);
  const read = await withWork(pane, "reading", true, async () => {
    const bytes = await file.arrayBuffer();
    return { found: await pane.line.ask((desk) => desk.readRegistration({ name: file.name, bytes })) };
  });
  if (read === undefined) return;
  const { found } = read;
  if (found === undefined) return store.setState({ done: { what: "no-book", file: file.name } });
  if (await keepEntry(pane, () => found.book)) {
    const { length: desks } = found.book.meja;
    store.setState({ done: { what: "merged", file: file.name, desks, damaged: found.damaged } });
  }
}

/** Takes the book away from this computer. */
export async function forgetMeja(pane: Pane): Promise<void> {
  const store = mejaStore(pane);
  const { keep } = store.getState();
  if (keep?.forget === undefined) return;
  const gone = await withWork(pane, "undoing", false, async () => {
    await keep.forget?.();
    return true;
  });
  if (gone === true) {
    forgetOwnDesk();
    store.setState({ book: EMPTY_BUKU, damaged: 0, meja: undefined, sesi: "", saved: undefined });
    store.setState({ done: { what: "forgotten" } });
  }
}

/** Whether all that is in the book was saved as a file. */
export function isSaved({ book, saved }: MejaState): boolean {
  return saved !== undefined && String(linesOfBuku(saved)) === String(linesOfBuku(book));
}

async function fileOf(pane: Pane): Promise<Uint8Array<ArrayBuffer>> {
  const { acara } = pane.store.getState();
  const { book } = mejaStore(pane).getState();
  return new Uint8Array(await pane.line.ask((desk) => desk.registrationFile(book, acara)));
}
