import { JABATAN_PEJABAT } from "../acara/acara";
import type { Review } from "../review";
import { factLines } from "../sheets/kegiatan/factLines";
import { labelWidth } from "../sheets/kegiatan/kegiatanSheet";
import { Page } from "../sheets/plan/page";
import type { PlannedSheet, PlannedStyle, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { rowsUnder, shownFrom } from "./kegiatanRows";
import type { PaketWords } from "./paketWords";
import { placeSignatures } from "./signatures";

/** To be written by hand. */
const NOBODY = { nama: "", nip: "" };
const WIDTHS = [30, 22, 24, 22];
/** Columns of a line of money or of people on the first sheet. */
const AMOUNT = 2;
const STATE = 6;

/**
 * The sheet that lies on top of the printed stack: what the activity is, what it came to, what is still open, and room for
 * the signatures. Every figure is shown from the sheet that reckons it. `fingerprint` is that of the data in the package.
 */
export function coverSheet(
  { acara, decided }: Review,
  plan: PlannedWorkbook,
  fingerprint: string,
  { cover: say, sheets: words }: PaketWords,
): PlannedSheet {
  const page = new Page(say.sheet, words.footer);
  page.widths(1, WIDTHS);
  page.put(1, 1, say.title, "title");
  page.across(2, 1, WIDTHS.length, words.subtitle(acara), "subtitle");
  page.across(3, 1, WIDTHS.length, say.note, "note");
  page.put(5, 1, say.acaraHeading, "heading");
  let row = 6;
  for (const [key, value, style] of factLines(acara, words)) {
    page.put(row, 1, words.kegiatan.facts[key], "label");
    page.widths(1, [labelWidth(words.kegiatan.facts[key])]);
    if (typeof value === "string") page.across(row, 2, WIDTHS.length, value, "wrapped");
    else page.put(row, 2, value, style);
    row += 1;
  }
  const first = plan.sheets[0];
  if (first !== undefined) {
    row = placeLines(page, row + 1, first, words.kegiatan.moneyHeading, say.columns, "rupiah");
    row = placeLines(page, row + 1, first, words.kegiatan.headsHeading, say.headColumns, "integer");
    row = placeLines(page, row + 1, first, words.kegiatan.findingsHeading, undefined, "integer");
  }
  const waived = decided.dispositions.filter(({ fit, disposition }) => {
    return fit !== "changed" && disposition.status === "memang-begitu";
  });
  page.put(row, 1, say.waived, "label");
  page.put(row, 2, waived.length, "integer");
  page.put(row + 1, 1, say.fingerprint, "label");
  page.across(row + 1, 2, WIDTHS.length, fingerprint, "wrapped");
  const officials = JABATAN_PEJABAT.flatMap((office) => {
    const person = acara.pejabat[office];
    const isOfCover = office === "penyusun" || office === "pemeriksa";
    return person === undefined || isOfCover ? [] : [{ office: words.kegiatan.facts[office], ...person }];
  });
  const { penyusun = NOBODY, pemeriksa = NOBODY } = acara.pejabat;
  const makers = [
    { office: say.prepared, ...penyusun },
    { office: say.examined, ...pemeriksa },
  ];
  placeSignatures(page, row + 3, [...makers, ...officials], say);
  return page.sheet(undefined, 0, "portrait");
}

/** The lines under a heading of the first sheet, shown here; answers the row under them. */
function placeLines(
  page: Page,
  top: number,
  first: PlannedSheet,
  heading: string,
  columns: PaketWords["cover"]["columns"] | undefined,
  style: PlannedStyle,
): number {
  const lines = rowsUnder(first, heading);
  if (lines.length === 0) return top;
  page.put(top, 1, heading, "heading");
  let row = top + 1;
  if (columns !== undefined) {
    [columns.line, columns.amount, columns.state].forEach((header, at) => page.put(row, 1 + at, header, "header"));
    row += 1;
  }
  for (const { label, cells } of lines) {
    page.put(row, 1, label, "label");
    const amount = shownFrom(first.name, cells.get(AMOUNT));
    if (amount !== undefined) page.figure(row, 2, amount, style);
    const state = cells.get(STATE);
    const shown = shownFrom(first.name, state);
    if (columns !== undefined && shown !== undefined) page.figure(row, 3, shown, state?.style ?? "text");
    row += 1;
  }
  return row;
}
