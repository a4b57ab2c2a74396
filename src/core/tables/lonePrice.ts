import type { DraftColumn } from "./draftTable";
import type { ColumnField } from "./fields";
import { why } from "./why";

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
 * `Besaran` of a payment. With a unit beside it, it belongs to a list of standard prices, which nobody sums.
 */
export function withLonePrice(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const prices = columns.filter(({ field }) => field === "harga_satuan");
  const [price] = prices;
  if (price === undefined || prices.length > 1) return columns;
  const others = columns.some(
    ({ field }) => field === "volume" || field === "satuan" || (field !== undefined && MONEY.has(field)),
  );
  if (others || price.content.large === 0) return columns;
  const reason = why("cells-look-like", { field: "jumlah", share: 1 });
  return columns.map((column) =>
    column === price ? { ...column, field: "jumlah", sure: "likely", why: [...column.why, reason] } : column,
  );
}
