import type { FormField } from "../words/fields";
import { fold } from "../words/fold";
import { FORM_WORDS } from "./formVocabulary";

/** A cell that is a label of a form, with the part of its text that already is the value. */
export interface FormLabel {
  readonly field: FormField;
  readonly label: string;
  /** The text behind the colon, trimmed; undefined where the cell has no colon. */
  readonly rest: string | undefined;
}

const FIELD_OF_LABEL = new Map<string, FormField>();
for (const [field, words] of FORM_WORDS) {
  for (const word of words) if (!FIELD_OF_LABEL.has(word)) FIELD_OF_LABEL.set(word, field);
}

/** Labels that are words of every day: without a colon they are no labels. */
const NEEDS_COLON: ReadonlySet<string> = new Set([
  "no",
  "nomor",
  "ta",
  "ma",
  "m a",
  "t a",
  "tahun",
  "untuk",
  "asal",
  "dari",
  "kota",
  "kab",
  "hari",
  "tanggal",
  "tgl",
  "tempat",
  "acara",
  "rapat",
  "program",
  "kegiatan",
  "jumlah",
  "sebesar",
  "daerah",
  "kabupaten",
  "lokasi",
  "agenda",
  "penerima",
  "rekening",
  "bersih",
  "kotor",
  "utusan",
  "keperluan",
  "banyaknya",
  "dpa",
  "pagu",
  "alokasi",
  "bendahara",
  "perihal",
  "sejumlah",
  "folio",
  "bruto",
  "netto",
  "neto",
]);

/** The rate behind a tax: `Potongan PPh 21 (15%)`. */
const RATE = /\s*\(?\s*\d{1,2}(?:[.,]\d{1,2})?\s*%\s*\)?\s*$/;

/** `Alokasi Tahun 2025`, `Pagu T.A. 2025`: the year is none of the label's words. */
const OF_YEAR =
  /(?<=^(?:(?:jumlah )?alokasi(?: anggaran| dana)?|pagu(?: anggaran| dpa)?)) (?:tahun|thn|ta|t a) (?:anggaran )?20\d\d$/;

/** Reads a cell's text as a label; a label without a colon must be a phrase that is nothing else. */
export function formLabel(text: string, colonBeside: boolean): FormLabel | undefined {
  if (text.length > 400) return undefined;
  const colon = text.search(/[:：]/);
  // `Lunas dibayar tgl. ........`: the dotted line is where the value belongs.
  const dots = colon < 0 ? /[.…_](?:\s*[.…_]){3,}\s*$/.exec(text) : null;
  const end = dots ? dots.index : colon;
  const head = (end < 0 ? text : text.slice(0, end)).trim();
  if (head.length === 0 || head.length > 60) return undefined;
  const words = fold(head).replace(OF_YEAR, "");
  const field =
    FIELD_OF_LABEL.get(words) ??
    FIELD_OF_LABEL.get(words.replace(/ rp$/, "")) ??
    FIELD_OF_LABEL.get(words.replace(/^\d{1,2} |^[a-z] /, "")) ??
    FIELD_OF_LABEL.get(fold(head.replace(RATE, "")));
  if (field !== undefined) {
    if (end < 0 && !colonBeside && NEEDS_COLON.has(words)) return undefined;
    const rest = dots ? dots[0].trim() : colon < 0 ? undefined : text.slice(colon + 1).trim();
    return { field, label: dots ? head.replace(/[.…_\s]+$/, "") : head, rest };
  }
  return blankDate(text, colon);
}

/** `Diterima ............ tgl. ........`, `Dibayar / Dibukukan tgl.`, `Lunas dibayar tgl. 8 Maret 2023`: label and value run together. */
function blankDate(text: string, colon: number): FormLabel | undefined {
  const shapes: readonly [RegExp, FormField][] = [
    [/^diterima\b.*\bt(?:gl|anggal)\b/, "tanggal_diterima"],
    [/^(?:dibayar )?dibukukan\b.*\bt(?:gl|anggal)\b/, "tanggal_dibukukan"],
    [/^lunas\b.*\bt(?:gl|anggal)\b/, "tanggal_lunas"],
    [/^no(?:mor)? folio\b/, "folio_buku_kas"],
  ];
  if (text.length > 120) return undefined;
  const words = fold(text);
  const found = shapes.find(([shape]) => shape.test(words));
  if (found === undefined) return undefined;
  const labelled = /^.*?\b(?:tgl|tanggal|buku kas)\b\.?\s*[:：]?/i.exec(text)?.[0].length;
  const behind = text.slice(labelled ?? colon + 1).replace(/^[.\s]+(?=[^.\s])/, "");
  return {
    field: found[1],
    label: text.slice(0, text.length - behind.length).replace(/[.…_:\s]+$/, ""),
    rest: behind.trim(),
  };
}

/** Dots, dashes or underscores where something should have been written. */
export function isBlankLine(text: string): boolean {
  return /^[\s.…_:=#-]*$/.test(text);
}
