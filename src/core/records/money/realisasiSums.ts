import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { AFTER_CHANGE, pickColumn, UP_TO_NOW } from "../rows/pickColumn";
import { persenColumn } from "../rows/persenColumn";
import { readPersenCell } from "../cells/quantityCell";
import type { TableReader } from "../cells/tableReader";

/** The percentage printed in a sum of a realisasi, with the amounts it is the share of. */
export interface PersenJumlah {
  readonly at: CellRef;
  readonly pagu: Sourced<Rupiah>;
  readonly realisasi: Sourced<Rupiah>;
  readonly persen: Sourced<number>;
}

/** What was spent before, in this month and up to now, as three columns of one row print it. */
export interface Kumulatif {
  readonly at: CellRef;
  /** Rp 0 where the cell is blank. */
  readonly lalu: Sourced<Rupiah>;
  readonly ini: Sourced<Rupiah>;
  readonly sampai: Sourced<Rupiah>;
}

/** The percentages of subtotals and totals: no column adds up to them, so they are kept apart from the sums. */
export function persenOfSums(reader: TableReader, year: number): readonly PersenJumlah[] {
  const pagu = pickColumn(reader.columns("pagu"), AFTER_CHANGE, year);
  const realisasi = pickColumn(reader.columns("realisasi"), UP_TO_NOW, year);
  const persen = persenColumn(reader, year);
  if (!pagu || !realisasi || !persen) return [];
  return reader.table.rows.flatMap(({ row, role }) => {
    if (role !== "subtotal" && role !== "total") return [];
    const cell = reader.cells.own(row, persen.col);
    const printed = cell && readPersenCell(reader, { cell, row, col: persen.col });
    const [allowed, spent] = [reader.amount(pagu, row), reader.amount(realisasi, row)];
    return printed && allowed && spent
      ? [{ at: reader.start(row), pagu: allowed, realisasi: spent, persen: printed }]
      : [];
  });
}

const UP_TO = /\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bkumulatif\b/i;
const BEFORE = /\b(?:lalu|sebelum\w*)\b/i;
const NOW = /\b(?:ini|berjalan)\b/i;

/** Each row of the table whose header has all three columns, for every way of paying that has its own three. */
export function kumulatifOf(reader: TableReader): readonly Kumulatif[] {
  return triplesOf(reader.columns("realisasi")).flatMap(({ lalu, ini, sampai }) =>
    reader.table.rows.flatMap(({ row, role }) => {
      if (role !== "record" && role !== "subtotal" && role !== "total") return [];
      const now = reader.amount(sampai, row);
      const [before, month] = [partOf(reader, lalu, row), partOf(reader, ini, row)];
      return now && before && month ? [{ at: reader.start(row), lalu: before, ini: month, sampai: now }] : [];
    }),
  );
}

/** A blank part is nothing spent; one that could not be read leaves the row uncompared. */
function partOf(reader: TableReader, column: FoundColumn, row: number): Sourced<Rupiah> | undefined {
  const read = reader.amountCell(column, row);
  if (read === "unreadable") return undefined;
  return read === "blank" ? { value: rupiah(0), raw: "", at: reader.at(row, column.col) } : read;
}

function triplesOf(columns: readonly FoundColumn[]): { lalu: FoundColumn; ini: FoundColumn; sampai: FoundColumn }[] {
  const families = new Map<string, FoundColumn[]>();
  // `Realisasi tahun lalu` is of another budget.
  for (const column of columns.filter(({ header }) => !/\btahun\b/i.test(header))) {
    const family = column.header
      .replace(UP_TO, " ")
      .replace(BEFORE, " ")
      .replace(NOW, " ")
      .replace(/[^\p{L}]+/gu, " ")
      .trim()
      .toLowerCase();
    families.set(family, [...(families.get(family) ?? []), column]);
  }
  return [...families.values()].flatMap((family) => {
    const [lalu, ...more] = family.filter(({ header }) => BEFORE.test(header));
    const [ini, ...others] = family.filter(({ header }) => NOW.test(header) && !UP_TO.test(header));
    const [sampai, ...rest] = family.filter(({ header }) => UP_TO.test(header) && !BEFORE.test(header));
    const one = more.length + others.length + rest.length === 0;
    return one && lalu && ini && sampai ? [{ lalu, ini, sampai }] : [];
  });
}
