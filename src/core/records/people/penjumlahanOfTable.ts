import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import type { Penjumlahan } from "../peserta";
import type { PotonganReader } from "./potonganOfTable";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";

const TOTAL = /\b(?:total|jumlah|jml|diterima|dibayar\w*|bruto|brutto|kotor)\b/i;
const NO_PART = /%|\b(?:persen\w*|tarif|satuan|besaran|per|dasar|dpp|pph|pajak|potongan|pot|iuran|bpjs)\b/i;
/** Rows that have to come out right, and their share, before columns are taken for parts of another. */
const FEWEST = 3;
const MOST = 2 / 3;

type Reading = (row: number) => Penjumlahan | undefined;

/** Reads the payments of a row and what they come to, and in which column that stands. */
export interface PenjumlahanReader {
  readonly of: Reading;
  readonly sum: FoundColumn | undefined;
}

/**
 * Reads the payments that a list adds up in each row (`Uang Harian | Penginapan | Transport | Jumlah Diterima`): of the
 * columns whose label calls them a sum, the first that the amounts before it come to in most rows. None is what is left of
 * them after tax, though most rows may have none.
 */
export function penjumlahanReader(
  reader: TableReader,
  rows: readonly RecordRow[],
  { net }: PotonganReader,
): PenjumlahanReader {
  const amounts = reader
    .columns("jumlah")
    .filter(({ header, bagian }) => (bagian === undefined ? !NO_PART.test(header) : bagian !== "pajak"));
  for (const [index, sum] of amounts.entries()) {
    const parts = amounts.slice(0, index);
    if (parts.length < 2 || !TOTAL.test(sum.header) || sum === net) continue;
    const of = sumReader(reader, parts, sum, takenOff(reader, rows, parts, sum));
    if (mostComeOut(rows, of)) return { of, sum };
  }
  return { of: () => undefined, sum: undefined };
}

/**
 * The columns that no word calls a deduction and that are one: at least half of the rows that have an amount there come out with
 * it taken off (`Uang Saku | Transport | Zakat | Diterima`, of some only).
 */
function takenOff(
  reader: TableReader,
  rows: readonly RecordRow[],
  parts: readonly FoundColumn[],
  sum: FoundColumn,
): ReadonlySet<FoundColumn> {
  return new Set(
    parts.filter((column) => {
      const less = sumReader(reader, parts, sum, new Set([column]));
      const paid = rows.filter(({ row }) => (reader.amount(column, row)?.value ?? 0) !== 0);
      const read = paid.flatMap(({ row }) => less(row) ?? []);
      const right = read.filter(comesOut).length;
      return right > 0 && right * 2 >= read.length;
    }),
  );
}

function comesOut({ bagian, hasil }: Penjumlahan): boolean {
  return bagian.reduce((sen, { value }) => sen + value, 0) === hasil.value;
}

function sumReader(
  reader: TableReader,
  parts: readonly FoundColumn[],
  sum: FoundColumn,
  taken: ReadonlySet<FoundColumn>,
): Reading {
  return (row) => {
    if (parts.some((column) => reader.isOpen(column, row))) return undefined;
    const hasil = reader.amount(sum, row);
    const bagian = parts.flatMap((column) => {
      const amount = reader.amount(column, row);
      if (amount === undefined) return [];
      return taken.has(column) ? { ...amount, value: rupiahFromSen(-amount.value) } : amount;
    });
    return hasil && bagian.length > 0 ? { bagian, hasil } : undefined;
  };
}

/** Also some rows must have more than one part: elsewhere one column only repeats another. */
function mostComeOut(rows: readonly RecordRow[], read: Reading): boolean {
  const printed = rows.flatMap(({ row }) => read(row) ?? []);
  const right = printed.filter(comesOut);
  const several = right.filter(({ bagian }) => bagian.filter(({ value }) => value !== 0).length > 1);
  return right.length >= FEWEST && right.length >= MOST * printed.length && several.length * 2 > right.length;
}
