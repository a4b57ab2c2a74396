import { AnswerBook } from "../../core/decisions/answerBook";
import { answeredTables } from "../../core/decisions/answeredTables";
import { mapRecords } from "../../core/records/mapRecords";
import { decidedTables } from "../../core/decisions/decidedTables";
import { describeNote } from "../../messages/notes";
import { describeRefusal } from "../../messages/refusals";
import { acaraOf } from "../acara/acaraOf";
import { EXIT, type ExitCode } from "../exitCode";
import { decisionsOf } from "../decisionsOf";
import { detectionJson } from "../json/detectionJson";
import { openSources } from "../openSources";
import type { ReadOptions } from "../program";
import type { Session } from "../session";
import { namedFiles } from "../namedFiles";
import { staleLines } from "../text/decidedLines";
import { readingText } from "../text/readingText";

/** `baca`: prints what was recognised, file by file, keeping none of them. */
export async function readCommand(given: readonly string[], options: ReadOptions, session: Session): Promise<ExitCode> {
  const { json } = options;
  const { messages, language, screen } = session;
  const acara = await acaraOf(options, messages.cli);
  const decisions = await decisionsOf(options, session);
  const { files, missing } = await namedFiles(given, session);
  const several = files.length > 1;
  let allRead = missing === 0;
  let separator = several && json ? "[\n" : "";
  for await (const { source, trail, workbook } of openSources(files, session)) {
    if (trail === "own-result") {
      screen.complain(messages.cli.ownResultSkipped(source.name));
      continue;
    }
    if ("refusal" in trail) screen.complain(describeRefusal(messages.refusals, trail.refusal, language));
    else if (!json) for (const note of trail.notes) screen.complain(describeNote(messages.notes, note, language));
    if (workbook === undefined) {
      allRead = false;
      continue;
    }
    const { sheets, stale, tahapOf } = decidedTables([workbook], decisions);
    const book = new AnswerBook(decisions.answers, tahapOf);
    const found = answeredTables(sheets, [workbook], book);
    const here = stale.filter(({ because }) => because !== "not-read");
    for (const line of staleLines(here, session)) screen.complain(line);
    const text = json
      ? JSON.stringify(detectionJson(workbook, found, messages, language), null, several ? undefined : 2)
      : readingText(workbook, found, mapRecords(found, [workbook], acara, book).accounts, messages, language);
    screen.print(`${separator}${text}`);
    separator = json ? "," : "\n";
  }
  if (several && json) screen.print(separator === "[\n" ? "[]" : "]");
  return allRead ? EXIT.fine : EXIT.failed;
}
