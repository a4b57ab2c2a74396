import type { DraftColumn } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { fold } from "../words/fold";
import { why } from "../why";

/** What the columns of a table say together that none says alone. */
export function columnsTogether(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const letters = attendanceLetters(columns);
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  const told = columns.some(({ field, content }) => field === "uraian" && content.filled > 0);
  const telling = tellingRemark(columns);
  const naming = namingColumn(columns);
  const spentBefore = betweenBudgetAndRest(columns);
  return columns.map((column, index): DraftColumn => {
    const letter = letters.get(column);
    if (column.field === "kecamatan" && KECAMATAN_AND_DESA.test(fold(column.header)) && !has("nama") && !has("desa"))
      return { ...column, field: "desa" };
    if (sumsSpentMonths(columns, index)) return by(column, "realisasi", columns[index - 1]);
    if (column.field === "jumlah" && spentBefore.has(column)) return { ...column, field: "realisasi", sure: "likely" };
    if (letter !== undefined) return by(column, letter, columns[index - 1]);
    if (column.field === "saldo" && has("pagu") && has("realisasi") && !has("penerimaan"))
      return { ...column, field: "sisa" };
    if (column.field === "kode_rekening" && namesPlaces(columns) && /^(?:kode|kd|code)$/.test(fold(column.header)))
      return by(column, "kode_wilayah", columns[index + 1]);
    if (
      column.field === "kode_rekening" &&
      has("nama") &&
      !told &&
      column.content.codes === 0 &&
      /rek/i.test(column.header)
    )
      return by(column, "keterangan", columns[index - 1]);
    if (column.field === "hadir" && (has("saldo") || isMoney(column)))
      return by(column, "penerimaan", columns[index + 1]);
    if (isSpending(column) && (has("sisa") || has("saldo"))) return by(column, "pengeluaran", columns[index + 1]);
    if (isUnitBesideCount(columns, index)) return by(column, "satuan", columns[index - 1]);
    if (column.field === "volume" && isDayAmongDays(column, columns)) return by(column, "hadir", columns[index - 1]);
    if (isQuantity(columns, index)) return by(column, "volume", columns[index + 1]);
    if (index === naming) return by(column, "uraian", columns[index + 1]);
    if (column === telling && !told && !namesPlaces(columns) && !has("nama") && has("jumlah"))
      return { ...column, field: "uraian" };
    return column;
  });
}

/**
 * The remarks that say what the amounts are for, where no other column does: before the amounts, or the only words of the
 * table. What stands behind amounts of named lines remarks on them, and a status describes nothing.
 */
function tellingRemark(columns: readonly DraftColumn[]): DraftColumn | undefined {
  const hasWords = ({ content }: DraftColumn) => content.words > 0;
  const remarks = columns.filter(
    (column) => column.field === "keterangan" && hasWords(column) && !/^(?:status)?$/.test(fold(column.header)),
  );
  const last = remarks[remarks.length - 1];
  if (last === undefined) return undefined;
  const isBefore = columns.indexOf(last) < columns.findIndex(({ field }) => field === "jumlah");
  return isBefore || columns.filter(hasWords).every((column) => column === last || column.field === "satuan")
    ? last
    : undefined;
}

/** `Masuk` of a cash list. */
function isMoney({ content }: DraftColumn): boolean {
  return content.large > 0.5 * content.filled;
}

/** `Belanja` over amounts: on a card that follows what is left of an account it is what was spent. */
function isSpending({ header, content }: DraftColumn): boolean {
  const figures = content.numbers + content.figureTexts;
  return /^(?:jumlah |nilai )?belanja$/.test(fold(header)) && figures > 0 && figures >= 0.8 * content.filled;
}

/** `Qty | Unit`, `Jml | Unit`: what is counted, not an office. */
function isUnitBesideCount(columns: readonly DraftColumn[], index: number): boolean {
  const [before, column] = [columns[index - 1], columns[index]];
  if (column?.field !== "instansi" || fold(column.header) !== "unit") return false;
  return before?.field === "volume" || before?.field === "jumlah";
}

const NAMING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "nama",
  "uraian",
  "kode_rekening",
  "kab_kota",
  "kecamatan",
  "desa",
  "provinsi",
  "instansi",
  "nomor_bukti",
  "tanggal",
]);

const MONEY: ReadonlySet<ColumnField> = new Set<ColumnField>(["jumlah", "pagu", "realisasi"]);

/**
 * Where no column names the lines and the first one holds words: they say what its amounts are for (`Bulan | Jumlah`). Not
 * where things are counted besides: such recaps (`Kelas | Siswa | Dana`) would look like a budget.
 */
function namingColumn(columns: readonly DraftColumn[]): number | undefined {
  const filled = columns.filter(({ content }) => content.filled > 0);
  if (filled.some(({ field }) => field !== undefined && NAMING.has(field))) return undefined;
  const sums = filled.some(
    ({ field, content }) => field !== undefined && MONEY.has(field) && content.numbers + content.figureTexts > 0,
  );
  if (!sums || filled.some(({ field }) => field === "volume")) return undefined;
  const first = columns.findIndex(({ field, content }) => field !== "no" && content.filled > 0);
  const column = columns[first];
  if (column === undefined || column.field !== undefined || column.header === "") return undefined;
  return column.content.words > 0.6 * column.content.filled ? first : undefined;
}

/** Sums per kecamatan over the lines of their desa; a list of people says either of them. */
const KECAMATAN_AND_DESA = /^kec(?:amatan)? (?:desa|kel(?:urahan)?|nagari)$/;

/** Months that were spent, and `Jumlah` behind the last of them: what was spent in all. A quarter's stands between months. */
function sumsSpentMonths(columns: readonly DraftColumn[], index: number): boolean {
  const column = columns[index];
  const months = columns.slice(Math.max(0, index - MONTHS_OF_A_QUARTER), index);
  return (
    column?.field === "jumlah" &&
    /^(?:jumlah|jml|total)\b/.test(fold(column.header.split(" / ").pop() ?? "")) &&
    months.length === MONTHS_OF_A_QUARTER &&
    months.every(isSpentMonth) &&
    !columns.slice(index + 1).some(isSpentMonth)
  );
}

function isSpentMonth({ field, header }: DraftColumn): boolean {
  return field === "realisasi" && MONTH.test(fold(header.split(" / ").pop() ?? ""));
}

const MONTHS_OF_A_QUARTER = 3;
const MONTH = /^(?:bulan )?(?:jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|nov|nop|des)/;

/** Amounts between a budget and what is left of it were spent, though only periods are named: `Triwulan I`, `Jumlah`. */
function betweenBudgetAndRest(columns: readonly DraftColumn[]): ReadonlySet<DraftColumn> {
  const at = (field: ColumnField) => columns.findIndex((column) => column.field === field);
  const [pagu, sisa] = [at("pagu"), at("sisa")];
  const others: readonly ColumnField[] = ["realisasi", "harga_satuan", "penerimaan", "pengeluaran"];
  if (pagu < 0 || sisa < pagu || others.some((field) => at(field) >= 0)) return new Set();
  return new Set(columns.slice(pagu + 1, sisa).filter(({ field }) => field === "jumlah"));
}

function by(column: DraftColumn, field: ColumnField, beside: DraftColumn | undefined): DraftColumn {
  return { ...column, field, sure: "likely", why: [why("position", { field, beside: beside?.header ?? "" })] };
}

function namesPlaces(columns: readonly DraftColumn[]): boolean {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  return (has("kab_kota") || has("kecamatan") || has("desa") || has("provinsi")) && !has("uraian");
}

/** A day's short name under the label of days that the columns beside it share is no unit: `Hari Kerja / Km`, for Kamis. */
function isDayAmongDays(column: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const levels = column.header.split(" / ");
  const label = levels.pop() ?? "";
  const over = `${levels.join(" / ")} / `;
  if (levels.length === 0 || label.length > 3) return false;
  return columns.filter(({ field, header }) => field === "hadir" && header.startsWith(over)).length >= 2;
}

/** `Jumlah` right before `Satuan`, without money in it, where another column holds the money: how many, not how much. */
function isQuantity(columns: readonly DraftColumn[], index: number): boolean {
  const [column, next] = [columns[index], columns[index + 1]];
  return (
    column?.field === "jumlah" &&
    next?.field === "satuan" &&
    column.content.large < 0.3 * column.content.filled &&
    !columns.some(({ field }) => field === "volume")
  );
}

const LETTERS: ReadonlyMap<string, ColumnField> = new Map<string, ColumnField>([
  ["h", "hadir"],
  ["s", "sakit"],
  ["i", "izin"],
  ["a", "alpa"],
  ["tk", "alpa"],
]);

/** The sums of an attendance matrix under single letters: at least three of H, S, I, A stand beside one another. */
function attendanceLetters(columns: readonly DraftColumn[]): ReadonlyMap<DraftColumn, ColumnField> {
  const found = new Map<DraftColumn, ColumnField>();
  for (const column of columns) {
    const letter = LETTERS.get(fold(column.header.split(" / ").pop() ?? ""));
    if (letter !== undefined) found.set(column, letter);
  }
  return new Set(found.values()).size >= 3 ? found : new Map();
}
