import { DateColumn } from "../rows/dateColumn";
import { KodeReader } from "../rows/kodeOfRow";
import type { Kuitansi } from "../kuitansi";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";
import type { RecordRow } from "../rows/recordRow";
import { findBast, findSpk } from "./rujukan";
import type { BagianBayar } from "../../tables/words/fields";
import type { TableReader } from "../cells/tableReader";
import { uraianOf } from "../rows/uraianOfRow";

/** Reads the lines of a register of kuitansi; the amount stands under `jumlah`, `pengeluaran` or `realisasi`. */
export function registerMapper(reader: TableReader, year: number): (row: RecordRow) => Kuitansi {
  const kode = new KodeReader(reader);
  const field = (["jumlah", "pengeluaran", "realisasi"] as const).find((one) => reader.has(one)) ?? "jumlah";
  const dates = new DateColumn(reader, year);
  const amounts = reader.columns(field);
  const said = (bagian: BagianBayar) => amounts.find((column) => column.bagian === bagian);
  const unsaid = amounts.filter(({ bagian }) => bagian === undefined);
  const diterima = said("diterima");
  const jumlah = said("bruto") ?? pickColumn(unsaid, AFTER_CHANGE, year) ?? diterima;
  return ({ row }) => {
    const uraian = uraianOf(reader, row);
    const codes = kode.pair(row);
    return {
      bentuk: "register",
      at: reader.start(row),
      nomor: reader.text("nomor_bukti", row),
      tahunAnggaran: undefined,
      sudahTerimaDari: undefined,
      jumlah: reader.amount(jumlah, row),
      bersih: diterima === jumlah ? undefined : reader.amount(diterima, row),
      terbilang: undefined,
      untukPembayaran: uraian,
      nomorDpa: undefined,
      program: undefined,
      kegiatan: undefined,
      subKegiatan: undefined,
      kodeRekening: codes.belanja,
      kodeSubKegiatan: codes.other,
      tanggal: dates.read(row),
      penerima: reader.text("nama", row) ?? reader.text("instansi", row),
      tanggalDiterima: undefined,
      tanggalDibukukan: undefined,
      tanggalLunas: undefined,
      folioBukuKas: undefined,
      klausulBarang: undefined,
      spk: findSpk(uraian),
      bast: findBast(uraian),
      kosong: [],
    };
  };
}
