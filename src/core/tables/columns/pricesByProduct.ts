import type { DraftColumn } from "../draftTable";
import type { ColumnField } from "../words/fields";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** Rows that must agree before columns without any label are taken for volume, price and amount. */
const FEWEST_ROWS = 2;
const ROWS_LOOKED_AT = 50;

/**
 * Tells columns of money without labels apart: one that times a column of figures makes the last one holds unit prices.
 * Where nothing is proved only the last one is taken for amounts, as papers write them; the others stay unnamed.
 */
export function pricesByProduct(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const money = columns.filter(({ field }) => field === "jumlah");
  const product = money.at(-1);
  if (product === undefined || money.length < 2) return columns;
  const figures = columns.filter(({ field, content }) => field === undefined && content.numbers > 0);
  for (const volume of figures)
    for (const price of money.slice(0, -1))
      if (multiplies(grid, body, [volume.col, price.col, product.col]))
        return columns.map((column) => {
          if (column === volume) return named(column, "volume");
          if (column === price) return named(column, "harga_satuan");
          return column.field === "jumlah" && column !== product ? named(column, undefined) : column;
        });
  return columns.map((column) => (money.includes(column) && column !== product ? named(column, undefined) : column));
}

function named(column: DraftColumn, field: ColumnField | undefined): DraftColumn {
  const reason = field === undefined ? why("no-header", {}) : why("cells-look-like", { field, share: 1 });
  return { ...column, field, adds: false, why: [reason] };
}

function multiplies(grid: Grid, body: readonly number[], cols: readonly number[]): boolean {
  let agreeing = 0;
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    const [a, b, c] = cols.map((col) => {
      const cell = grid.at(row, col);
      return cell?.kind === "number" ? cell.value : undefined;
    });
    if (a === undefined || b === undefined || c === undefined) continue;
    if (Math.abs(a * b - c) > 1) return false;
    agreeing++;
  }
  return agreeing >= FEWEST_ROWS;
}
