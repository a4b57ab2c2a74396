import { bukuPlan, sessionsOf } from "../../core/meja/planBuku";
import { EMPTY_BUKU } from "../../core/meja/bukuTamu";
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
  for (const workbook of workbooks) {
    const read = bukuInWorkbook(workbook);
    if (read === undefined) throw new Problem(say.noBook(workbook.file));
    if (read.damaged > 0) session.screen.complain(say.damaged(workbook.file, read.damaged));
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
  session.screen.print(say.written(path, book.meja.length));
  return EXIT.fine;
}
