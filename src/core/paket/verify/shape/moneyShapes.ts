import type { BarisAnggaran } from "../../../records/anggaran";
import type { BarisBku } from "../../../records/bku";
import type { Kuitansi, Rujukan } from "../../../records/kuitansi";
import type { SuratDirujuk, SuratPengadaan } from "../../../records/papers/suratPengadaan";
import type { BarisPajak, Pajak } from "../../../records/pajak";
import type { BarisRealisasi } from "../../../records/realisasi";
import { FORM_FIELDS } from "../../../tables/words/fields";
import {
  always,
  cellRef,
  date,
  figure,
  kode,
  money,
  sourced,
  tanggal,
  tanggalReading,
  text,
  truth,
  written,
} from "./cellShapes";
import { listOf, maybe, members, oneOf, words, type MembersOf } from "./shape";

const code = sourced(kode);

export const anggaran = members<BarisAnggaran>({
  at: cellRef,
  tersembunyi: truth,
  kodeRekening: maybe(code),
  kodeTidakTerbaca: maybe(written),
  uraian: maybe(written),
  volume: maybe(figure),
  satuan: maybe(written),
  hargaSatuan: maybe(money),
  jumlah: maybe(money),
  jumlahBersama: maybe(always),
  semula: maybe(money),
  berlaku: maybe(sourced(tanggal)),
});

export const realisasi = members<BarisRealisasi>({
  at: cellRef,
  kodeRekening: maybe(code),
  kodeTidakTerbaca: maybe(written),
  uraian: maybe(written),
  pagu: maybe(money),
  realisasi: maybe(money),
  sisa: maybe(money),
  persen: maybe(figure),
  nomorBukti: maybe(written),
  tanggal: maybe(date),
});

const OF_BKU: MembersOf<BarisBku> = {
  at: cellRef,
  nomor: maybe(written),
  tanggal: maybe(date),
  kodeRekening: maybe(code),
  uraian: maybe(written),
  nomorBukti: maybe(written),
  penerimaan: maybe(money),
  pengeluaran: maybe(money),
  saldo: maybe(money),
};
export const bku = members<BarisBku>(OF_BKU);

const tax = members<Pajak>({ jenis: text, jumlah: money });
export const pajak = members<BarisPajak>({
  ...OF_BKU,
  dipungut: listOf(tax),
  disetor: listOf(tax),
  dasar: maybe(money),
  tanggalSetor: maybe(date),
  ntpn: maybe(written),
});

const rujukan = sourced(
  members<Rujukan>({
    nomor: text,
    tanggal: maybe(tanggalReading),
    surat: maybe(members<SuratDirujuk>({ at: cellRef, tanggal: maybe(tanggalReading) })),
  }),
);

export const surat = members<SuratPengadaan>({
  jenis: words({ spk: true, bast: true }),
  nomor: written,
  tanggal: maybe(sourced(tanggalReading)),
  spk: maybe(rujukan),
});

export const kuitansi = members<Kuitansi>({
  bentuk: words({ formulir: true, register: true }),
  at: cellRef,
  nomor: maybe(written),
  tahunAnggaran: maybe(figure),
  sudahTerimaDari: maybe(written),
  jumlah: maybe(money),
  bersih: maybe(money),
  terbilang: maybe(written),
  untukPembayaran: maybe(written),
  nomorDpa: maybe(written),
  program: maybe(written),
  kegiatan: maybe(written),
  subKegiatan: maybe(code),
  kodeRekening: maybe(code),
  kodeSubKegiatan: maybe(code),
  tanggal: maybe(date),
  penerima: maybe(written),
  tanggalDiterima: maybe(date),
  tanggalDibukukan: maybe(date),
  tanggalLunas: maybe(date),
  folioBukuKas: maybe(written),
  klausulBarang: maybe(written),
  rangkap: maybe(text),
  spk: maybe(rujukan),
  bast: maybe(rujukan),
  kosong: listOf(members<Kuitansi["kosong"][number]>({ field: oneOf(FORM_FIELDS), label: text, at: cellRef })),
});
