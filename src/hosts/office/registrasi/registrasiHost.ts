/// <reference types="office-js" />
import { HostFailure, type HostFailureKind } from "../../../core/host";
import { EMPTY_BUKU, type BukuTamu } from "../../../core/meja/bukuTamu";
import { linesOfBuku, readLines, type ReadBuku } from "../../../core/meja/bukuLines";
import type { MakeEntry } from "../../../core/meja/entries";
import { mergeBuku } from "../../../core/meja/mergeBuku";
import type { PlannedSheet } from "../../../core/sheets/plan/plannedWorkbook";
import type { ExcelGateway } from "../excelGateway";
import { type Patience, queueOf, USUAL_PATIENCE } from "../excelQueue";
import { type Runner, runnerOf } from "../runner";
import { ensureDeskSheet, removeRemnants } from "./ensureDeskSheet";
import { findRegistrasi } from "./findRegistrasi";
import { addLines, assertKept, keptLines } from "./keptLines";
import { DATA_ROLE, listRole } from "./registrasiMark";
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
   * Makes an entry of what the workbook keeps, another desk's entries among it, keeps both merged and shows that; answers it
   * when it surely stands there. Rejects with `HostFailure`: then the entry has to be given again.
   */
  addEntry(makeEntry: MakeEntry, listsOf: (book: BukuTamu) => readonly PlannedList[]): Promise<BukuTamu>;
}

/** What another desk does at the same moment may bring these about: the next try sees it. */
const CROSSED: ReadonlySet<HostFailureKind> = new Set([
  "changed-meanwhile",
  "merged-cells",
  "name-taken",
  "not-kept",
  "sheet-gone",
]);
const MOST_TRIES = 4;
/** Lists are shown anew as long as other desks add guests meanwhile; what these add last, they show themselves. */
const MOST_SHOWINGS = 5;

export function registrasiHost(excel: ExcelGateway, patience: Patience = USUAL_PATIENCE): RegistrasiHost {
  const queue = queueOf(excel);
  const run = runnerOf(queue, patience);
  return {
    async readBuku() {
      const { data } = await run("reading", findRegistrasi);
      if (data.length === 0) return { book: EMPTY_BUKU, damaged: 0 };
      return readLines(await run("reading", (turn) => keptLines(turn, data)));
    },
    addEntry: (makeEntry, listsOf) =>
      queue.alone(patience.writing * 2, async (asking) => {
        const own: Runner = (purpose, batch) => asking(() => run(purpose, batch));
        for (let tries = 1; ; tries += 1) {
          try {
            return await addEntry(own, makeEntry, listsOf);
          } catch (fault) {
            const isCrossed = fault instanceof HostFailure && CROSSED.has(fault.kind);
            if (!isCrossed || tries === MOST_TRIES) throw fault;
          }
        }
      }),
  };
}

async function addEntry(
  run: Runner,
  makeEntry: MakeEntry,
  listsOf: (book: BukuTamu) => readonly PlannedList[],
): Promise<BukuTamu> {
  const found = await run("reading", findRegistrasi);
  await removeRemnants(run, found);
  const { id } = await ensureDeskSheet(run, found, DATA_ROLE, "Data Meja", "Hidden");
  const others = found.data.filter((one) => one !== id);
  const stood = await run("reading", (turn) => keptLines(turn, [id]));
  const elsewhere = others.length === 0 ? [] : await run("reading", (turn) => keptLines(turn, others));
  const before = readLines([...stood, ...elsewhere]).book;
  const known = new Set(stood);
  const added = linesOfBuku(mergeBuku(before, makeEntry(before))).filter((line) => !known.has(line));
  let kept = await run("writing", (turn) => addLines(turn, id, added));
  for (let showings = 1; ; showings += 1) {
    const { book } = readLines(kept);
    // The first showing may have added the list, and so may another window.
    const standing = showings === 1 ? found : await run("reading", findRegistrasi);
    for (const { sesi, sheet } of listsOf(book)) {
      const desk = await ensureDeskSheet(run, standing, listRole(sesi), sheet.name, "Visible");
      await run("writing", (turn) => showList(turn, desk, sheet, standing.tableNames));
    }
    const now = await run("reading", (turn) => keptLines(turn, [id]));
    assertKept(added, now);
    if (now.length === kept.length || showings === MOST_SHOWINGS) return book;
    kept = now;
  }
}
