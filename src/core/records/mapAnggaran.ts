import type { BarisAnggaran } from "./anggaran";
import { KodeReader } from "./kodeOfRow";
import { AFTER_CHANGE, pickColumn } from "./pickColumn";
import type { RecordRow } from "./recordRow";
import type { TableReader } from "./tableReader";
import { uraianOf } from "./uraianOfRow";
import { volumeReader } from "./volumeOfRow";

/** Reads the lines of a RAB, RKA or DPA; a line's amount stands under `jumlah`, or under `pagu` where there is none. */
export function anggaranMapper(reader: TableReader, year: number): (row: RecordRow) => BarisAnggaran {
  const kode = new KodeReader(reader);
  const jumlah = pickColumn(reader.columns(reader.has("jumlah") ? "jumlah" : "pagu"), AFTER_CHANGE, year);
  const hargaSatuan = pickColumn(reader.columns("harga_satuan"), AFTER_CHANGE, year);
  const volumeOf = volumeReader(reader, year);
  return ({ row, under }) => {
    const uraian = uraianOf(reader, row);
    const satuan = reader.text("satuan", row);
    return {
      at: reader.start(row),
      ...kode.ownOrInherited(row, under),
      uraian,
      volume: volumeOf(row, [satuan, uraian]),
      satuan,
      hargaSatuan: reader.amount(hargaSatuan, row),
      jumlah: reader.amount(jumlah, row),
    };
  };
}
