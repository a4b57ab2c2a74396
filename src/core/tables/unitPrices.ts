import type { DraftColumn } from "./draftTable";
import type { Grid } from "./grid";
import { why } from "./why";

/** Rows that must agree before a column is taken for prices. */
const FEWEST_ROWS = 2;
const ROWS_LOOKED_AT = 50;

/**
 * A column of amounts that times the volume makes the next column of amounts holds unit prices, whatever its label says
 * (`Lama | Uang Harian | Jumlah`); summed it would say nothing.
 */
export function withUnitPrices(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const volume = columns.find(({ field }) => field === "volume");
  if (volume === undefined || columns.some(({ field }) => field === "harga_satuan")) return columns;
  return columns.map((column, index) => {
    if (column.field !== "jumlah") return column;
    const next = columns.slice(index + 1, index + 4).find(({ field }) => field === "jumlah");
    if (next === undefined) return column;
    if (!multiplies(grid, body, volume.col, column.col, next.col)) return column;
    const reason = why("position", { field: "harga_satuan", beside: next.header });
    return { ...column, field: "harga_satuan", sure: "likely", why: [reason] };
  });
}

function multiplies(grid: Grid, body: readonly number[], volume: number, price: number, product: number): boolean {
  let agreeing = 0;
  let apart = false;
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    const [a, b, c] = [volume, price, product].map((col) => figureAt(grid, row, col));
    if (a === undefined || b === undefined || c === undefined) continue;
    if (Math.abs(a * b - c) > 1) return false;
    if (b !== c) apart = true;
    agreeing++;
  }
  return apart && agreeing >= FEWEST_ROWS;
}

function figureAt(grid: Grid, row: number, col: number): number | undefined {
  const cell = grid.at(row, col);
  return cell?.kind === "number" && cell.value !== 0 ? cell.value : undefined;
}
