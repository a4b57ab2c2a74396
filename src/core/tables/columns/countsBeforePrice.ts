import type { DraftColumn } from "../draftTable";
import { amountIn } from "../sheet/amountIn";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** Rows that must agree before a column called an amount is taken for a count. */
const FEWEST_ROWS = 3;
/** Share of the rows that must agree: a wrong product or two do not hide what a column holds. */
const MOST = 0.8;
const ROWS_LOOKED_AT = 50;

/**
 * `Vol | Sat | Frek | Sat | Jml | Harga Satuan | Jumlah`: a column called an amount that times the price makes the amount
 * behind it holds what the counts come to, and is the volume. Summed as money it would be next to nothing.
 */
export function withCountsBeforePrice(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const price = columns.findIndex(({ field }) => field === "harga_satuan");
  const product = columns.slice(price + 1).find(({ field }) => field === "jumlah");
  const priced = columns[price];
  if (priced === undefined || product === undefined) return columns;
  return columns.map((column, index) => {
    const counts = index < price && column.field === "jumlah";
    if (!counts || !multiplies(grid, body, [column.col, priced.col, product.col])) return column;
    const reason = why("position", { field: "volume", beside: priced.header });
    return { ...column, field: "volume", sure: "likely", why: [reason] };
  });
}

function multiplies(grid: Grid, body: readonly number[], cols: readonly [number, number, number]): boolean {
  let [rows, agreeing] = [0, 0];
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    const [count, price, product] = cols.map((col) => {
      const cell = grid.at(row, col);
      return cell && amountIn(cell, undefined);
    });
    if (!count || !price || !product) continue;
    rows++;
    if (Math.abs(count * price - product) <= 1) agreeing++;
  }
  return agreeing >= FEWEST_ROWS && agreeing >= MOST * rows;
}
