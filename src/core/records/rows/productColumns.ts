import type { ColumnField } from "../../tables/words/fields";
import type { FoundColumn } from "../../tables/foundTable";
import type { TableReader } from "../cells/tableReader";

const SPENT_FIELDS: readonly ColumnField[] = ["realisasi", "pengeluaran", "penerimaan"];
const AMOUNTS: readonly ColumnField[] = ["jumlah", "pagu", ...SPENT_FIELDS];
const REALISASI = /\b(?:ter)?realisasi\b|\b(?:penyerapan|serapan|terserap)\b/i;
const SPENT =
  /\b(?:(?:ter|di)bayar\w*|diterima\w*|terpakai|digunakan|penggunaan|pengeluaran|penerimaan)\b|\bs\s*[./]?\s*d\b/i;

/**
 * The amounts that a volume times a price may be meant to come to, the likeliest first. What was spent or received is none
 * of them beside a pagu or in a report of realisasi: a line that was not fully spent would be told as a wrong product.
 */
export function productColumns(reader: TableReader): readonly FoundColumn[] {
  const amounts = AMOUNTS.flatMap((field) => reader.columns(field)).sort((one, other) => one.col - other.col);
  const price = reader.columns("harga_satuan")[0]?.col ?? 0;
  const right = amounts.filter(({ col }) => col > price);
  // A pagu before the price: volume and price may be of what was bought for it.
  const left = amounts.filter(({ col, field }) => col < price && field !== "pagu");
  return [...right, ...left].filter((column) => isProduct(reader, column, amounts));
}

function isProduct(reader: TableReader, column: FoundColumn, amounts: readonly FoundColumn[]): boolean {
  if (isRealisasi(column)) return false;
  const register = isPurchases(reader);
  if (isSpent(column)) return register && amounts.length === 1 && !isReport(reader);
  return column.field === "pagu" || register || amounts.some(isSpent) || !isReport(reader);
}

function isRealisasi({ field, header }: FoundColumn): boolean {
  return field === "realisasi" || REALISASI.test(header);
}

function isSpent(column: FoundColumn): boolean {
  const { field, header } = column;
  return isRealisasi(column) || (field !== undefined && SPENT_FIELDS.includes(field)) || SPENT.test(header);
}

/** Each line a purchase with its own day or number, and nothing it is measured against. */
function isPurchases(reader: TableReader): boolean {
  const measured = reader.has("pagu") || reader.has("sisa") || reader.has("saldo") || reader.table.kind === "bku";
  return (reader.has("tanggal") || reader.has("nomor_bukti")) && !measured;
}

function isReport({ table: { kind, titles, sheet } }: TableReader): boolean {
  return kind === "realisasi" || [sheet, ...titles.map(({ text }) => text)].some((text) => REALISASI.test(text));
}
