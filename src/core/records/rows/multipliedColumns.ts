import { amountIn } from "../../tables/sheet/amountIn";
import type { ColumnField } from "../../tables/words/fields";
import type { FoundColumn } from "../../tables/foundTable";
import type { TableReader } from "../cells/tableReader";

/** Columns whose figures, multiplied in each line, come to what the line costs. */
export interface Multiplied {
  readonly volumes: readonly FoundColumn[];
  readonly price: FoundColumn | undefined;
}

/** Fewer lines prove nothing about a column. */
const FEWEST_LINES = 3;
const LINES_LOOKED_AT = 200;

/**
 * Of several volumes and several prices those that come to the amount in most lines: material and labour beside their sum,
 * a price before and after profit, one set of columns for the plan and one for what was built. What was picked by its label
 * stays where it comes out in half of the lines, and where nothing comes out better.
 */
export function multipliedColumns(
  reader: TableReader,
  picked: Multiplied,
  prices: readonly FoundColumn[],
  product: FoundColumn | undefined,
  productOf: (text: string) => number | undefined,
): Multiplied {
  const all = reader.columns("volume");
  if (!product || (prices.length < 2 && all.length < 2)) return picked;
  const lines = reader.table.rows.filter(({ role }) => role === "record").slice(0, LINES_LOOKED_AT);
  const figure = ({ col, grouping }: FoundColumn, row: number): number | undefined => {
    const cell = reader.cells.own(row, col);
    const written = cell && amountIn(cell, grouping);
    return written ?? (cell?.kind === "text" ? productOf(cell.value) : undefined);
  };
  const agreement = ({ volumes, price }: Multiplied): { readonly agreeing: number; readonly lines: number } => {
    let [agreeing, compared] = [0, 0];
    for (const { row } of lines) {
      const amount = figure(product, row);
      const unit = price && figure(price, row);
      const factors = volumes.flatMap((volume) => figure(volume, row) ?? []);
      if (amount === undefined || unit === undefined || factors.length === 0) continue;
      compared += 1;
      const times = factors.reduce((all, one) => all * one, 1);
      if (Math.abs(times * unit - amount) <= 1) agreeing += 1;
    }
    return { agreeing, lines: compared };
  };
  const own = agreement(picked);
  if (own.agreeing * 2 >= own.lines && own.lines > 0) return picked;
  let best = { columns: picked, agreeing: own.agreeing };
  for (const volumes of volumeSets(reader, all)) {
    for (const price of prices) {
      const columns = { volumes, price };
      const one = agreement(columns);
      const proved = one.agreeing >= FEWEST_LINES && one.agreeing * 2 > one.lines;
      if (proved && one.agreeing > best.agreeing) best = { columns, agreeing: one.agreeing };
    }
  }
  return best.columns;
}

const BREAKS: ReadonlySet<ColumnField> = new Set<ColumnField>(["harga_satuan", "jumlah", "pagu", "realisasi"]);

/** Volumes that stand together, without an amount between them, and each of them alone. */
function volumeSets(reader: TableReader, volumes: readonly FoundColumn[]): readonly (readonly FoundColumn[])[] {
  const sets: FoundColumn[][] = [];
  let open: FoundColumn[] | undefined;
  for (const column of reader.table.columns) {
    if (column.field === "volume") {
      if (open) open.push(column);
      else sets.push((open = [column]));
    } else if (column.field !== undefined && BREAKS.has(column.field)) open = undefined;
  }
  return [...sets, ...volumes.map((volume) => [volume])];
}
