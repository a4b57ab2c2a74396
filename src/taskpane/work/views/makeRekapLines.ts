import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import type { SheetWords } from "../../../core/sheets/words";
import { asNumber, asText, hasPlannedColumn, plannedRows } from "./plannedTable";
import type { RekapLineView } from "./reviewView";

export function rekapLines(plan: PlannedWorkbook, words: SheetWords): RekapLineView[] {
  const header = words.rekapAnggaran.columns;
  const booked = hasPlannedColumn(plan, "RekapAnggaran", header.bku);
  return plannedRows(plan, "RekapAnggaran").map((cell) => ({
    kode: asText(cell(header.kode)),
    uraian: asText(cell(header.uraian)),
    anggaran: asNumber(cell(header.anggaran)),
    realisasi: asNumber(cell(header.realisasi)),
    adaKuitansi: asNumber(cell(header.adaKuitansi)),
    bku: booked ? asNumber(cell(header.bku)) : undefined,
    sisa: asNumber(cell(header.sisa)),
    persen: asNumber(cell(header.persen)),
    tanpaBukti: asNumber(cell(header.tanpaBukti)),
    kuitansiLebih: asNumber(cell(header.kuitansiLebih)),
  }));
}
