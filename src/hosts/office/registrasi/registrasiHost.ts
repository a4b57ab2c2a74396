/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { EMPTY_BUKU, type BukuTamu } from "../../../core/meja/bukuTamu";
import { linesOfBuku, readLines, type ReadBuku } from "../../../core/meja/bukuLines";
import { mergeBuku } from "../../../core/meja/mergeBuku";
import type { PlannedSheet } from "../../../core/sheets/plannedWorkbook";
import { freeSheetName } from "../../freeSheetName";
import type { ExcelGateway } from "../excelGateway";
import { type Patience, queueOf, USUAL_PATIENCE } from "../excelQueue";
import { type Runner, runnerOf } from "../runner";
import { findRegistrasi, type FoundRegistrasi } from "./findRegistrasi";
import { addLines, keptLines } from "./keptLines";
import { DATA_ROLE, listRole, REGISTRASI_KEY, registrasiMarkText } from "./registrasiMark";
import { showList } from "./showList";

/** The list of a session as it is to stand in the workbook. */
export interface PlannedList {
  readonly sesi: string;
  readonly sheet: PlannedSheet;
}

/** The registration desk's own sheets in the open workbook. */
export interface RegistrasiHost {
  readBuku(): Promise<ReadBuku>;
  /**
   * Merges an entry with what the workbook keeps, another desk's entries among it, keeps the outcome and shows it; answers it
   * when it surely stands there. Rejects with `HostFailure`: then the entry has to be given again.
   */
  addEntry(entry: BukuTamu, listsOf: (book: BukuTamu) => readonly PlannedList[]): Promise<BukuTamu>;
}

export function registrasiHost(excel: ExcelGateway, patience: Patience = USUAL_PATIENCE): RegistrasiHost {
  const queue = queueOf(excel);
  const run = runnerOf(queue, patience);
  return {
    async readBuku() {
      const id = (await run("reading", findRegistrasi)).ours.get(DATA_ROLE);
      if (id === undefined) return { book: EMPTY_BUKU, damaged: 0 };
      return readLines((await run("reading", (turn) => keptLines(turn, id))).lines);
    },
    addEntry: (entry, listsOf) =>
      queue.alone(patience.writing * 2, (asking) =>
        addEntry((purpose, batch) => asking(() => run(purpose, batch)), entry, listsOf),
      ),
  };
}

async function addEntry(
  run: Runner,
  entry: BukuTamu,
  listsOf: (book: BukuTamu) => readonly PlannedList[],
): Promise<BukuTamu> {
  const found = await run("reading", findRegistrasi);
  const data = await ensureSheet(run, found, DATA_ROLE, "Data Meja", "Hidden");
  const kept = await run("reading", (turn) => keptLines(turn, data));
  const book = mergeBuku(readLines(kept.lines).book, entry);
  const known = new Set(kept.lines);
  const added = linesOfBuku(book).filter((line) => !known.has(line));
  await run("writing", (turn) => addLines(turn, data, kept.nextRow, added));
  for (const { sesi, sheet } of listsOf(book)) {
    const id = await ensureSheet(run, found, listRole(sesi), sheet.name, "Visible");
    await run("writing", (turn) => showList(turn, id, sheet));
  }
  return book;
}

/** The sheet of a role, added and marked where it is not there yet. */
async function ensureSheet(
  run: Runner,
  { ours, names, locked }: FoundRegistrasi,
  role: string,
  wanted: string,
  visibility: "Hidden" | "Visible",
): Promise<string> {
  const known = ours.get(role);
  if (known !== undefined) return known;
  if (locked) throw new HostFailure("protected", "registrasi");
  return run("writing", async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.add(freeSheetName(wanted, names));
    if (visibility === "Hidden") sheet.visibility = visibility;
    sheet.load("id");
    await sync();
    sheet.customProperties.add(REGISTRASI_KEY, registrasiMarkText({ role, sheet: sheet.id }));
    await sync();
    return sheet.id;
  });
}
