import type { DraftColumn } from "../draftTable";
import { figureAt } from "./figureAt";
import type { ColumnField } from "../words/fields";
import { fold } from "../words/fold";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** A label that names what is put on top of a price or taken off it: `PPN`, `Nilai PPh 22 (1,5%)`, `Potongan`. */
const TAX =
  /^(?:(?:jumlah|jml|nilai|besar|besarnya|total|tarif|rp) )?(?:ppn\w*|p p n|pph\w*|pajak|potongan|pot|diskon|discount|vat|tax|pj daerah|pb1|pb 1)\b/;
/** Lines that must agree before a deduction is taken for part of what was paid. */
const FEWEST_ROWS = 2;
const ROWS_LOOKED_AT = 200;
const AMOUNTS: ReadonlySet<ColumnField> = new Set<ColumnField>(["jumlah", "pagu", "realisasi"]);

/**
 * Takes the meaning `jumlah` from columns of taxes and deductions beside the amounts of priced or coded items: there the
 * amount of a line is another column, and a tax is no part of it that may be counted alone. Lists of people (bruto, PPh,
 * netto) and cash books keep theirs.
 */
export function withoutTaxColumns(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  if (has("nama") || has("penerimaan") || has("pengeluaran") || columns.some(namesTaxOfLine)) return columns;
  if (!has("uraian") && !has("kode_rekening")) return columns;
  const isTax = (column: DraftColumn) =>
    column.field !== undefined && AMOUNTS.has(column.field) && TAX.test(fold(lowestLabel(column.header)));
  if (!columns.some((column) => !isTax(column) && column.field !== undefined && AMOUNTS.has(column.field)))
    if (!has("harga_satuan")) return columns;
  return columns.map((column) =>
    isTax(column) && !isTakenOff(grid, columns, column, body)
      ? { ...column, field: undefined, sure: "likely", why: [why("no-known-word", { header: column.header })] }
      : column,
  );
}

/** On every line the amount before it less this is the amount behind it: paid papers that show gross, deduction, net. */
function isTakenOff(grid: Grid, columns: readonly DraftColumn[], tax: DraftColumn, body: readonly number[]): boolean {
  const at = columns.indexOf(tax);
  const amounts = (some: readonly DraftColumn[]) => some.filter(({ field }) => field === "jumlah");
  const gross = amounts(columns.slice(0, at)).pop();
  const net = amounts(columns.slice(at + 1))[0];
  if (gross === undefined || net === undefined || columns.some(({ field }) => field === "harga_satuan")) return false;
  const lines = body.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const [before = 0, less = 0, after = 0] = [gross, tax, net].map((column) => figureAt(grid, row, column));
    return before === 0 && after === 0 ? [] : [{ fits: Math.abs(before - less - after) <= 1, less }];
  });
  return lines.length >= FEWEST_ROWS && lines.every(({ fits }) => fits) && lines.some(({ less }) => less !== 0);
}

/** `Jenis Pajak`: the lines are taxes, and their amount is what the list is about. */
function namesTaxOfLine({ header, content }: DraftColumn): boolean {
  return content.words > 0 && /^(?:jenis|nama|uraian|keterangan) (?:pajak|potongan)\b/.test(fold(header));
}

function lowestLabel(header: string): string {
  return header.split(" / ").pop() ?? "";
}
