import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import { askAmount } from "../cells/amountCell";
import { KodeReader } from "../rows/kodeOfRow";
import { DateColumn } from "../rows/dateColumn";
import { AFTER_CHANGE, pickColumn, UP_TO_NOW } from "../rows/pickColumn";
import { persenColumn } from "../rows/persenColumn";
import { readPersenCell } from "../cells/quantityCell";
import type { BarisRealisasi } from "../realisasi";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";
import { uraianOf } from "../rows/uraianOfRow";

/**
 * Reads the lines of a realisasi report; of several realisasi columns the one up to now holds. A blank one means that
 * nothing was spent, unless what is left says otherwise: then it is asked about.
 */
export function realisasiMapper(reader: TableReader, year: number): (row: RecordRow) => BarisRealisasi {
  const kode = new KodeReader(reader);
  const dates = new DateColumn(reader, year);
  const pagu = pickColumn(reader.columns("pagu"), AFTER_CHANGE, year);
  const realisasi = pickColumn(reader.columns("realisasi"), UP_TO_NOW, year);
  const sisa = pickColumn(reader.columns("sisa"), UP_TO_NOW, year);
  const persen = persenColumn(reader, year);
  return ({ row, under }) => {
    const cell = persen && reader.cells.own(row, persen.col);
    const line: BarisRealisasi = {
      at: reader.start(row),
      ...kode.ownOrInherited(row, under),
      uraian: uraianOf(reader, row),
      pagu: reader.amount(pagu, row),
      realisasi: reader.amount(realisasi, row),
      sisa: reader.amount(sisa, row),
      persen: cell && readPersenCell(reader, { cell, row, col: persen.col }),
      nomorBukti: reader.text("nomor_bukti", row),
      tanggal: dates.read(row),
    };
    if (realisasi) askWhereBlank(reader, realisasi, row, line);
    return line;
  };
}

function askWhereBlank(reader: TableReader, column: FoundColumn, row: number, { pagu, sisa }: BarisRealisasi): void {
  if (!pagu || !sisa || sisa.value === pagu.value || reader.amountCell(column, row) !== "blank") return;
  askAmount(reader, column, row, { raw: "", candidates: [rupiahFromSen(pagu.value - sisa.value)] });
}
