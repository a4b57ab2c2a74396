import type { ColumnField } from "./fields";

/** Fields whose cells are rupiah. */
export const MONEY_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
  "saldo",
  "harga_satuan",
]);

/** Fields whose cells are figures that stand for something else than how many of it a line has. */
export const AMOUNT_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...MONEY_FIELDS,
  "persen",
  "izin",
  "sakit",
  "alpa",
  "tahun",
]);

/** Fields whose cells are figures. */
export const FIGURE_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([...AMOUNT_FIELDS, "volume"]);
