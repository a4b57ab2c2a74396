import { acaraToJson } from "../acara/acaraToJson";
import type { Review } from "../review";
import type { SourceTrail } from "../sheets/fileTrail";
import { planSheets } from "../sheets/planSheets";
import type { PlannedWorkbook } from "../sheets/plannedWorkbook";
import { summaryOf } from "../sheets/summary";
import { coverSheet } from "./coverSheet";
import { dataPackage, tableFiles } from "./dataPackage";
import type { KeptMasked } from "./kept";
import { checksOnMasked } from "./mask/checksOnMasked";
import { NOTHING_HIDDEN } from "./mask/hidden";
import { keptFromPapers, withKept } from "./mask/fromPapers";
import { maskedText, type MaskedPart } from "./mask/maskedPart";
import { maskedReview } from "./mask/maskedReview";
import { Masker } from "./mask/masker";
import { cellsChanged, maskPlan } from "./mask/maskPlan";
import { maskReview } from "./mask/maskReview";
import { openSentences, paketHead, type MaskedCounts, type PaketHead } from "./paketHead";
import { jsonText, paketData, type PaketData } from "./paketData";
import { type PaketMode } from "./paketMode";
import type { PaketWords } from "./paketWords";
import { PART } from "./parts";
import { summaryPage } from "./summaryPage";

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
  /** SHA-256 of a text in UTF-8, 64 hexadecimal digits: hosts reckon it, each in its fastest way. */
  readonly sha256: (text: string) => string;
}

/** Everything that leaves the office of one activity, as plain data. Equal reviews give equal packages. */
export function planPaket(
  review: Review,
  files: readonly SourceTrail[],
  words: PaketWords,
  made: PaketMade,
): PaketPlan {
  if (made.mode === "pemeriksa") {
    const data = paketData(review, files, words, made.sha256);
    const workbook = wholeWorkbook(review, files, words, data);
    return laidOut({ review, files, data, workbook }, words, { ...made, masked: NOTHING_MASKED, notRepeated: [] });
  }
  const masker = new Masker(review);
  const told = maskReview(review, files, words.sheets, masker);
  const shared = maskedReview(told);
  const data = paketData(shared, told.trail.files, words, made.sha256);
  const again = wholeWorkbook(shared, told.trail.files, words, data);
  const whole = wholeWorkbook(review, files, words, data);
  const workbook = maskPlan(whole, again, masker);
  const part = { ...told.masked, fromPapers: keptFromPapers(workbook, again) };
  const kinds = masker.hidden;
  const numbers = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const masked = { cells: cellsChanged(whole, workbook), people: masker.people, numbers, kinds };
  const notRepeated = checksOnMasked(shared);
  return laidOut({ review: shared, files: told.trail.files, data, workbook, part }, words, {
    ...made,
    masked,
    notRepeated,
  });
}

const NOTHING_MASKED: MaskedCounts = { cells: 0, people: 0, numbers: 0, kinds: NOTHING_HIDDEN };

/** The package that the data of a masked one make. */
export function maskedPaket(
  review: Review,
  { trail: { files }, masked: part }: KeptMasked,
  words: PaketWords,
  made: PaketMade & { readonly masked: MaskedCounts },
): PaketPlan {
  const data = paketData(review, files, words, made.sha256);
  const workbook = withKept(wholeWorkbook(review, files, words, data), part.fromPapers);
  return laidOut({ review, files, data, workbook, part }, words, { ...made, notRepeated: checksOnMasked(review) });
}

/** The workbook that is handed back, with its cover. */
function wholeWorkbook(
  review: Review,
  files: readonly SourceTrail[],
  words: PaketWords,
  { fingerprint }: PaketData,
): PlannedWorkbook {
  const plan = planSheets(review, files, words.sheets);
  return { ...plan, sheets: [coverSheet(review, plan, fingerprint, words), ...plan.sheets] };
}

interface Content {
  readonly review: Review;
  readonly files: readonly SourceTrail[];
  readonly data: PaketData;
  readonly workbook: PlannedWorkbook;
  /** Where the package is masked. */
  readonly part?: MaskedPart;
}

function laidOut(
  { review, files, data, workbook, part }: Content,
  words: PaketWords,
  made: PaketMade & { readonly masked: MaskedCounts; readonly notRepeated: readonly string[] },
): PaketPlan {
  const summary = summaryOf({ ...workbook, sheets: workbook.sheets.slice(1) }, words.sheets);
  const { madeWith, language, mode, masked, notRepeated } = made;
  const head = paketHead(review, summary, files, { madeWith, language, mode, masked, notRepeated });
  const tables = tableFiles(workbook);
  const { acara } = review;
  return {
    head,
    workbook,
    texts: [
      { path: PART.head, text: jsonText(head) },
      { path: PART.readMe, text: words.readMe(head) },
      { path: PART.summary, text: summaryPage(acara, openSentences(data.findings.findings), head, words) },
      { path: PART.dataPackage, text: jsonText(dataPackage(tables, words.sheets, words)) },
      ...tables.map(({ path, csv }) => ({ path, text: csv.text })),
      ...data.texts,
      ...(acara.unrelated ? [] : [{ path: PART.acara, text: jsonText(acaraToJson(acara)) }]),
      ...(part === undefined ? [] : [{ path: PART.masked, text: maskedText(part) }]),
    ],
  };
}
