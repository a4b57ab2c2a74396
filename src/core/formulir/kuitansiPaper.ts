import type { Acara } from "../acara/acara";
import type { Sourced } from "../cells/sourced";
import { LARGEST_TERBILANG, terbilang } from "../values/terbilang";
import type { TanggalReading } from "../values/tanggal";
import type { FormSheet } from "./formSheet";
import type { FormWords } from "./formWords";
import type { IsianKuitansi } from "./kuitansiIsian";
import { signingOffice, type Signing } from "./signingOffice";
import { statedBy } from "./statedBy";

/** Widths in characters: label, colon, value with the middle signature, room, the right half. */
export const KUITANSI_WIDTHS = [25, 2, 32, 3, 38] as const;
/** Rows of one kuitansi with the room under it: two of them stand on a page. */
export const KUITANSI_ROWS = 27;

const [LABEL, COLON, VALUE, RIGHT] = [1, 2, 3, 5] as const;
const TEXT = { wrap: true, middle: true } as const;
/** Letters of a value beside one another, and points of a line of them. */
const LETTERS_A_LINE = 72;
const BOLD_LETTERS_A_LINE = 64;
const LETTERS_A_PAGE = 100;
const LINE = 13;
/** Points of a row that only keeps two parts asunder. */
const GAP = 7;

/** Draws one kuitansi as the form is printed, with its first line in row `top`. */
export function putKuitansi(sheet: FormSheet, top: number, isian: IsianKuitansi, acara: Acara, words: FormWords): void {
  const say = words.kuitansi;
  const line = (offset: number, label: string, value: string | undefined): void => {
    const text = value ?? words.blank;
    sheet
      .put(top + offset, LABEL, label, { middle: true })
      .put(top + offset, COLON, ":", { middle: true })
      .across(top + offset, VALUE, RIGHT, text, TEXT);
    if (text.length > LETTERS_A_LINE) sheet.height(top + offset, Math.ceil(text.length / LETTERS_A_LINE) * LINE + 2);
  };
  line(0, say.labels.nomor, isian.nomor);
  sheet.across(top + 1, LABEL, RIGHT, say.title, { bold: true, align: "center", size: 13 }).height(top + 1, 20);
  line(2, say.labels.sudahTerimaDari, isian.sudahTerimaDari);
  line(3, say.labels.jumlah, isian.jumlah === undefined ? undefined : say.amount(isian.jumlah));
  const terbilangText = say.terbilang(wordsOf(isian)) ?? words.blank;
  sheet
    .across(top + 4, VALUE, RIGHT, terbilangText, { ...TEXT, bold: true })
    .height(top + 4, (terbilangText.length > BOLD_LETTERS_A_LINE ? 2 : 1) * LINE + 4);
  line(5, say.labels.untukPembayaran, isian.untukPembayaran);
  line(6, say.labels.nomorDpa, isian.nomorDpa);
  line(7, say.labels.program, isian.program);
  line(8, say.labels.kegiatan, isian.kegiatan);
  line(9, say.labels.subKegiatan, isian.subKegiatan);
  line(10, say.labels.kodeRekening, codesOf(isian, words));
  const left = (offset: number, label: string, value: string | undefined): void => {
    sheet
      .put(top + offset, LABEL, label)
      .put(top + offset, COLON, ":")
      .put(top + offset, VALUE, value ?? words.blank);
  };
  left(12, say.labels.diterima, dateText(isian.tanggalDiterima, words));
  left(13, say.labels.dibukukan, dateText(isian.tanggalDibukukan, words));
  left(14, say.labels.folio, isian.folioBukuKas);
  if (isian.klausulBarang !== undefined) {
    sheet.across(top + 15, LABEL, VALUE, isian.klausulBarang, TEXT).height(top + 15, 2 * LINE + 2);
  }
  sheet
    .put(top + 12, RIGHT, placeAndDate(isian.tanggal, acara, words))
    .put(top + 13, RIGHT, say.penerima)
    .put(top + 17, RIGHT, isian.penerima ?? words.blank, { bold: true, wrap: true });
  sheet.height(top + 11, GAP).height(top + 18, GAP);
  const lunas = dateText(isian.tanggalLunas, words) ?? words.blank;
  const sign = (col: number, above: string, signing: Signing) => {
    const { title, office } = signingOffice(signing, acara, words);
    putSigner(sheet, top + 19, col, [above, title], acara.pejabat[office], words);
  };
  sign(LABEL, say.setuju, "setuju");
  sign(VALUE, say.lunas(lunas), "bayar");
  sign(RIGHT, say.mengetahui, "pptk");
  if (isian.marks.length > 0) putMarks(sheet, top + KUITANSI_ROWS - 1, isian, words);
}

/** Under the form, where no program that reads it again takes it for what a field says. */
function putMarks(sheet: FormSheet, row: number, { marks }: IsianKuitansi, { kuitansi: say }: FormWords): void {
  const text = say.marked(marks);
  sheet
    .across(row, LABEL, RIGHT, text, { ...TEXT, bold: true })
    .height(row, Math.ceil(text.length / LETTERS_A_PAGE) * LINE + 2);
}

type Signer = Acara["pejabat"]["kpa"];

function putSigner(
  sheet: FormSheet,
  top: number,
  col: number,
  lines: readonly string[],
  person: Signer,
  words: FormWords,
): void {
  lines.forEach((line, index) => sheet.put(top + index, col, line));
  sheet
    .put(top + 5, col, person?.nama ?? words.blank, { bold: true })
    .put(top + 6, col, words.nip(person?.nip === undefined || person.nip === "" ? words.blank : person.nip));
}

/** The amount in words; undefined where it has none, or the papers say others. */
function wordsOf({ jumlah, terbilangBerbeda }: IsianKuitansi): string | undefined {
  if (jumlah === undefined || terbilangBerbeda || jumlah < 0 || jumlah > LARGEST_TERBILANG * 100) return undefined;
  const sen = jumlah % 100;
  const whole = `${terbilang((jumlah - sen) / 100)} rupiah`;
  return sen === 0 ? whole : `${whole} ${terbilang(sen)} sen`;
}

/** Both codes of the field; a blank stands where one is not known. */
function codesOf({ kode }: IsianKuitansi, { blank }: FormWords): string | undefined {
  if (kode.subKegiatan === undefined) return kode.belanja;
  return `${kode.subKegiatan} – ${kode.belanja ?? blank}`;
}

/** A date as it is, or as it stands on the paper where it is not a whole one. */
function dateText(date: Sourced<TanggalReading> | undefined, words: FormWords): string | undefined {
  if (date === undefined) return undefined;
  if (date.value.sure) return words.tanggal(date.value.value);
  return typeof date.raw === "string" && date.raw.trim() !== "" ? date.raw.trim() : undefined;
}

/** `Padang, 8 Maret 2023`; the place only as the paper itself says it. */
function placeAndDate(date: Sourced<TanggalReading> | undefined, acara: Acara, words: FormWords): string {
  const place = typeof date?.raw === "string" ? PLACE.exec(date.raw)?.[1] : undefined;
  const text = dateText(date, words);
  if (date === undefined || text === undefined) {
    const year = statedBy(acara)?.tahunAnggaran;
    return `${words.blank}, ${year === undefined ? words.blank : words.blankDate(year)}`;
  }
  if (!date.value.sure) return text;
  return place === undefined ? words.kuitansi.dated(text) : `${place.trim()}, ${text}`;
}

const PLACE = /^\s*(\p{Lu}[\p{L} .]{2,25}),/u;
