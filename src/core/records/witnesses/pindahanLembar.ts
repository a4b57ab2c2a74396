import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import { fold } from "../../tables/words/fold";
import type { ColumnField } from "../../tables/words/fields";
import type { Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";

/** A sum that a page hands on to the next (`ke`), or takes over from the one before (`dari`), in one of its columns. */
export interface Pindahan {
  readonly at: CellRef;
  readonly sisi: "ke" | "dari";
  /** Header of the column, folded: pages are held together by it. */
  readonly kolom: string;
  readonly jumlah: Sourced<Rupiah>;
}

const AMOUNTS: readonly ColumnField[] = ["jumlah", "pagu", "realisasi", "penerimaan", "pengeluaran"];
const HANDED_ON = /\b(?:di\s?pindah\w*|pindah ke|pindahan ke)\b/i;
const TAKEN_OVER = /\bpindahan\b/i;
/** Months and balances are carried by other rules. */
const OF_A_PERIOD = /\b(?:bulan|bln|tahun|periode|triwulan|saldo)\b/i;

/** `Jumlah dipindahkan` under the lines of a table, and `Pindahan` over the first of them. */
export function pindahanOf(reader: TableReader): readonly Pindahan[] {
  const rows = reader.table.rows;
  const records = rows.filter(({ role }) => role === "record").map(({ row }) => row);
  const [first, last] = [records[0] ?? Infinity, records.at(-1) ?? 0];
  return rows.flatMap(({ role, row }) => {
    if (role !== "subtotal" && role !== "total") return [];
    const label = reader.heading(row)?.value ?? "";
    const sisi = OF_A_PERIOD.test(label) ? undefined : sideOf(label);
    if (sisi === undefined || (sisi === "ke" ? row < last : row > first)) return [];
    return AMOUNTS.flatMap((field) => reader.columns(field)).flatMap((column) => {
      const jumlah = certainAmount(reader, column, row);
      return jumlah ? [{ at: jumlah.at, sisi, kolom: fold(column.header), jumlah }] : [];
    });
  });
}

function sideOf(label: string): Pindahan["sisi"] | undefined {
  if (HANDED_ON.test(label)) return "ke";
  return TAKEN_OVER.test(label) ? "dari" : undefined;
}
