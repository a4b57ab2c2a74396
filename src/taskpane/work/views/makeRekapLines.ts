import type { PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import type { SheetWords } from "../../../core/sheets/words";
import { asNumber, asText, plannedRows } from "./plannedTable";
import type { RekapLineView } from "./reviewView";

export function rekapLines(plan: PlannedWorkbook, words: SheetWords): RekapLineView[] {
  const header = words.rekapAnggaran.columns;
  return plannedRows(plan, "RekapAnggaran").map((cell) => {
    const persen = cell(header.persen);
    return {
      kode: asText(cell(header.kode)),
      uraian: asText(cell(header.uraian)),
      anggaran: asNumber(cell(header.anggaran)),
      realisasi: asNumber(cell(header.realisasi)),
      adaKuitansi: asNumber(cell(header.adaKuitansi)),
      sisa: asNumber(cell(header.sisa)),
      persen: typeof persen === "number" ? persen : undefined,
      tanpaBukti: asNumber(cell(header.tanpaBukti)),
      kuitansiLebih: asNumber(cell(header.kuitansiLebih)),
    };
  });
}
