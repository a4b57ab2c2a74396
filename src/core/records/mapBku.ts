import type { FoundColumn } from "../tables/foundTable";
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
  const received = reader.columns("penerimaan");
  const paid = reader.columns("pengeluaran");
  // A bank book has a column for each kind of movement: setoran, bunga; penarikan, pajak, biaya.
  const filled = (columns: readonly FoundColumn[], row: number) =>
    columns.find((column) => reader.amountCell(column, row) !== "blank") ?? columns[0];
  const [saldo] = reader.columns("saldo");
  return ({ row }) => ({
    at: reader.start(row),
    nomor: reader.text("no", row),
    tanggal: dates.read(row),
    kodeRekening: kode.own(row).kodeRekening,
    uraian: uraianOf(reader, row),
    nomorBukti: reader.text("nomor_bukti", row),
    penerimaan: reader.amount(filled(received, row), row),
    pengeluaran: reader.amount(filled(paid, row), row),
    saldo: reader.amount(saldo, row),
  });
}
