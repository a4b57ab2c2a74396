import type { DraftColumn } from "./draftTable";
import type { ColumnField } from "./fields";
import { fold } from "./fold";
import { why } from "./why";

/** A label that names what is put on top of a price or taken off it: `PPN`, `Nilai PPh 22 (1,5%)`, `Potongan`. */
const TAX =
  /^(?:(?:jumlah|jml|nilai|besar|besarnya|total|tarif|rp) )?(?:ppn\w*|p p n|pph\w*|pajak|potongan|pot|diskon|discount|vat|tax)\b/;
const AMOUNTS: ReadonlySet<ColumnField> = new Set<ColumnField>(["jumlah", "pagu", "realisasi"]);

/**
 * Takes the meaning `jumlah` from columns of taxes and deductions beside the amounts of priced or coded items: there the
 * amount of a line is another column, and a tax is no part of it that may be counted alone. Lists of people (bruto, PPh,
 * netto) and cash books keep theirs.
 */
export function withoutTaxColumns(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  if (has("nama") || has("penerimaan") || has("pengeluaran")) return columns;
  if (!has("uraian") && !has("kode_rekening")) return columns;
  const isTax = (column: DraftColumn) =>
    column.field !== undefined && AMOUNTS.has(column.field) && TAX.test(fold(lowestLabel(column.header)));
  if (!columns.some((column) => !isTax(column) && column.field !== undefined && AMOUNTS.has(column.field)))
    if (!has("harga_satuan")) return columns;
  return columns.map((column) =>
    isTax(column)
      ? { ...column, field: undefined, sure: "likely", why: [why("no-known-word", { header: column.header })] }
      : column,
  );
}

function lowestLabel(header: string): string {
  return header.split(" / ").pop() ?? "";
}
