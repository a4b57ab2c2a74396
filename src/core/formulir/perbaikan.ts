import type { Acara } from "../acara/acara";
import type { Review } from "../review";
import type { PlannedPrint, PlannedSheet, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { putLabels, putSignature, sheetName } from "./formBlocks";
import { CELL, CENTRED, FormSheet, HEADER, TEXT } from "./formSheet";
import type { FormWords } from "./formWords";
import { type AskedFinding, requestsOf, type Request } from "./requests";

/**
 * One letter for each kab/kota that has something to mend, and behind them a page of what could be asked of none;
 * undefined where there is nothing.
 */
export function perbaikanPlan(
  review: Review,
  { paper }: Pick<PlannedPrint, "paper">,
  words: FormWords,
): PlannedWorkbook | undefined {
  const taken = new Set<string>();
  const { letters, unplaced } = requestsOf(review);
  const sheets = letters.map((request) => {
    const name = sheetName(request.kabKota.replace(/^Kabupaten /, "Kab. "), taken);
    taken.add(name.toLowerCase());
    return letter(name, request, review.acara, paper, words);
  });
  if (unplaced.length > 0) sheets.push(unplacedPage(unplaced, paper, words));
  return sheets.length === 0 ? undefined : { title: words.perbaikan.workbookTitle, sheets };
}

const WIDTHS = [5, 14, 34, 26, 26] as const;
const LAST = WIDTHS.length;

function letter(
  name: string,
  { kabKota, findings }: Request,
  acara: Acara,
  paper: PlannedPrint["paper"],
  words: FormWords,
): PlannedSheet {
  const say = words.perbaikan;
  const sheet = new FormSheet(name, WIDTHS);
  sheet.put(1, LAST, `${words.blank}, ${words.blankDate(acara.tahunAnggaran)}`);
  putLabels(sheet, 3, [
    [say.labels.nomor, words.blank],
    [say.labels.lampiran, "-"],
    [say.labels.hal, say.subject],
  ]);
  // A letter goes to the head of the office, not to a Kepala Bidang or Kepala Seksi who was invited.
  const head =
    acara.kursi.perKabKota.find(({ nama }) => /^kepala (?:dinas|badan)\b/i.test(nama))?.nama ?? say.addressee;
  [say.to, `${head} ${kabKota}`, say.at].forEach((line, index) => sheet.put(7 + index, 2, line));
  sheet.across(11, 2, LAST, say.opening(acara, kabKota, words.daysAndDates(acara)), TEXT);
  const header = 13;
  putRequests(sheet, header, findings, words);
  const end = header + findings.length + 2;
  sheet.across(end, 2, LAST, say.closing, TEXT).across(end + 1, 2, LAST, say.thanks, TEXT);
  putSignature(sheet, { row: end + 3, col: 4 }, [words.kpa], acara, "kpa", words);
  return sheet.finish({ paper, orientation: "portrait", repeatRows: [header, header], footer: words.footer });
}

/** Not for sending: whoever knows these people sends it on, or says where they are from. */
function unplacedPage(findings: readonly AskedFinding[], paper: PlannedPrint["paper"], words: FormWords): PlannedSheet {
  const say = words.perbaikan.unplaced;
  const sheet = new FormSheet(say.sheet, WIDTHS);
  sheet
    .across(1, 1, LAST, say.title, TEXT)
    .across(2, 1, LAST, say.note, TEXT)
    .height(2, 2 * LINE);
  const header = 4;
  putRequests(sheet, header, findings, words);
  return sheet.finish({ paper, orientation: "portrait", repeatRows: [header, header], footer: words.footer });
}

function putRequests(sheet: FormSheet, header: number, findings: readonly AskedFinding[], words: FormWords): void {
  const say = words.perbaikan;
  sheet
    .put(header, 1, say.columns.no, HEADER)
    .across(header, 2, 3, say.columns.request, HEADER)
    .putRow(header, 4, [say.columns.where, say.columns.answer], HEADER)
    .height(header, HEADER_HEIGHT);
  findings.forEach((finding, index) => {
    const row = header + 1 + index;
    const request = say.request(finding);
    sheet
      .put(row, 1, String(index + 1), CENTRED)
      .across(row, 2, 3, request, CELL)
      .putRow(row, 4, [say.where(finding), undefined], CELL)
      .height(row, Math.max(ROOM_TO_WRITE, Math.ceil(request.length / LETTERS_A_LINE) * LINE));
  });
}

/** Points. */
const HEADER_HEIGHT = 22;
const ROOM_TO_WRITE = 32;
const LINE = 13.5;
/** Letters that fit beside one another in the merged columns of a request. */
const LETTERS_A_LINE = 44;
