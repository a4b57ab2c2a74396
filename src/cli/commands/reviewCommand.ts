import { conclude } from "../../core/review";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { planSheets } from "../../core/sheets/planSheets";
import { peopleColumns } from "../../core/sheets/peopleColumns";
import { withResultRecord } from "../../core/sheets/typed/resultRecord";
import type { SheetWords } from "../../core/sheets/words";
import { packNatively } from "../../hosts/files/packNatively";
import { sheetWordsIn } from "../../messages/sheetWords";
import { acaraOf } from "../acara/acaraOf";
import { type CarriedFile, carriedPlan } from "../carriedPlan";
import { decisionsOf } from "../decisionsOf";
import { EXIT, type ExitCode } from "../exitCode";
import { reviewJson } from "../json/reviewJson";
import { namedFiles } from "../namedFiles";
import { outcomeLists } from "../../core/sheets/outcomeLists";
import type { ReviewOptions } from "../program";
import { resultFile, writeResult } from "../resultFile";
import type { Session } from "../session";
import { summaryOf } from "../../core/sheets/summary";
import { sweepMemory } from "../sweepMemory";
import { carriedLines } from "../text/carriedLines";
import { reviewText } from "../text/reviewText";
import { understandFiles, type Known } from "../understandFiles";

/** `periksa`: reads all files of one activity, reviews them together, prints the answer and writes the result. */
export async function reviewCommand(
  given: readonly string[],
  options: ReviewOptions,
  session: Session,
): Promise<ExitCode> {
  const { messages, screen } = session;
  const acara = await acaraOf(options, messages.cli);
  const decisions = await decisionsOf(options, session);
  const { files, missing } = await namedFiles(given, session);
  const result = await resultFile(options, given, files, session);
  const { plan, printed, exitCode, refused } = await answerOf(
    files,
    missing,
    { acara, decisions },
    result,
    options,
    session,
  );
  let carried: CarriedFile | undefined;
  if (result !== undefined) {
    sweepMemory();
    const { writeWorkbook } = await import("../../hosts/files/write/writeWorkbook");
    carried = await carriedPlan(result, plan, options.timpa === true, session);
    const people = peopleColumns(sheetWordsIn(session.language));
    const recorded = withResultRecord(carried?.plan ?? plan, plan, people);
    await writeResult(result, await writeWorkbook(recorded, packNatively), session);
  }
  screen.print(printed);
  if (options.json) {
    for (const line of carriedLines(carried, session)) screen.complain(line);
    return exitCode;
  }
  if (result !== undefined) screen.print(`\n${messages.cli.resultWritten(result)}`);
  for (const line of carriedLines(carried, session)) screen.print(line);
  if (refused > 0) screen.complain(messages.cli.someRefused(refused, files.length + missing));
  return exitCode;
}

/** What is left of a review once it is done: the sheets to write, and what to print. */
interface Answer {
  readonly plan: PlannedWorkbook;
  readonly printed: string;
  readonly exitCode: ExitCode;
  readonly refused: number;
}

/** The records are let go before the sheets are written: both of a large activity at once would need twice the memory. */
async function answerOf(
  files: Awaited<ReturnType<typeof namedFiles>>["files"],
  missing: number,
  known: Known,
  result: string | undefined,
  options: ReviewOptions,
  session: Session,
): Promise<Answer> {
  const { understood, trail, unseen, taken } = await understandFiles(files, known, session);
  sweepMemory();
  const reviewed = conclude(understood);
  sweepMemory();
  const words = wordsFor(options, session);
  const plan = planSheets(reviewed, trail, words);
  const refused = missing + trail.length - taken;
  const exitCode = exitCodeOf(refused, outcomeLists(reviewed.outcomes).findings.salah.length);
  const summary = summaryOf(plan, words);
  const printed = options.json
    ? JSON.stringify(reviewJson(reviewed, summary, trail, words, result, exitCode, session), null, 2)
    : reviewText(reviewed, summary, words, unseen, result !== undefined, session);
  return { plan, printed, exitCode, refused };
}

/** The pagu is labelled with the one who stated it. */
function wordsFor({ acara, pagu }: ReviewOptions, { language, messages }: Session): SheetWords {
  const words = sheetWordsIn(language);
  const source = pagu !== undefined ? "pilihan" : acara !== undefined ? "acara" : "bawaan";
  const measure = { ...words.kegiatan.measure, pagu: messages.summary.paguFrom[source] };
  return { ...words, kegiatan: { ...words.kegiatan, measure } };
}

function exitCodeOf(refused: number, salah: number): ExitCode {
  if (refused > 0) return EXIT.failed;
  return salah > 0 ? EXIT.wrong : EXIT.fine;
}
