import { agrees } from "../sheet/agreement";
import type { DraftColumn } from "../draftTable";
import { figureAt } from "./figureAt";
import type { ColumnField } from "../words/fields";
import type { Grid } from "../sheet/grid";
import { totalWord } from "../words/rowWords";
import { why } from "../why";

const MONEY: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jumlah",
  "pagu",
  "realisasi",
  "penerimaan",
  "pengeluaran",
  "saldo",
]);

/**
 * A price without a volume, a unit or any other amount beside it is what the line comes to: `Harga` of an inventory,
 * `Besaran` of a payment. With a unit beside it, it belongs to a list of standard prices, which nobody sums; unless somebody
 * did sum it: a total under the prices shows that each is what its line comes to.
 */
export function withLonePrice(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const prices = columns.filter(({ field }) => field === "harga_satuan");
  const [price] = prices;
  if (price === undefined || prices.length > 1) return columns;
  if (columns.some(({ field }) => field !== undefined && MONEY.has(field))) return columns;
  const counted = columns.some(({ field }) => field === "volume" || field === "satuan");
  if ((counted || price.content.large === 0) && !isSummed(grid, price, body)) return columns;
  const reason = why("cells-look-like", { field: "jumlah", share: 1 });
  return columns.map((column) =>
    column === price ? { ...column, field: "jumlah", sure: "likely", why: [...column.why, reason] } : column,
  );
}

/** Fewer lines prove no sum. */
const FEWEST_LINES = 3;

/** Whether every total written under the column is the sum of the lines above it, of all or of those since the last one. */
function isSummed(grid: Grid, column: DraftColumn, body: readonly number[]): boolean {
  let [whole, section, lines] = [0, 0, 0];
  let proved = false;
  for (const row of body) {
    const amount = figureAt(grid, row, column);
    if (amount === undefined) continue;
    if (!isTotalRow(grid, row, column.col)) [whole, section, lines] = [whole + amount, section + amount, lines + 1];
    else if (lines >= FEWEST_LINES && (agrees(whole, amount) || agrees(section, amount))) [section, proved] = [0, true];
    else return false;
  }
  return proved;
}

/** The first words of the row, before the amount, are a total's. */
function isTotalRow(grid: Grid, row: number, before: number): boolean {
  for (let col = 1; col < before; col++) {
    const text = grid.text(row, col);
    if (/\p{L}{2}/u.test(text)) return totalWord(text) !== undefined;
  }
  return false;
}
