import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import { fold } from "../../tables/words/fold";
import type { FoundColumn } from "../../tables/foundTable";
import { monthNamed } from "../../values/monthNames";
import type { Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";

/** The months of one row, and the column that their table adds them up in. */
export interface RincianBulan {
  readonly at: CellRef;
  readonly bulan: readonly Sourced<Rupiah>[];
  readonly jumlah: Sourced<Rupiah>;
}

/** Rows that have to come out right, and their share, before a column is taken for the sum of the months. */
const FEWEST = 2;
const MOST = 2 / 3;

/**
 * Rows of a budget or a realisasi with a column for each month (`Realisasi / Januari`), each with its sum: the nearest
 * column behind the months, else before them, that they come to in most rows. Where no column is, nothing adds them up.
 */
export function rincianBulanOf(reader: TableReader): readonly RincianBulan[] {
  return [...monthFamilies(reader.table.columns).values()].flatMap((months) => {
    const last = months.at(-1);
    if (months.length < 2 || last === undefined) return [];
    const sums = (["jumlah", "realisasi", "pagu"] as const)
      .flatMap((field) => reader.columns(field))
      .filter((column) => !months.includes(column))
      .sort((a, b) => distance(a, last) - distance(b, last));
    return sums.map((sum) => rowsOf(reader, months, sum)).find(mostComeOut) ?? [];
  });
}

/** A sum stands behind its parts nearly always. */
function distance(column: FoundColumn, last: FoundColumn): number {
  return column.col > last.col ? column.col - last.col : 1_000 + last.col - column.col;
}

/** Columns of months by what their headers share; a month that stands twice is no month of one year. */
function monthFamilies(columns: readonly FoundColumn[]): ReadonlyMap<string, readonly FoundColumn[]> {
  const families = new Map<string, FoundColumn[]>();
  const seen = new Set<string>();
  for (const column of columns) {
    const words = fold(column.header).split(" ");
    const month = monthNamed(words.at(-1) ?? "");
    if (month === undefined) continue;
    const family = words.slice(0, -1).join(" ");
    if (seen.has(`${family} ${month}`)) continue;
    seen.add(`${family} ${month}`);
    families.set(family, [...(families.get(family) ?? []), column]);
  }
  return families;
}

function rowsOf(reader: TableReader, months: readonly FoundColumn[], sum: FoundColumn): readonly RincianBulan[] {
  return reader.table.rows.flatMap(({ row, role }): readonly RincianBulan[] => {
    if (role !== "record" && role !== "subtotal" && role !== "total") return [];
    const jumlah = certainAmount(reader, sum, row);
    const bulan = months.flatMap((column) => certainAmount(reader, column, row) ?? []);
    const isRead = months.every((column) => isBlank(reader, column, row) || certainAmount(reader, column, row));
    return jumlah && isRead && bulan.length > 0 ? [{ at: reader.start(row), bulan, jumlah }] : [];
  });
}

function isBlank(reader: TableReader, { col }: FoundColumn, row: number): boolean {
  const value = reader.cells.own(row, col)?.value;
  return value === undefined || value === "" || (typeof value === "string" && /^[\s–-]*$/.test(value));
}

function mostComeOut(rows: readonly RincianBulan[]): boolean {
  const right = rows.filter(({ bulan, jumlah }) => sumOf(bulan) === jumlah.value);
  const several = right.filter(({ bulan }) => bulan.filter(({ value }) => value !== 0).length > 1);
  return right.length >= FEWEST && right.length >= MOST * rows.length && several.length * 2 > right.length;
}

function sumOf(amounts: readonly Sourced<Rupiah>[]): number {
  return amounts.reduce((sen, { value }) => sen + value, 0);
}
