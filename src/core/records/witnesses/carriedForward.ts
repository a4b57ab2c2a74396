import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import type { Rupiah } from "../../values/rupiah";
import type { TableReader } from "../cells/tableReader";

// A parent such as `Sisa Lebih Perhitungan Anggaran Tahun Lalu` is a sum of its own lines.
const BEFORE =
  /\b(?:bulan|bln|periode|triwulan|halaman|hari)\s+(?:yang\s+)?(?:lalu|sebelum)|\b(?:pindahan|saldo awal)\b/i;
/** Carried from page to page of one list, not from month to month. */
const OF_A_PAGE = /\b(?:pindahan|halaman)\b/i;
const UP_TO_NOW =
  /\bs\s*[./]\s*d\b|\bsd\b(?=\.?\s*(?:bulan|bln|tanggal|tgl|hari|triwulan|ini)\b)|\bsampai\s+dengan\b|\bsampai\b(?=.*\bini\b)/i;

/**
 * What the label of a sum says about the months before this book: `Jumlah bulan ini` leaves them out, `s/d bulan lalu` is
 * their sum alone (no row here adds up to it), `s/d bulan ini` is both together.
 */
export function reachOf(label: string): "rows" | "before" | "rows-and-before" {
  if (BEFORE.test(label)) return "before";
  return UP_TO_NOW.test(label) ? "rows-and-before" : "rows";
}

/**
 * The amount carried over from before to a sum that begins at row `first`, from the nearest row above that says so; `within`
 * where that was carried from rows that the sum counts itself, as on the next page of one table. Of a book of several months
 * whose sums begin with its first line, that is what its first month took over: the later ones carry lines of this book.
 */
export function carriedForward(
  reader: TableReader,
  column: FoundColumn,
  row: number,
  first: number,
): Sourced<Rupiah> | "within" | undefined {
  const sums = reader.table.rows.flatMap((one) =>
    one.role === "subtotal" || one.role === "total"
      ? [{ row: one.row, label: reader.heading(one.row)?.value ?? "" }]
      : [],
  );
  const before = sums.filter((one) => one.row < row && reachOf(one.label) === "before");
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (last.row > first && OF_A_PAGE.test(last.label)) return "within";
  const closing = sums.find((one) => one.row > first && reachOf(one.label) === "rows-and-before");
  const taken = before.filter((one) => one.row < Math.min(row, closing?.row ?? row)).at(-1);
  return taken === undefined ? "within" : reader.amount(column, taken.row);
}
