import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import { amountIn } from "../../tables/sheet/amountIn";
import type { FoundColumn } from "../../tables/foundTable";
import type { Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import { type Multiplied, multipliedColumns } from "../rows/multipliedColumns";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";
import { productColumns } from "../rows/productColumns";
import type { TableReader } from "../cells/tableReader";
import { productIn, volumeColumns } from "../rows/volumeOfRow";

/** A line that prints how many, the price of one, and what they come to. */
export interface PerkalianBaris {
  readonly at: CellRef;
  readonly volume: Sourced<number>;
  readonly satuan: Sourced<string> | undefined;
  readonly hargaSatuan: Sourced<Rupiah>;
  readonly jumlah: Sourced<Rupiah>;
}

/** Between price and outcome these make the outcome another figure than their product. */
const CHANGES = /\b(?:disk?on|discount|rabat|potong\w*|pot|ongk\w*|ppn|pph|pajak)\b/i;
/** Rows that have to come out right, and their share, before a column is taken for the product of others. */
const FEWEST = 3;
const MOST = 2 / 3;

/**
 * Of a table that is no budget and no list of people (a register of bills, of fuel, of goods) the lines with volume, price
 * and amount. No label is trusted: most rows have to come out, or the columns mean something else.
 */
export function perkalianBarisOf(reader: TableReader, year: number): readonly PerkalianBaris[] {
  const { kind, rows } = reader.table;
  const prices = reader.columns("harga_satuan");
  if (kind === "anggaran" || kind === "peserta" || prices.length === 0 || !reader.has("volume")) return [];
  const records = rows.flatMap(({ role, row }) => (role === "record" ? [row] : []));
  if (records.length < FEWEST) return [];
  const stated = { volumes: volumeColumns(reader, year), price: pickColumn(prices, AFTER_CHANGE, year) };
  const taken = new Set<FoundColumn | undefined>();
  return productColumns(reader).flatMap((outcome) => {
    const factors = multipliedColumns(reader, stated, prices, outcome, productIn);
    // Two amounts are not both the product of one price: the second is what was paid, taken over, or left of it.
    if (taken.has(factors.price) || isChanged(reader, factors, outcome)) return [];
    const lines = records.flatMap((row) => lineOf(reader, factors, outcome, row) ?? []);
    if (!mostComeOut(lines)) return [];
    taken.add(factors.price);
    return lines;
  });
}

function isChanged({ table }: TableReader, { price }: Multiplied, outcome: FoundColumn): boolean {
  return table.columns.some(
    ({ col, header }) => price !== undefined && col > price.col && col < outcome.col && CHANGES.test(header),
  );
}

function lineOf(
  reader: TableReader,
  { volumes, price }: Multiplied,
  outcome: FoundColumn,
  row: number,
): PerkalianBaris | undefined {
  const hargaSatuan = price && certainAmount(reader, price, row);
  const jumlah = certainAmount(reader, outcome, row);
  const volume = volumeAt(reader, volumes, row);
  if (!hargaSatuan || !jumlah || !volume) return undefined;
  // Merged over the rows below, it is the amount of them all.
  if (reader.cells.seen(row + 1, outcome.col)?.row === row) return undefined;
  return { at: jumlah.at, volume, satuan: reader.text("satuan", row), hargaSatuan, jumlah };
}

/** Nobody is asked about it: it only explains an amount. */
function volumeAt(reader: TableReader, columns: readonly FoundColumn[], row: number): Sourced<number> | undefined {
  let volume: Sourced<number> | undefined;
  for (const { col, grouping } of columns) {
    const cell = reader.cells.own(row, col);
    const value = cell && (amountIn(cell, grouping) ?? (cell.kind === "text" ? productIn(cell.value) : undefined));
    if (cell === undefined || value === undefined) continue;
    volume = volume ? { ...volume, value: volume.value * value } : { value, raw: cell.value, at: reader.at(row, col) };
  }
  return volume;
}

function mostComeOut(lines: readonly PerkalianBaris[]): boolean {
  const right = lines.filter(
    ({ volume, hargaSatuan, jumlah }) => Math.abs(volume.value * hargaSatuan.value - jumlah.value) < SEN_IN_RUPIAH,
  ).length;
  return right >= FEWEST && right >= MOST * lines.length;
}

const SEN_IN_RUPIAH = 100;
