import type { Acara } from "../acara/acara";
import { addressOf, type CellRange } from "../cells/cellRef";
import type {
  PlannedColumn,
  PlannedPrint,
  PlannedSheet,
  PlannedStyle,
  PlannedTable,
  PlannedValidation,
  ValidationRule,
} from "../sheets/plan/plannedWorkbook";
import { serialOf } from "../values/tanggal";
import { putLabels } from "./formBlocks";
import { FormSheet, HEADING, TEXT } from "./formSheet";
import type { FormWords } from "./formWords";
import type { Choice } from "./templat";
import type { TemplateColumn, TemplateColumnKey, TemplateContent, TemplateSheet } from "./templateColumns";

export type ChoicePlaces = {
  readonly [C in Choice]: { readonly sheet: string; readonly range: CellRange };
};

/** One list to be filled in: title, the acara, and an empty Table whose cells take only what belongs there. */
export function templateSheet(
  { key, rows, columns }: TemplateSheet,
  acara: Acara,
  choices: ChoicePlaces,
  paper: PlannedPrint["paper"],
  words: FormWords,
): PlannedSheet {
  const say = words.templat;
  const sheet = new FormSheet(
    say.sheets[key].name,
    columns.map(({ width }) => width),
  );
  const last = columns.length;
  sheet
    .across(1, 1, last, say.sheets[key].title, HEADING)
    .across(2, 1, last, acara.nama.toUpperCase(), HEADING)
    .across(3, 1, last, say.sheets[key].hint, TEXT);
  const money = key === "rab" || key === "realisasi" || key === "bku" || key === "kuitansi";
  const { labels } = say;
  const after = putLabels(
    sheet,
    5,
    money
      ? [
          [labels.nomorDpa, acara.nomorDpa],
          [labels.program, codeAndName(acara.program)],
          [labels.kegiatan, codeAndName(acara.kegiatan)],
          [labels.subKegiatan, codeAndName(acara.subKegiatan)],
          [labels.tahunAnggaran, String(acara.tahunAnggaran)],
        ]
      : [
          [labels.acara, acara.nama],
          [labels.tanggal, words.daysAndDates(acara)],
          [labels.tempat, acara.tempat],
        ],
  );
  const header = after + 1;
  const name = `Templat_${key}`;
  sheet.table(templateTable(name, header, columns, rows, words));
  columns.forEach((column, index) => {
    const range = { top: header + 1, left: index + 1, bottom: header + rows, right: index + 1 };
    const rule = ruleOf(column.content, addressOf({ row: range.top, col: range.left }), choices, say.units, acara);
    if (rule === undefined) return;
    const message = say.refusals[refusalOf(column.content)];
    // Guests come from elsewhere and a purchase may be of another year: what is unusual is asked about, not refused.
    const otherwise: PlannedValidation["otherwise"] = column.content.kind === "amount" ? "stop" : "warning";
    sheet.validate({ range, rule, title: say.columns[column.key].slice(0, 32), message, otherwise });
  });
  const print = { paper, orientation: "landscape", repeatRows: [header, header], footer: words.footer } as const;
  return sheet.finish(print, header);
}

function codeAndName({ kode, nama }: Acara["program"]): string {
  return `${kode} ${nama}`.trim();
}

function templateTable(
  name: string,
  row: number,
  columns: readonly TemplateColumn[],
  rows: number,
  words: FormWords,
): PlannedTable {
  const header = (key: TemplateColumnKey) => words.templat.columns[key];
  const cell = (key: TemplateColumnKey) => `${name}[[#This Row],[${header(key)}]]`;
  return {
    name,
    row,
    col: 1,
    columns: columns.map(({ key, content }): PlannedColumn => ({
      header: header(key),
      style: STYLES[content.kind],
      ...(content.kind === "formula" ? { formula: `IF(${cell(content.where)}="","",${content.of(cell)})` } : {}),
    })),
    rows: Array.from({ length: rows }, () => columns.map(() => undefined)),
  };
}

const STYLES: { readonly [K in TemplateContent["kind"]]: PlannedStyle } = {
  number: "integer",
  text: "wrapped",
  nip: "text",
  choice: "text",
  amount: "rupiah",
  quantity: "decimal",
  date: "date",
  unit: "text",
  formula: "rupiah",
};

/** What a cell of this content takes; `first` is the address of the range's first cell. */
function ruleOf(
  content: TemplateContent,
  first: string,
  choices: ChoicePlaces,
  units: readonly string[],
  { tahunAnggaran: year }: Acara,
): ValidationRule | undefined {
  switch (content.kind) {
    case "choice":
      return { kind: "list", ...choices[content.choice] };
    case "unit":
      return { kind: "texts", texts: units };
    case "nip":
      return { kind: "formula", formula: nipFormula(first) };
    case "amount":
    case "quantity":
      return { kind: "number", least: 0 };
    case "date":
      return {
        kind: "date",
        from: serialOf({ year, month: 1, day: 1 }),
        to: serialOf({ year, month: 12, day: 31 }),
      };
    case "number":
    case "text":
    case "formula":
      return undefined;
  }
}

/** Text of 18 digits, spaced or not: a number would lose its last three digits. */
function nipFormula(cell: string): string {
  const digits = `SUBSTITUTE(${cell}," ","")`;
  return `AND(ISTEXT(${cell}),LEN(${digits})=18,ISNUMBER(--LEFT(${digits},9)),ISNUMBER(--RIGHT(${digits},9)))`;
}

function refusalOf({ kind, ...content }: TemplateContent): keyof FormWords["templat"]["refusals"] {
  if ("choice" in content) return content.choice;
  return kind === "nip" || kind === "date" || kind === "unit" ? kind : "amount";
}
