import { fold } from "../../tables/words/fold";
import type { FoundRow } from "../../tables/foundTable";
import type { TableReader } from "../cells/tableReader";

type Part = "income" | "financing" | "belanja";

/** `1. PENDAPATAN`, `A. PENERIMAAN`, `Penerimaan BOS`. */
const INCOME = /^(?:pendapatan\b|penerimaan(?:$| (?:daerah|desa|negara|dana|bos|bosp|bop|blud)\b))/;
/** `PEMBIAYAAN DAERAH`; not `Pembiayaan narasumber`, which is a heading of an RAB. */
const FINANCING = /^(?:(?:penerimaan|pengeluaran) pembiayaan\b|pembiayaan(?: (?:daerah|desa|netto|neto))?$)/;
const BELANJA = /^(?:belanja\b|pengeluaran$)/;
/** An account by its first level, written with dots (4.1.01) or without (4101); `4.01` is an urusan. */
const ACCOUNT = /^([4-6])(?:$|\.$|\.\d(?:\.|$)|\d)/;

/**
 * Tells the lines of an APBD, an LRA, an RKAS or an RBA that are income or financing: they are no part of what may be
 * spent, and added to it they would make a sum of nothing. Only in tables that have a part of belanja besides, by headings
 * and, where those carry the codes of accounts, by codes; and in those that say over them that they list income.
 */
export function notBelanjaReader(reader: TableReader): (row: number) => boolean {
  if (listsIncomeAlone(reader)) return () => true;
  const { rows } = reader.table;
  const parts = rows.map((row) => partNamed(reader, row));
  const whole = parts.includes("belanja") && (parts.includes("income") || hasFinancing(reader, parts));
  if (!whole) return () => false;
  const coded = rows.some(({ row }, index) => {
    const account = accountOf(reader, row);
    return account !== undefined && account !== "belanja" && account === parts[index];
  });
  const set = new Set<number>();
  let current: Part | undefined;
  rows.forEach(({ row, role }, index) => {
    const named = parts[index];
    if (role !== "record" && named !== undefined) current = named;
    const part = named ?? (coded ? accountOf(reader, row) : undefined) ?? current;
    if (role === "record" && part !== undefined && part !== "belanja") set.add(row);
  });
  return (row) => set.has(row);
}

/** `JENIS PENERIMAAN` over the lines, or `Realisasi Pendapatan` as title: what comes in may be more than was hoped for. */
function listsIncomeAlone(reader: TableReader): boolean {
  const { columns, titles, rows } = reader.table;
  const headers = columns.filter(({ field }) => field === "uraian").map(({ header }) => fold(header));
  const title = titles.map(({ text }) => fold(text));
  const says = headers.some((text) => INCOME_HEADER.test(text)) || title.some((text) => INCOME_TITLE.test(text));
  if (!says || [...headers, ...title].some((text) => SPENT.test(text))) return false;
  return !rows.some((row) => accountOf(reader, row.row) === "belanja" || partNamed(reader, row) === "belanja");
}

const INCOME_HEADER = /^(?:jenis|uraian|sumber|obje?k) (?:penerimaan|pendapatan)\b/;
/** `Sumber Dana : Pendapatan Asli Daerah` says only where the money of a budget came from. */
const INCOME_TITLE = /\b(?:realisasi|target|laporan|rekap\w*) (?:penerimaan )?pendapatan\b/;
const SPENT = /\b(?:belanja|pengeluaran|biaya|pembiayaan|penggunaan|pembayaran)\b/;

/** A lone `PEMBIAYAAN` may head the costs of an activity; with what is received or paid under it, it is that of a budget. */
function hasFinancing(reader: TableReader, parts: readonly (Part | undefined)[]): boolean {
  return reader.table.rows.some(
    ({ row }, index) =>
      parts[index] === "financing" &&
      (accountOf(reader, row) === "financing" || /^\p{L}+ pembiayaan/u.test(labelOf(reader, row))),
  );
}

function partNamed(reader: TableReader, { row, role }: FoundRow): Part | undefined {
  if (role === "other") return undefined;
  const label = labelOf(reader, row);
  if (FINANCING.test(label)) return "financing";
  if (INCOME.test(label)) return "income";
  return BELANJA.test(label) ? "belanja" : undefined;
}

/** The words of a line, without the number or code that may stand before them in one cell. */
function labelOf(reader: TableReader, row: number): string {
  const text = reader.text("uraian", row)?.value ?? reader.heading(row)?.value ?? "";
  return text
    .toLowerCase()
    .replace(/^(?:[ivx]+|[a-z]|[\d.]+)[.)]?\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function accountOf(reader: TableReader, row: number): Part | undefined {
  const digit = ACCOUNT.exec(reader.text("kode_rekening", row)?.value.trim() ?? "")?.[1];
  if (digit === undefined) return undefined;
  return digit === "4" ? "income" : digit === "6" ? "financing" : "belanja";
}
