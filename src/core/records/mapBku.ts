import type { BarisBku } from "./bku";
import { DateColumn } from "./dateColumn";
import { KodeReader } from "./kodeOfRow";
import type { RecordRow } from "./recordRow";
import type { TableReader } from "./tableReader";
import { uraianOf } from "./uraianOfRow";

/** Reads the booked lines of a Buku Kas Umum. */
export function bkuMapper(reader: TableReader, year: number): (row: RecordRow) => BarisBku {
  const kode = new KodeReader(reader);
  const dates = new DateColumn(reader, year);
  const [penerimaan] = reader.columns("penerimaan");
  const [pengeluaran] = reader.columns("pengeluaran");
  const [saldo] = reader.columns("saldo");
  return ({ row }) => ({
    at: reader.start(row),
    nomor: reader.text("no", row),
    tanggal: dates.read(row),
    kodeRekening: kode.own(row).kodeRekening,
    uraian: uraianOf(reader, row),
    nomorBukti: reader.text("nomor_bukti", row),
    penerimaan: reader.amount(penerimaan, row),
    pengeluaran: reader.amount(pengeluaran, row),
    saldo: reader.amount(saldo, row),
  });
}
