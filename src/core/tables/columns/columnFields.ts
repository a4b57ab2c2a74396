import type { ColumnContent } from "../sheet/columnContent";
import type { ColumnField } from "../words/fields";
import type { Certainty } from "../foundTable";
import { headerWord, isUnit, type HeaderWord } from "../words/headerWord";
import { contradiction } from "./columnContradiction";
import { why, type Why } from "../why";

/** What the table's title and its other columns say about figures that no word explains. */
export interface FigureSense {
  /** What an amount without a known word holds. */
  readonly amounts: ColumnField;
  /** Whether the table is about money at all; figures of one that is not are counts. */
  readonly money: boolean;
}

/** What a column holds, as its header and its cells tell. */
export interface ColumnMeaning {
  readonly field: ColumnField | undefined;
  readonly sure: Certainty;
  readonly why: readonly Why[];
}

/** Labels that take their meaning from the label above them: `Realisasi / Jumlah`, `Anggaran / Rp`. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    "jumlah; total; nilai; jml; nominal; s d bulan ini; sd bulan ini; bulan ini; bulan lalu; s d bulan lalu; sd bulan lalu; " +
    "jam; waktu; pukul; rupiah; jumlah rp"
  ).split("; "),
);
/** Periods are parts of what was spent or received; months of a budget are amounts of their own. */
const PERIOD =
  /^(?:tw|triwulan|tribulan|semester|tahap|termin|bulan ?\d|(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des))/;
const LENDING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "pagu",
  "realisasi",
  "penerimaan",
  "pengeluaran",
  "sisa",
  "volume",
  "jam_masuk",
  "jam_pulang",
]);
/** `Rincian Perhitungan / Jumlah`: what the calculation comes to is no count. */
const CALCULATION = /\bperhitungan$/;
const SPENDING: ReadonlySet<ColumnField> = new Set<ColumnField>(["realisasi", "penerimaan", "pengeluaran"]);

/** `Pemasukan / Setoran`, `Pengeluaran / Pajak`: the label above says on which side of a book the amounts stand. */
const SIDES: ReadonlySet<ColumnField> = new Set<ColumnField>(["penerimaan", "pengeluaran"]);
const OF_A_SIDE: ReadonlySet<ColumnField> = new Set<ColumnField>(["penerimaan", "pengeluaran", "jumlah"]);

/** The columns of a tax book stay columns of taxes: `Penyetoran / PPN`, unlike `Pengeluaran / Pajak`. */
function isOfTaxBook(side: HeaderWord, { word }: HeaderWord): boolean {
  return /^(?:ppn|pph|pajak)\b/.test(word) && !/^(?:pengeluaran|penerimaan|pemasukan)/.test(side.word);
}

/** Reads the header's levels, lowest first, then holds the answer against the cells. */
export function meaningOfColumn(levels: readonly string[], content: ColumnContent, sense: FigureSense): ColumnMeaning {
  const header = levels.join(" / ");
  const word = wordOfLevels(levels);
  const given = word && PLACES.has(word.field) ? moneyOver(levels, content) : undefined;
  if (given !== undefined)
    return { field: given.field, sure: "likely", why: [why("header-word", { header, word: given.word })] };
  if (word === undefined || !fits(word, content) || isMoneyUnderName(word, levels, content))
    return meaningOfContent(header, content, sense);
  const corrected = contradiction(word, content, sense.money);
  if (corrected !== undefined) {
    return {
      field: corrected,
      sure: "likely",
      why: [why("header-word", { header, word: word.word }), why("cells-look-like", { field: corrected, share: 1 })],
    };
  }
  const code = word.how === "misspelt" ? "header-word-misspelt" : "header-word";
  return {
    field: word.field,
    sure: word.how === "exact" ? "sure" : "likely",
    why: [why(code, { header, word: word.word })],
  };
}

/** Fields whose cells are words; figures under such a header mean that the header only names whose figures they are. */
const WORD_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "nama",
  "jabatan",
  "instansi",
  "kab_kota",
  "kecamatan",
  "desa",
  "provinsi",
  "uraian",
  "alamat",
  "satuan",
  "peran",
  "keterangan",
]);
const LINE_MONEY: ReadonlySet<ColumnField> = new Set<ColumnField>(["jumlah", "pagu", "realisasi", "sisa"]);

function fits({ field, how }: HeaderWord, content: ColumnContent): boolean {
  const { filled, numbers, figureTexts, large, fractions } = content;
  if (filled === 0 || how === "exact") return true;
  if (WORD_FIELDS.has(field)) return numbers + figureTexts < 0.8 * filled || numbers === 0;
  return !(LINE_MONEY.has(field) && large === 0 && fractions > 0.5 * filled);
}

/**
 * Rupiah throughout under a word that names things: `Penggunaan Dana / Pegawai`, `Sumber Dana / Swadaya`. A remark may be
 * an amount where nothing stands over it.
 */
function isMoneyUnderName({ field }: HeaderWord, levels: readonly string[], content: ColumnContent): boolean {
  if (field !== "uraian" && !(field === "keterangan" && levels.length > 1)) return false;
  const { filled, numbers, figureTexts, large, codes, dates } = content;
  const figures = numbers + figureTexts;
  // Of a part that only some are paid, most cells hold a dash.
  const paid = large > 0.3 * filled || (levels.length > 1 && numbers > 0 && large >= numbers);
  return filled >= 3 && figures >= 0.8 * filled && paid && codes === 0 && dates === 0;
}

const PLACES: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "provinsi",
  "kab_kota",
  "kecamatan",
  "desa",
  "instansi",
]);

/** `Anggaran / Provinsi`, `Realisasi / Desa` over rupiah: whose money it is, and the label above says what it is. */
function moneyOver(levels: readonly string[], content: ColumnContent): HeaderWord | undefined {
  const { filled, numbers, figureTexts, large } = content;
  if (levels.length < 2 || numbers + figureTexts < 0.8 * filled || large <= 0.3 * filled) return undefined;
  const above = wordOfLevels(levels.slice(0, -1));
  return above !== undefined && LINE_MONEY.has(above.field) ? above : undefined;
}

function wordOfLevels(levels: readonly string[]): HeaderWord | undefined {
  const labels = levels.filter((level) => !isUnit(level) && !/^\d{1,4}$/.test(level));
  const words = labels.map((label) => headerWord(label));
  const lowest = words[words.length - 1];
  // `Realisasi / Triwulan I / Jan`: the quarter is only a part of the year, as the month is of the quarter.
  const isSpent = words.some((word) => word !== undefined && SPENDING.has(word.field));
  const above = words
    .slice(0, -1)
    .reverse()
    .find((word) => word !== undefined && !(isSpent && PERIOD.test(word.word)));
  if (lowest === undefined) return above ?? headerWord(levels.join(" "));
  if (lowest.how !== "exact") {
    if (above?.how === "exact") return above;
    const joined = headerWord(labels.join(" "));
    if (joined?.how === "exact") return joined;
  }
  const lends = above !== undefined && LENDING.has(above.field) && !CALCULATION.test(above.word);
  if (lends && GENERIC.has(lowest.word.replace(/ rp$/, ""))) return above;
  if (above !== undefined && SPENDING.has(above.field) && PERIOD.test(lowest.word)) return above;
  if (above !== undefined && SIDES.has(above.field) && OF_A_SIDE.has(lowest.field) && !isOfTaxBook(above, lowest))
    return above;
  return lowest;
}

/** `Panjang Jalan (Km)`: what is measured comes in fractions too; rates and shares bear no such unit. */
const MEASURE = /\((?:[kc]?m|km2|m[23]|ha|are|kg|gr?|ton|kw|kuintal|ltr?|liter|kwh)\)$/i;

function meaningOfContent(header: string, content: ColumnContent, sense: FigureSense): ColumnMeaning {
  const { filled, numbers, figureTexts, codes, dates, nips, niks, percents, large, fractions, signed } = content;
  const unknown = {
    field: undefined,
    sure: "unsure" as const,
    why: [header === "" ? why("no-header", {}) : why("no-known-word", { header })],
  };
  if (filled === 0) return unknown;
  const share = (n: number) => n / filled;
  const seen = (field: ColumnField, n: number): ColumnMeaning => ({
    field,
    sure: "likely",
    why: [why("cells-look-like", { field, share: share(n) })],
  });
  if (share(nips) > 0.6) return seen("nip", nips);
  if (share(niks) > 0.6) return seen("nik", niks);
  if (share(codes) > 0.6) return seen("kode_rekening", codes);
  if (share(dates) > 0.6) return seen("tanggal", dates);
  if (header !== "" && share(signed) > 0.6) return seen("tanda_tangan", signed);
  const figures = numbers + figureTexts;
  if (share(figures) > 0.6) {
    if (share(percents) > 0.6) return seen("persen", percents);
    if (header === "") return unknown;
    // Of a part that only some are paid, most cells hold a dash.
    if (share(large) > 0.3 || (sense.money && numbers > 0 && large >= numbers && figures === filled))
      return seen(sense.money ? sense.amounts : "volume", figures);
    if (figures > 0 && (fractions === 0 || MEASURE.test(header.trim()))) return seen("volume", figures);
    return unknown;
  }
  if (header === "" || share(content.words) <= 0.6)
    return header === "" ? { ...unknown, field: content.words > 0.6 * filled ? "keterangan" : undefined } : unknown;
  return unknown;
}
