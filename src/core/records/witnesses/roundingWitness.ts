import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import type { Saksi } from "../saksi";
import type { TableReader } from "../cells/tableReader";

/** An amount that is put on a total to round it (`Pembulatan 450`) is below this, in sen. */
const LARGEST_ADJUSTMENT = 100_000;

/**
 * The line `Dibulatkan` under a total: it rounds the nearest total above it as that is written, so that a total that is wrong
 * or can't be checked is said once; without a total, the sum of the records above it.
 */
export function roundingWitness(reader: TableReader, row: number, column: FoundColumn): Saksi | "open" | undefined {
  const written = reader.amountCell(column, row);
  if (written === "blank") return undefined;
  if (written === "unreadable") return "open";
  const total = totalAbove(reader, row, column);
  const label = reader.heading(row)?.value ?? "";
  const own = { level: "total", label, field: column.field ?? "jumlah", header: column.header, written } as const;
  if (total) {
    const { value, at, count } = total;
    if (isAdjustment(written.value, value)) return undefined;
    return { ...own, recomputed: value, from: at, to: at, count, rounded: true };
  }
  const records = reader.table.rows.filter((one) => one.role === "record" && one.row < row);
  const first = records[0];
  const last = records.at(-1);
  if (!first || !last) return undefined;
  if (records.some((one) => reader.isOpen(column, one.row))) return "open";
  const sen = records.reduce((sum, one) => sum + (reader.amount(column, one.row)?.value ?? 0), 0);
  if (sen === 0 || !Number.isSafeInteger(sen) || isAdjustment(written.value, sen)) return undefined;
  const [from, to] = [reader.at(first.row, column.col), reader.at(last.row, column.col)];
  return { ...own, recomputed: rupiahFromSen(sen), from, to, count: records.length, rounded: true };
}

/** What the nearest total above says in this column, and how many rows it sums. */
function totalAbove(reader: TableReader, row: number, column: FoundColumn) {
  for (const one of [...reader.table.rows].reverse()) {
    const amount = one.role === "total" && one.row < row ? reader.amount(column, one.row) : undefined;
    if (amount && one.role === "total") return { ...amount, count: Math.max(1, one.covers.length) };
  }
  return undefined;
}

function isAdjustment(written: number, sum: number): boolean {
  return Math.abs(written) < LARGEST_ADJUSTMENT && Math.abs(sum) >= LARGEST_ADJUSTMENT;
}
