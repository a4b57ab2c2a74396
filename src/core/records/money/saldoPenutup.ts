import type { Sourced } from "../../cells/sourced";
import type { Rupiah } from "../../values/rupiah";
import { readRupiah } from "../../values/rupiahText";
import type { TableReader } from "../cells/tableReader";

/** The cash that the closing words under a BKU state, beside the last balance of the book. */
export interface SaldoPenutup {
  readonly saldo: Sourced<Rupiah>;
  readonly tertulis: Sourced<Rupiah>;
}

/** How far under the last booked row the closing words may stand. */
const ROWS_BELOW = 12;
const CLOSING =
  /\b(?:saldo|sisa)\s+(?:akhir\s+)?(?:buku\s+)?(?:kas|bku)\b|\bsaldo\s+akhir\b|\b(?:kas|bku)\b.*\bditutup\b.*\b(?:saldo|sisa)\b|\bkas\s+di\s+bendahara\b/i;
/** `Saldo kas tunai`, `Saldo kas di bank`: a part of it; `Saldo bulan lalu`: of another time. */
const NOT_ALL = /\b(?:tunai|bank|lalu|awal|sebelum\w*|panjar)\b/i;
const AMOUNT = /\brp\.?\s*:?\s*\d+(?:[.,]\d+)*(?:,-)?/i;

/** `Saldo kas sebesar Rp 700.000,-`, or such words with the amount further right; undefined where nothing of the kind stands there. */
export function saldoPenutupOf(reader: TableReader): SaldoPenutup | undefined {
  const [column] = reader.columns("saldo");
  const records = reader.table.rows.filter(({ role }) => role === "record").map(({ row }) => row);
  const last = Math.max(0, ...records);
  const saldo = column && [...records].reverse().flatMap((row) => reader.amount(column, row) ?? [])[0];
  if (!saldo) return undefined;
  const sums = new Set(
    reader.table.rows.flatMap(({ row, role }) => (role === "subtotal" || role === "total" ? [row] : [])),
  );
  for (let row = last + 1; row <= last + ROWS_BELOW; row += 1) {
    const tertulis = sums.has(row) ? undefined : amountBehind(reader, row);
    if (tertulis) return { saldo, tertulis };
  }
  return undefined;
}

function amountBehind(reader: TableReader, row: number): Sourced<Rupiah> | undefined {
  const { left, right } = reader.table.range;
  const cells = reader.cells.filled(row, Math.max(1, left - 1), right + 1);
  const at = cells.findIndex(({ cell }) => cell.kind === "text" && CLOSING.test(cell.value));
  const words = cells[at];
  if (!words || words.cell.kind !== "text" || NOT_ALL.test(words.cell.value.split(/terdiri/i)[0] ?? ""))
    return undefined;
  const inside = AMOUNT.exec(words.cell.value)?.[0];
  if (inside !== undefined) return readAt(reader, words, inside);
  for (const beside of cells.slice(at + 1)) {
    const { cell } = beside;
    if (cell.kind === "number") return readAt(reader, beside, cell.value);
    if (cell.kind === "text" && /\d{3}/.test(cell.value))
      return readAt(reader, beside, cell.value.replace(/^\s*:\s*/, ""));
  }
  return undefined;
}

function readAt(
  reader: TableReader,
  { row, col, cell }: ReturnType<TableReader["cells"]["filled"]>[number],
  text: string | number,
): Sourced<Rupiah> | undefined {
  const reading = readRupiah(text);
  return reading.sure ? { value: reading.value, raw: cell.value, at: reader.at(row, col) } : undefined;
}
