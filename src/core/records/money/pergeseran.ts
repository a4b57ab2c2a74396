import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import { ZERO_RUPIAH, type Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";
import type { Saksi } from "../saksi";
import type { TableReader } from "../cells/tableReader";
import { semulaColumn } from "./versiAnggaran";

/** A row of a shifted budget: what it was, what it became, and what it says lies between the two. */
export interface BarisPergeseran {
  readonly at: CellRef;
  readonly sebelum: Sourced<Rupiah>;
  readonly sesudah: Sourced<Rupiah>;
  /** `Bertambah/(Berkurang)`, or `Bertambah` where `Berkurang` has a column of its own. */
  readonly bertambah?: Sourced<Rupiah>;
  readonly berkurang?: Sourced<Rupiah>;
  /** Of the sign nothing is known: no row prints a minus, or the label does not say which way it counts. */
  readonly tanpaTanda?: true;
}

const AFTER = /\b(?:sesudah|setelah|menjadi|perubahan)\b/i;
const MORE = /tambah|\bnaik\b|\bkenaikan\b/i;
const LESS = /kurang|\bturun\b|\bpenurunan\b/i;
const EITHER = /\bselisih\b|\+\s*\/\s*[-–]/i;

interface Columns {
  readonly before: FoundColumn;
  readonly after: FoundColumn;
  readonly more: FoundColumn | undefined;
  readonly less: FoundColumn | undefined;
}

/**
 * The rows of a budget that prints the amounts before and after its shift and the difference, sums among them: on each of
 * them the difference follows from the other two. A blank one says nothing; no amount before or after is none.
 */
export function pergeseranOf(reader: TableReader, year: number, saksi: readonly Saksi[]): readonly BarisPergeseran[] {
  const columns = columnsOf(reader, year);
  if (columns === undefined) return [];
  const rows = reader.table.rows.flatMap(({ role, row }) =>
    role === "record" || role === "subtotal" || role === "total" ? (rowOf(reader, columns, row) ?? []) : [],
  );
  const { more, less } = columns;
  const named = less !== undefined || MORE.test(more?.header ?? "");
  if (named && (less !== undefined || rows.some(({ bertambah }) => (bertambah?.value ?? 0) < 0))) return rows;
  // Without signs a sum may also be that of all shifts, up and down.
  return rows.flatMap((row) => (addsUp(row, saksi) ? [] : [{ ...row, tanpaTanda: true }]));
}

/**
 * The sums that no such row answers for. Down the column of differences a sum may print what is left of them or all of
 * them, and the rows that were not shifted are often left blank: adding it up would call a right one wrong.
 */
export function sumsBesides(rows: readonly BarisPergeseran[], saksi: readonly Saksi[]): readonly Saksi[] {
  const answered = new Map(rows.map((row) => [row.at.row, row]));
  return saksi.filter(({ written: { at } }) => {
    const row = answered.get(at.row);
    return row?.bertambah?.at.col !== at.col && row?.berkurang?.at.col !== at.col;
  });
}

function addsUp({ bertambah }: BarisPergeseran, saksi: readonly Saksi[]): boolean {
  const at = bertambah?.at;
  const sum = saksi.find(({ written }) => written.at.row === at?.row && written.at.col === at.col);
  return sum !== undefined && sum.written.value === sum.recomputed;
}

function columnsOf(reader: TableReader, year: number): Columns | undefined {
  const amounts = [...reader.columns("jumlah"), ...reader.columns("pagu")];
  const after = pickColumn(
    amounts.filter(({ header }) => AFTER.test(header)),
    AFTER_CHANGE,
    year,
  );
  const before = semulaColumn(amounts, after);
  if (!after || !before) return undefined;
  const behind = [...amounts, ...reader.columns("sisa")].filter(
    ({ col, header }) => col > after.col && !AFTER.test(header),
  );
  const less = behind.find(({ header }) => LESS.test(header) && !MORE.test(header));
  const more = behind.find(({ header }) => MORE.test(header)) ?? behind.find(({ header }) => EITHER.test(header));
  return more || less ? { before, after, more, less } : undefined;
}

function rowOf(reader: TableReader, columns: Columns, row: number): BarisPergeseran | undefined {
  const { before, after, more, less } = columns;
  const [bertambah, berkurang] = [amountAt(reader, more, row), amountAt(reader, less, row)];
  const [sebelum, sesudah] = [amountAt(reader, before, row), amountAt(reader, after, row)];
  const read = [bertambah, berkurang, sebelum, sesudah];
  if (read.includes("open") || (!bertambah && !berkurang) || (!sebelum && !sesudah)) return undefined;
  const none = (column: FoundColumn) => ({ value: ZERO_RUPIAH, raw: "", at: reader.at(row, column.col) });
  const known = (amount: Amount, column: FoundColumn) => (typeof amount === "object" ? amount : none(column));
  return {
    at: reader.start(row),
    sebelum: known(sebelum, before),
    sesudah: known(sesudah, after),
    ...(typeof bertambah === "object" ? { bertambah } : {}),
    ...(typeof berkurang === "object" ? { berkurang } : {}),
  };
}

type Amount = Sourced<Rupiah> | "open" | undefined;

function amountAt(reader: TableReader, column: FoundColumn | undefined, row: number): Amount {
  const cell = column && reader.cells.own(row, column.col);
  if (!column || !cell || (cell.kind === "text" && /^[\s–-]*$/.test(cell.value))) return undefined;
  return certainAmount(reader, column, row) ?? "open";
}
