import { nomorKey } from "../values/keys";
import type { Review } from "../review";
import type { PlannedPrint, PlannedSheet, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { sheetName } from "./formBlocks";
import { FormSheet } from "./formSheet";
import type { FormWords } from "./formWords";
import { isianOf, type IsianKuitansi } from "./kuitansiIsian";
import { markedCells } from "./markedCells";
import { KUITANSI_ROWS, KUITANSI_WIDTHS, putKuitansi } from "./kuitansiPaper";

/** Which kuitansi are printed, and how. */
export interface KuitansiChoice {
  readonly paper: PlannedPrint["paper"];
  /** Numbers of the kuitansi that are wanted; all where it is empty. */
  readonly nomor: readonly string[];
  readonly perPage: 1 | 2;
}

/** The wanted numbers that no paper has. */
export function unknownNumbers({ records, acara }: Review, wanted: readonly string[]): readonly string[] {
  const known = new Set(isianOf(records, acara).flatMap(({ nomor }) => (nomor === undefined ? [] : [nomorKey(nomor)])));
  return wanted.filter((nomor) => !known.has(nomorKey(nomor)));
}

/** Receipts of nothing, and of money that came back: nobody signs a kuitansi for those. */
export function withoutPayment({ records, acara }: Review, wanted: readonly string[]): readonly string[] {
  return wantedOf(isianOf(records, acara), wanted)
    .filter((one) => !isPayment(one))
    .map(({ nomor, untukPembayaran }) => nomor ?? untukPembayaran ?? "-");
}

function wantedOf(all: readonly IsianKuitansi[], nomor: readonly string[]): readonly IsianKuitansi[] {
  const wanted = new Set(nomor.map(nomorKey));
  return all.filter((one) => wanted.size === 0 || (one.nomor !== undefined && wanted.has(nomorKey(one.nomor))));
}

/** An amount that is not known yet is written by hand. */
function isPayment({ jumlah }: IsianKuitansi): boolean {
  return jumlah === undefined || jumlah > 0;
}

/** Each kuitansi in the printed form, a sheet for each page; undefined where the papers hold none that is wanted. */
export function kuitansiPlan(
  review: Review,
  { paper, nomor, perPage }: KuitansiChoice,
  words: FormWords,
): PlannedWorkbook | undefined {
  const { records, acara } = review;
  const chosen = wantedOf(isianOf(records, acara, markedCells(review)), nomor).filter(isPayment);
  const taken = new Set<string>();
  const sheets: PlannedSheet[] = [];
  for (let at = 0; at < chosen.length; at += perPage) {
    const onPage = chosen.slice(at, at + perPage);
    const name = sheetName(nameOf(onPage, at, words), taken);
    taken.add(name.toLowerCase());
    const sheet = new FormSheet(name, KUITANSI_WIDTHS);
    onPage.forEach((one, index) => putKuitansi(sheet, 1 + index * KUITANSI_ROWS, one, acara, words));
    sheets.push(
      sheet.finish({ paper, orientation: "portrait", repeatRows: undefined, footer: words.footer, onePage: true }),
    );
  }
  return sheets.length === 0 ? undefined : { title: words.kuitansi.workbookTitle, sheets };
}

function nameOf(onPage: readonly IsianKuitansi[], at: number, { kuitansi: say }: FormWords): string {
  return say.sheetName(onPage.map(({ nomor }, index) => nomor ?? String(at + index + 1)));
}
