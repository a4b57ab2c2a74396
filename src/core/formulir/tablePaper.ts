import type { Acara } from "../acara/acara";
import { legibleWidths } from "../sheets/plan/legibleWidths";
import type { PlannedPrint, PlannedSheet } from "../sheets/plan/plannedWorkbook";
import type { PlaceableTable } from "../sheets/plan/tableData";
import { tableRange } from "../sheets/plan/tableRange";
import { putLabels, putSignature, signatureRows } from "./formBlocks";
import { FormSheet, HEADING, TEXT } from "./formSheet";
import type { FormWords } from "./formWords";
import { signingOffice, type Signing } from "./signingOffice";
import { codeAndName, statedBy } from "./statedBy";

/** What stands on a printed report besides its tables. */
export interface ReportFrame {
  readonly name: string;
  readonly title: string;
  /** The sub kegiatan that it is of, where that is not the acara's: nothing else of the acara stands on it then. */
  readonly otherSubKegiatan?: string;
  /** A line more under what is said of the acara. */
  readonly label?: readonly [label: string, value: string];
  /** What is said between the acara and the table; nothing where it is left out. */
  readonly notes: readonly string[];
  /** Each with the line over the office. */
  readonly signers: readonly { readonly above: string; readonly signing: Signing }[];
}

/** A report on one sheet: title, the acara as far as it is known, tables under each other, and who signs side by side. */
export function tablePaper(
  frame: ReportFrame,
  tables: readonly PlaceableTable[],
  acara: Acara,
  paper: PlannedPrint["paper"],
  words: FormWords,
): PlannedSheet {
  const facts = frame.otherSubKegiatan === undefined ? statedBy(acara) : undefined;
  const officials = frame.otherSubKegiatan === undefined ? acara : { ...acara, pejabat: {} };
  const columns = Math.max(...tables.map(({ widths }) => widths.length));
  const sheet = new FormSheet(frame.name, legibleWidths(widest(tables, columns), "landscape"));
  sheet.across(1, 1, columns, frame.title, HEADING);
  if (facts !== undefined) sheet.across(2, 1, columns, facts.nama.toUpperCase(), HEADING);
  const { labels } = words.templat;
  let row = putLabels(sheet, 4, [
    [labels.nomorDpa, facts?.nomorDpa],
    [labels.program, codeAndName(facts?.program)],
    [labels.kegiatan, codeAndName(facts?.kegiatan)],
    [labels.subKegiatan, frame.otherSubKegiatan ?? codeAndName(facts?.subKegiatan)],
    [labels.tahunAnggaran, facts && String(facts.tahunAnggaran)],
    ...(frame.label ? [frame.label] : []),
  ]);
  for (const note of frame.notes) {
    row += 1;
    sheet.across(row, 1, columns, note, TEXT);
  }
  let header: number | undefined;
  let signed = row;
  for (const table of tables) {
    const planned = table.planned(row + 2, 1);
    header ??= planned.row;
    sheet.table(planned);
    row = tableRange(planned).bottom;
    signed = table.rows.length > SIGNED_LINES ? planned.row + 1 + table.rows.length - SIGNED_LINES : planned.row;
  }
  frame.signers.forEach(({ above, signing }, index) => {
    const at = { row: row + ABOVE_SIGNATURE, col: index === 0 ? 2 : Math.max(1, columns - 2) };
    const { title, office } = signingOffice(signing, officials, words);
    putSignature(sheet, at, [above, title], officials, office, words);
  });
  const repeatRows: readonly [number, number] | undefined =
    tables.length === 1 && header !== undefined ? [header, header] : undefined;
  const together = [signed, row + ABOVE_SIGNATURE - 1 + signatureRows(SIGNATURE_LINES)] as const;
  return sheet.finish({ paper, orientation: "landscape", repeatRows, footer: words.footer, together }, 0);
}

/** So many of the last lines stand on the page that is signed: nobody signs a page that says nothing. */
const SIGNED_LINES = 2;
/** The line over the office, and the office. */
const SIGNATURE_LINES = 2;
/** Rows from the last line to the first of who signs. */
const ABOVE_SIGNATURE = 2;

/** Characters of the widest label above a table, which stands in column B. */
const LABEL = 16;

function widest(tables: readonly PlaceableTable[], columns: number) {
  return Array.from({ length: columns }, (_, at) => ({
    width: Math.max(at === 1 ? LABEL : 0, ...tables.map(({ widths }) => widths[at]?.width ?? 0)),
    least: Math.max(at === 1 ? LABEL : 0, ...tables.map(({ widths }) => widths[at]?.least ?? 0)),
  }));
}
