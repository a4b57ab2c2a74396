import type { Acara } from "../acara/acara";
import { ifFound, minusInSen, type Formula } from "./plan/formula";
import { HEADER_ROW, openPage } from "./plan/openPage";
import type { PlannedSheet } from "./plan/plannedWorkbook";
import type { RekapAnggaranColumn } from "./rekapAnggaranTable";
import type { TableData } from "./plan/tableData";
import type { SheetWords } from "./words";

/** The rekap per kode rekening, and under its totals what each of them leaves of the pagu, where there is one. */
export function rekapAnggaranSheet(
  table: TableData<RekapAnggaranColumn>,
  pagu: Formula | undefined,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const empty = table.rows.length === 0 ? words.empty.rekapAnggaran : undefined;
  const page = openPage("rekapAnggaran", acara, words, table.widths.length, empty);
  const below = page.table(HEADER_ROW, 1, table) + 1;
  if (pagu === undefined) return page.sheet(HEADER_ROW, 1);
  page.put(below, 2, words.rekapAnggaran.pagu, "total-label");
  page.put(below + 1, 2, words.rekapAnggaran.againstPagu, "total-label");
  (["anggaran", "realisasi", "adaKuitansi"] as const).forEach((key, index) => {
    const ceiling = page.figure(below, 3 + index, pagu, "total-rupiah");
    const left = ifFound(table.countNumbers(key), minusInSen(ceiling.here, table.sum(key)));
    page.figure(below + 1, 3 + index, left, "total-rupiah");
  });
  return page.sheet(HEADER_ROW, 1);
}
