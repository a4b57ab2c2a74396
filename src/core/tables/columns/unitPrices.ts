import { amountIn } from "../sheet/amountIn";
import type { DraftColumn } from "../draftTable";
import { fold } from "../words/fold";
import type { Grid } from "../sheet/grid";
import { why } from "../why";
import { grouped } from "../../values/grouped";

/** Rows that must agree before a column is taken for prices. */
const FEWEST_ROWS = 2;
/** Where a price is named already, a second one beside it takes more proof. */
const FEWEST_BESIDE_PRICE = 3;
/** Share of the rows that must agree there: a wrong amount or two do not hide what a column holds. */
const MOST = 0.8;
const ROWS_LOOKED_AT = 50;
/** How far to the right of a price what it comes to may stand. */
const REACH = 4;

/**
 * A column of amounts that times the volume makes the next column of amounts holds unit prices, whatever its label says
 * (`Lama | Uang Harian | Jumlah`, `Harga Sat. Material | Upah | Total Harga Sat | Total Harga`); summed it would say nothing.
 */
export function withUnitPrices(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const priced = columns.some(({ field }) => field === "harga_satuan");
  // A sheet has 16,384 columns: none of them may look through all others.
  const groups = grouped(columns, ({ header }) => labelOver(header) || undefined);
  const volumes = volumesFor(columns, priced);
  const found = columns.map((column, index) => {
    if (column.field !== "jumlah") return column;
    const group = inItsGroup(groups, column);
    if (group !== undefined)
      return comesOutMostly(grid, body, [group.volume.col, column.col, group.product.col])
        ? asPrice(column, group.product)
        : column;
    const volume = volumes[index];
    if (volume === undefined) return column;
    const after = columns.slice(index + 1, index + 1 + REACH).filter(({ field }) => field === "jumlah");
    const product = priced
      ? after.find((next) => multipliesMostly(grid, body, [volume.col, column.col, next.col]))
      : after.slice(0, 1).find((next) => multiplies(grid, body, [volume.col, column.col, next.col]));
    if (product === undefined) return column;
    return asPrice(column, product);
  });
  return found.map((column, index) => (isPartOfPrice(found, index) ? asPrice(column, found[index - 1]) : column));
}

/**
 * The count before an amount and the sum behind it, where the three alone stand under one merged label: each of several
 * payments of a person (`Uang Harian / Hari | Rp | Jumlah`, `Penginapan / Malam | Rp | Jumlah`) multiplies within itself.
 */
function inItsGroup(groups: ReadonlyMap<string, readonly DraftColumn[]>, column: DraftColumn) {
  const label = labelOver(column.header);
  const [volume, between, product, more] = groups.get(label) ?? [];
  if (between !== column || more !== undefined || volume?.field !== "volume" || product?.field !== "jumlah")
    return undefined;
  return saysSum(product.header.slice(label.length)) ? { volume, product } : undefined;
}

function labelOver(header: string): string {
  return header.split(" / ").slice(0, -1).join(" / ");
}

function asPrice(column: DraftColumn, beside: DraftColumn | undefined): DraftColumn {
  const reason = why("position", { field: "harga_satuan", beside: beside?.header ?? "" });
  return { ...column, field: "harga_satuan", sure: "likely", why: [reason] };
}

/**
 * Under the label of the price before it: between two prices (`Harga Satuan / Material | Harga Satuan / Upah | Total Harga
 * Satuan`), or where that label says that prices stand under it.
 */
function isPartOfPrice(columns: readonly DraftColumn[], index: number): boolean {
  const [before, column, after] = [columns[index - 1], columns[index], columns[index + 1]];
  const over = labelOver(before?.header ?? "");
  return (
    column?.field === "jumlah" &&
    before?.field === "harga_satuan" &&
    over !== "" &&
    column.header.startsWith(`${over} / `) &&
    !saysSum(column.header.slice(over.length)) &&
    (after?.field === "harga_satuan" || PRICES.test(fold(over)))
  );
}

const PRICES = /^harga satuan\b/;

/** A sum of the line, though not of its prices: `Jumlah`, unlike `Jumlah Harga Satuan`. */
function saysSum(label: string): boolean {
  return /\b(?:jumlah|jml|total|nilai)\b(?!.*\bsatuan\b)/.test(fold(label));
}

/** For each column, beside named prices, the volume right before it: of several sets of columns each has its own; else the first there is. */
function volumesFor(columns: readonly DraftColumn[], priced: boolean): readonly (DraftColumn | undefined)[] {
  const first = columns.find(({ field }) => field === "volume");
  if (!priced) return columns.map(() => first);
  let before: DraftColumn | undefined;
  return columns.map((column) => {
    const volume = before;
    if (column.field === "volume") before = column;
    return volume;
  });
}

type Factors = readonly [volume: number, price: number, product: number];

function multiplies(grid: Grid, body: readonly number[], factors: Factors): boolean {
  const { agreeing, apart, rows } = compared(grid, body, factors);
  return agreeing === rows && apart > 0 && agreeing >= FEWEST_ROWS;
}

/** Under a label of their own a wrong amount among few does not hide what the three are. */
function comesOutMostly(grid: Grid, body: readonly number[], factors: Factors): boolean {
  const { agreeing, rows } = compared(grid, body, factors);
  return agreeing >= FEWEST_ROWS && agreeing * 2 > rows;
}

function multipliesMostly(grid: Grid, body: readonly number[], factors: Factors): boolean {
  const { agreeing, apart, rows } = compared(grid, body, factors);
  return agreeing >= MOST * rows && apart >= FEWEST_BESIDE_PRICE;
}

/** Rows that hold all three figures, those whose product agrees, and those of them where price and product differ. */
function compared(grid: Grid, body: readonly number[], factors: Factors) {
  let [rows, agreeing, apart] = [0, 0, 0];
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    const [a, b, c] = factors.map((col) => figureAt(grid, row, col));
    if (a === undefined || b === undefined || c === undefined) continue;
    rows++;
    if (Math.abs(a * b - c) > 1) continue;
    agreeing++;
    if (b !== c) apart++;
  }
  return { rows, agreeing, apart };
}

function figureAt(grid: Grid, row: number, col: number): number | undefined {
  const cell = grid.at(row, col);
  const figure = cell && amountIn(cell, undefined);
  return figure === 0 ? undefined : figure;
}
