import type { ColumnContent } from "../sheet/columnContent";
import type { ColumnField } from "../words/fields";
import { AMOUNT_FIELDS } from "../words/fieldKinds";
import type { HeaderWord } from "../words/headerWord";

/** Fields that name things or times; figures under their words count those things (`Rincian / 80`, `Jam / 2`). */
const NAMING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "uraian",
  "jam",
  "tanggal",
  "satuan",
  "peran",
  "instansi",
  "desa",
  "kecamatan",
]);

/** What the cells say instead, where they can't be what the header's word means. */
export function contradiction(word: HeaderWord, content: ColumnContent, money: boolean): ColumnField | undefined {
  const { field } = word;
  const { filled, numbers, figureTexts, codes, dates, words, prose, large, fractions } = content;
  if (filled === 0) return undefined;
  const share = (n: number) => n / filled;
  // A list of several days is signed under each date: `20 Agt | 21 Agt`.
  if (share(content.signed) > 0.6 && (AMOUNT_FIELDS.has(field) || NAMING.has(field))) return "tanda_tangan";
  // `Jatuh Tempo Pajak`: when it is due, not how much.
  if (AMOUNT_FIELDS.has(field) && share(dates) > 0.6) return "tanggal";
  if (field === "no") return numbersThatAreNone(content);
  if (field === "kode_rekening" && word.how !== "exact" && words > 0.6 * filled && codes < 0.3 * filled)
    return "uraian";
  // `Sasaran` of a plan, `Banyaknya` without a figure.
  if (field === "volume" && prose > 0.6 * filled && content.units + content.sexes < 0.3 * filled) return "uraian";
  if (field === "volume" && share(numbers + figureTexts) < 0.3 && content.sexes > 0.6 * filled) return "jenis_kelamin";
  if (AMOUNT_FIELDS.has(field) && share(numbers + figureTexts) < 0.3 && share(dates) < 0.3 && words > 0.6 * filled)
    return content.units > 0.6 * filled ? "satuan" : "uraian";
  if (field === "jenis_kelamin" && share(numbers) > 0.8) return word.word === "l p" ? "jumlah" : "volume";
  // `Hari | Satuan | Jumlah` of a cost of travel: what one of them costs.
  if (field === "satuan" && share(numbers + figureTexts) > 0.8 && share(large) > 0.6) return "harga_satuan";
  if (NAMING.has(field)) {
    if (field !== "satuan" && content.units > 0.8 * filled) return "satuan";
    const counts = filled >= 2 && share(numbers) > 0.8 && fractions === 0 && large === 0 && dates === 0;
    // Under `Tgl` stand the days of a month; `Hari` may be how many.
    if (counts && !/^(?:tgl|tanggal)\b/.test(word.word)) return "volume";
  }
  if (
    !money &&
    word.word !== "target" &&
    field !== "jumlah" &&
    MONEY.has(field) &&
    share(numbers + figureTexts) > 0.6 &&
    fractions === 0 &&
    !(CASH.test(word.word) && share(large) > 0.8)
  )
    return "volume";
  return undefined;
}

/** What comes in and goes out of a cash box, unlike stocks, are large figures. */
const CASH = /^(?:masuk|keluar|pemasukan)$/;

const MONEY: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "sisa",
  "pagu",
  "realisasi",
  "pengeluaran",
  "penerimaan",
]);

/** Under `No` stand codes of a hierarchy, or numbers of documents. */
function numbersThatAreNone({
  filled,
  numbers,
  figureTexts,
  codes,
  steps,
  labels,
}: ColumnContent): ColumnField | undefined {
  if (codes > 0.6 * filled) return "kode_rekening";
  const documents =
    steps === 0 &&
    filled >= 3 &&
    numbers < 0.3 * filled &&
    figureTexts < 0.3 * filled &&
    filled - numbers > 0.9 * filled;
  return documents && labels <= 0.6 * filled ? "nomor_bukti" : undefined;
}
