import { acaraToJson } from "../acara/acaraToJson";
import type { Review } from "../review";
import type { SourceTrail } from "../sheets/fileTrail";
import { planSheets } from "../sheets/planSheets";
import type { PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { summaryOf } from "../sheets/summary";
import { coverSheet } from "./coverSheet";
import { dataPackage, tableFiles } from "./dataPackage";
import type { KeptMasked } from "./kept";
import { checksOnMasked } from "./mask/checksOnMasked";
import { NOTHING_HIDDEN, type HiddenCounts } from "./mask/hidden";
import { maskedCells, maskedPeople } from "./mask/marks";
import { maskedText, type MaskedPart } from "./mask/maskedPart";
import { maskedReview } from "./mask/maskedReview";
import { Masker } from "./mask/masker";
import { maskReview } from "./mask/maskReview";
import { openSentences, paketHead, type MaskedCounts, type PaketHead, type PaketLanguage } from "./paketHead";
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
  readonly language: PaketLanguage;
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
  return maskedPaket(maskedReview(told), told, words, { ...made, hidden: masker.hidden });
}

const NOTHING_MASKED: MaskedCounts = { cells: 0, people: 0, numbers: 0, kinds: NOTHING_HIDDEN };

/**
 * The package that masked data make, and nothing but they: whoever verifies it makes the same one, with its workbook, from the data in it.
 */
export function maskedPaket(
  review: Review,
  { trail: { files }, masked: part }: KeptMasked,
  words: PaketWords,
  made: PaketMade & { readonly hidden: HiddenCounts },
): PaketPlan {
  const data = paketData(review, files, words, made.sha256);
  const workbook = wholeWorkbook(review, files, words, data);
  const masked = countsOf(workbook, data, made.hidden);
  return laidOut({ review, files, data, workbook, part }, words, {
    ...made,
    masked,
    notRepeated: checksOnMasked(review),
  });
}

/** What can be counted is counted in what is shared; how many different numbers were hidden, only the papers tell. */
function countsOf(workbook: PlannedWorkbook, { texts }: PaketData, kinds: HiddenCounts): MaskedCounts {
  const numbers = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return { cells: maskedCells(workbook), people: maskedPeople(texts.map(({ text }) => text)), numbers, kinds };
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
