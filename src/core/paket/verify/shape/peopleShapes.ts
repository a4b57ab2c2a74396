import type { HariAcara } from "../../../values/hariAcara";
import type { Nik } from "../../../values/nik";
import type { Nip } from "../../../values/nip";
import type { KabKota } from "../../../values/wilayah/kabKota";
import type {
  Asal,
  Penjumlahan,
  Peran,
  Perhitungan,
  Peserta,
  Potongan,
  Tahap,
  UntukDibayar,
} from "../../../records/peserta";
import { always, cellRef, count, figure, money, sourced, tanggal, text, truth, written } from "./cellShapes";
import { byWord, listOf, maybe, members, words, type Shape } from "./shape";

export const tahap = words<Tahap>({ undangan: true, registrasi: true, tercetak: true, hadir: true, pembayaran: true });

export const nip = members<Nip>({
  digits: text,
  problem: maybe(words({ length: true, "birth-date": true, appointment: true, sex: true, "lost-digits": true })),
  pppk: truth,
});
const nik = members<Nik>({
  digits: text,
  problem: maybe(words({ length: true, region: true, "birth-date": true, serial: true, "lost-digits": true })),
  sex: maybe(words({ perempuan: true, "laki-laki": true })),
});

export const kabKota: Shape<KabKota> = members<KabKota>({
  kode: text,
  jenis: words({ Kabupaten: true, Kota: true }),
  nama: text,
  singkatan: listOf(text),
});

const asal = byWord<Asal, "tingkat">("tingkat", {
  "kab-kota": members({ tingkat: words({ "kab-kota": true }), kabKota }),
  provinsi: members({ tingkat: words({ provinsi: true }) }),
  kecamatan: members({ tingkat: words({ kecamatan: true }), nama: text }),
  luar: members<Extract<Asal, { readonly tingkat: "luar" }>>({
    tingkat: words({ luar: true }),
    kabKota: maybe(kabKota),
    kodeProvinsi: maybe(text),
  }),
  "belum-pasti": members({ tingkat: words({ "belum-pasti": true }), candidates: listOf(kabKota) }),
});
const peran = byWord<Peran, "jenis">("jenis", {
  peserta: members({ jenis: words({ peserta: true }), kursi: text }),
  panitia: members({ jenis: words({ panitia: true }) }),
  narasumber: members({ jenis: words({ narasumber: true }) }),
  moderator: members({ jenis: words({ moderator: true }) }),
});

const hari = members<HariAcara>({ hari: maybe(count), tanggal: maybe(tanggal), sesi: maybe(count) });
const dayOfList = members<NonNullable<Peserta["perHari"]>[number]>({ hari, tanda: sourced(truth) });

const perhitungan = members<Perhitungan>({ volume: figure, hargaSatuan: money, hasil: money, perHari: maybe(always) });
const potongan = members<Potongan>({
  bruto: money,
  bagian: maybe(listOf(money)),
  dipotong: listOf(money),
  untuk: members<UntukDibayar>({ kolom: listOf(text), judul: listOf(text) }),
  pph: maybe(money),
});
const penjumlahan = members<Penjumlahan>({ bagian: listOf(money), hasil: money });

export const peserta = members<Peserta>({
  at: cellRef,
  tahap,
  nama: written,
  nip: maybe(sourced(nip)),
  nik: maybe(sourced(nik)),
  jabatan: maybe(written),
  instansi: maybe(written),
  asal: maybe(sourced(asal)),
  peran: maybe(sourced(peran)),
  noHp: maybe(written),
  tandaTangan: maybe(sourced(truth)),
  belumTandaTangan: maybe(sourced(truth)),
  hari: maybe(sourced(hari)),
  perHari: maybe(listOf(dayOfList)),
  bulan: maybe(count),
  dibayar: maybe(money),
  potongan: maybe(potongan),
  potonganTerbuka: maybe(always),
  perhitungan: maybe(perhitungan),
  perhitunganLain: maybe(listOf(perhitungan)),
  penjumlahan: maybe(penjumlahan),
  golongan: maybe(written),
});
