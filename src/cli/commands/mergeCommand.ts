import { bukuPlan, sessionsOf } from "../../core/meja/planBuku";
import { type BukuTamu, EMPTY_BUKU } from "../../core/meja/bukuTamu";
import { countTamu } from "../../core/meja/counts";
import { mergeBuku } from "../../core/meja/mergeBuku";
import { tamuOf } from "../../core/meja/people";
import { bukuInWorkbook } from "../../core/meja/readBuku";
import { openPairs } from "../../core/meja/resemblance";
import { packNatively } from "../../hosts/files/packNatively";
import { formWords } from "../../messages/formWords";
import { acaraOf } from "../acara/acaraOf";
import { EXIT, type ExitCode } from "../exitCode";
import { namedFiles } from "../namedFiles";
import { newFile } from "../newFile";
import { Problem } from "../problem";
import type { MergeOptions } from "../program";
import { readSources } from "../readSources";
import { writeResult } from "../resultFile";
import type { Session } from "../session";

/** `gabung-meja`: lays the books of several registration desks together, and says what somebody has to settle. */
export async function mergeCommand(
  given: readonly string[],
  options: MergeOptions,
  session: Session,
): Promise<ExitCode> {
  const { cli } = session.messages;
  const say = cli.mergeDesks;
  const acara = await acaraOf(options, cli);
  const path = await newFile(options.hasil ?? say.fileName, options, session);
  const { files } = await namedFiles(given, session);
  const { workbooks } = await readSources(files, session);
  let book = EMPTY_BUKU;
  let damaged = 0;
  for (const workbook of workbooks) {
    const read = bukuInWorkbook(workbook);
    if (read === undefined) throw new Problem(say.noBook(workbook.file));
    if (isOfAnother(read.book, book)) throw new Problem(say.otherEvent(workbook.file, read.book.acara, book.acara));
    if (read.damaged > 0) session.screen.complain(say.damaged(workbook.file, read.damaged));
    damaged += read.damaged;
    book = mergeBuku(book, read.book);
  }
  const { writeWorkbook } = await import("../../hosts/files/write/writeWorkbook");
  await writeResult(path, await writeWorkbook(bukuPlan(book, acara, formWords), packNatively), session);
  const people = tamuOf(book);
  for (const sesi of sessionsOf(book)) {
    const { hadir, diundang, tamu } = countTamu(people, sesi, acara);
    session.screen.print(say.present(sesi, hadir, diundang, tamu));
  }
  for (const { data, otherwise } of people) {
    for (const other of otherwise) session.screen.print(say.twoSpellings(data, other));
  }
  for (const [one, other] of openPairs(book, people))
    session.screen.print(say.maybeOne(one.data.nama, other.data.nama));
  const nameless = arrivalsOfNobody(book);
  if (nameless > 0) session.screen.complain(say.nameless(nameless));
  session.screen.print(say.written(path, book.meja.length));
  return damaged + nameless > 0 ? EXIT.wrong : EXIT.fine;
}

/** The desks of two events: nobody invited to one is expected at the other. */
function isOfAnother({ acara }: BukuTamu, before: BukuTamu): boolean {
  return acara !== "" && before.acara !== "" && acara !== before.acara;
}

/** Ticks whose person is in none of the files. */
function arrivalsOfNobody({ kedatangan, orang }: BukuTamu): number {
  const known = new Set(orang.map(({ kunci }) => kunci));
  return new Set(kedatangan.flatMap(({ kunci, hadir }) => (hadir && !known.has(kunci) ? [kunci] : []))).size;
}
