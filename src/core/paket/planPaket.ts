import { acaraToJson } from "../acara/acaraToJson";
import { decisionsToJson } from "../decisions/decisionsJson";
import type { Review } from "../review";
import type { SourceTrail } from "../sheets/fileTrail";
import { planSheets } from "../sheets/planSheets";
import type { PlannedWorkbook } from "../sheets/plannedWorkbook";
import { summaryOf } from "../sheets/summary";
import { coverSheet } from "./coverSheet";
import { dataPackage, tableFiles } from "./dataPackage";
import { findingsPart } from "./findingsPart";
import { Masker } from "./mask/masker";
import { cellsChanged, maskPlan } from "./mask/maskPlan";
import { checksOnMasked } from "./mask/checksOnMasked";
import { maskReview } from "./mask/maskReview";
import { openSentences, paketHead, type MaskedCounts, type PaketHead } from "./paketHead";
import { type PaketMode } from "./paketMode";
import type { PaketWords } from "./paketWords";
import { PART } from "./parts";
import { summaryPage } from "./summaryPage";
import { trailPart } from "./trailPart";

/** A package before it is packed: the workbook still as a plan, every other part as its text. */
export interface PaketPlan {
  readonly head: PaketHead;
  readonly workbook: PlannedWorkbook;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/** Who makes the package, for whom, in which language. */
export interface PaketMade {
  readonly madeWith: string;
  readonly language: string;
  readonly mode: PaketMode;
}

/** Everything that leaves the office of one activity, as plain data. Equal reviews give equal packages. */
export function planPaket(
  review: Review,
  files: readonly SourceTrail[],
  words: PaketWords,
  made: PaketMade,
): PaketPlan {
  const sheets = planSheets(review, files, words.sheets);
  const summary = summaryOf(sheets, words.sheets);
  const whole = { ...sheets, sheets: [coverSheet(review, sheets, words.sheets, words), ...sheets.sheets] };
  if (made.mode === "pemeriksa") {
    const nothing = { masked: NOTHING_MASKED, notRepeated: [] };
    return laidOut({ review, files, workbook: whole }, summary, words, { ...made, ...nothing });
  }
  const masker = new Masker(review);
  const masked = maskReview(review, files, masker);
  const workbook = maskPlan(whole, planSheets(masked.review, masked.files, words.sheets), masker);
  const counts = { cells: cellsChanged(whole, workbook), people: masker.people, numbers: masker.numbers };
  const notRepeated = checksOnMasked(masked.review);
  return laidOut({ ...masked, workbook }, summary, words, { ...made, masked: counts, notRepeated });
}

const NOTHING_MASKED: MaskedCounts = { cells: 0, people: 0, numbers: 0 };

interface Content {
  readonly review: Review;
  readonly files: readonly SourceTrail[];
  readonly workbook: PlannedWorkbook;
}

function laidOut(
  { review, files, workbook }: Content,
  summary: ReturnType<typeof summaryOf>,
  words: PaketWords,
  made: PaketMade & { readonly masked: MaskedCounts; readonly notRepeated: readonly string[] },
): PaketPlan {
  const head = paketHead(review, summary, files, made);
  const tables = tableFiles(workbook);
  const { acara, records, decided } = review;
  const findings = findingsPart(review, words.sheets);
  return {
    head,
    workbook,
    texts: [
      { path: PART.head, text: jsonText(head) },
      { path: PART.readMe, text: words.readMe(head) },
      { path: PART.summary, text: summaryPage(acara, openSentences(findings.findings), head, words) },
      { path: PART.dataPackage, text: jsonText(dataPackage(tables, words.sheets, words)) },
      ...tables.map(({ path, csv }) => ({ path, text: csv.text })),
      { path: PART.findings, text: jsonText(findings) },
      { path: PART.trail, text: jsonText(trailPart(review, files)) },
      { path: PART.records, text: JSON.stringify(records) + "\n" },
      ...(acara.unrelated ? [] : [{ path: PART.acara, text: jsonText(acaraToJson(acara)) }]),
      { path: PART.decisions, text: decisionsToJson(decided.decisions) + "\n" },
    ],
  };
}

/** As every part of JSON but the records is spelled: one member a line. */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 1) + "\n";
}
