import { joinPeople } from "../../../src/core/people/joinPeople";
import { peopleRows } from "../../../src/core/people/orang";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import type { Acara, Kursi } from "../../../src/core/acara/acara";
import type { RawValue } from "../../../src/core/cells/cell";
import type { CellRef } from "../../../src/core/cells/cellRef";
import type { Sourced } from "../../../src/core/cells/sourced";
import type { BarisAnggaran } from "../../../src/core/records/anggaran";
import type { BarisBku } from "../../../src/core/records/bku";
import type { Kuitansi } from "../../../src/core/records/kuitansi";
import type { Asal, Peran, Peserta, Tahap } from "../../../src/core/records/peserta";
import type { BarisRealisasi } from "../../../src/core/records/realisasi";
import type { Records } from "../../../src/core/records/records";
import { NOTHING_DECIDED } from "../../../src/core/decisions/decided";
import type { Review } from "../../../src/core/review";
import { readKodeRekening, type KodeRekening } from "../../../src/core/values/kodeRekening";
import { rupiah } from "../../../src/core/values/rupiah";
import { readTanggal } from "../../../src/core/values/tanggal";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";
import { recordsOf } from "../../support/recordBuilders";

export const SEATS: readonly Kursi[] = [
  { peran: "kepala-dinas-sosial", nama: "Kepala Dinas Sosial", jumlah: 1, dikenalDari: [] },
  { peran: "kepala-dinas-dukcapil", nama: "Kepala Dinas Dukcapil", jumlah: 1, dikenalDari: [] },
  { peran: "supervisor", nama: "Supervisor", jumlah: 1, dikenalDari: [] },
  { peran: "pengisi-data", nama: "Pengisi data", jumlah: 1, dikenalDari: [] },
];

/** The event of the domain: 19 kab/kota with four seats, the province with two, a pagu of Rp 50.041.800. */
export const RAKOR: Acara = {
  nama: "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS",
  tanggal: { year: 2023, month: 3, day: 8 },
  tanggalSelesai: { year: 2023, month: 3, day: 8 },
  tempat: "Hotel Truntum Padang",
  tahunAnggaran: 2023,
  pagu: rupiah(50_041_800),
  nomorDpa: "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
  program: { kode: "1.06.05", nama: "Perlindungan dan Jaminan Sosial" },
  kegiatan: { kode: "1.06.05.1.02", nama: "Pengelolaan Data Fakir Miskin Cakupan Daerah Provinsi" },
  subKegiatan: { kode: "1.06.05.1.02.02", nama: "Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota" },
  rencanaPeserta: 70,
  wilayah: SUMATERA_BARAT,
  kursi: { perKabKota: SEATS, provinsi: SEATS.slice(0, 2) },
  panitia: 10,
  tanggalDokumen: {},
  pejabat: {},
};

export function at(file: string, sheet: string, row: number, col = 1): CellRef {
  return { file, sheet, row, col };
}

function sourced<T>(value: T, raw: RawValue, where: CellRef): Sourced<T> {
  return { value, raw, at: where };
}

function code(written: string): KodeRekening {
  const kode = readKodeRekening(written);
  if (kode === undefined) throw new Error(`${written} is no code`);
  return kode;
}

/** `undefined` for the province; a name for its kab/kota; `?` for an origin that must be asked. */
export function asalOf(name: string | undefined): Asal {
  if (name === undefined) return { tingkat: "provinsi" };
  if (name === "?") return { tingkat: "belum-pasti", candidates: [] };
  const kabKota = SUMATERA_BARAT.kabKota.find((one) => `${one.jenis} ${one.nama}` === name);
  if (kabKota === undefined) throw new Error(`${name} is no kab/kota`);
  return { tingkat: "kab-kota", kabKota };
}

interface Person {
  readonly tahap: Tahap;
  readonly nama: string;
  readonly row: number;
  readonly asal?: string | undefined;
  readonly peran?: Peran;
  readonly nip?: string;
  readonly signed?: boolean;
  readonly dibayar?: number;
}

export function person({ tahap, nama, row, asal, peran, nip, signed, dibayar }: Person): Peserta {
  const where = at("Peserta.xlsx", tahap, row);
  return {
    at: where,
    tahap,
    nama: sourced(nama, nama, where),
    nip: nip === undefined ? undefined : sourced({ digits: nip, problem: undefined, pppk: false }, nip, where),
    nik: undefined,
    jabatan: undefined,
    instansi: undefined,
    asal: sourced(asalOf(asal), asal ?? "Provinsi", where),
    peran: peran && sourced(peran, "", where),
    noHp: undefined,
    tandaTangan: signed === undefined ? undefined : sourced(signed, signed ? "ttd" : "", where),
    potongan: undefined,
    perhitungan: undefined,
    dibayar: dibayar === undefined ? undefined : sourced(rupiah(dibayar), dibayar, where),
  };
}

/** Everybody for whom there is a seat, on one list. */
export function fullHouse(tahap: Tahap): readonly Peserta[] {
  const places = [undefined, ...SUMATERA_BARAT.kabKota.map((one) => `${one.jenis} ${one.nama}`)];
  return places.flatMap((asal, place) =>
    (asal === undefined ? RAKOR.kursi.provinsi : SEATS).map((seat, index) =>
      person({
        tahap,
        nama: `Orang ${place}-${index}`,
        row: 8 + place * 4 + index,
        asal,
        peran: { jenis: "peserta", kursi: seat.peran },
        signed: true,
      }),
    ),
  );
}

interface BudgetLine {
  readonly row: number;
  readonly kode?: string;
  readonly uraian?: string;
  readonly volume?: number;
  readonly satuan?: string;
  readonly harga?: number;
  readonly jumlah?: number;
  readonly sheet?: string;
}

export function budgetLine({
  row,
  kode,
  uraian,
  volume,
  satuan,
  harga,
  jumlah,
  sheet = "RAB",
}: BudgetLine): BarisAnggaran {
  const where = at("RAB.xlsx", sheet, row);
  return {
    at: where,
    tersembunyi: false,
    kodeRekening: kode === undefined ? undefined : sourced(code(kode), kode, where),
    kodeTidakTerbaca: undefined,
    uraian: uraian === undefined ? undefined : sourced(uraian, uraian, where),
    volume: volume === undefined ? undefined : sourced(volume, volume, where),
    satuan: satuan === undefined ? undefined : sourced(satuan, satuan, where),
    hargaSatuan: harga === undefined ? undefined : sourced(rupiah(harga), harga, where),
    jumlah: jumlah === undefined ? undefined : sourced(rupiah(jumlah), jumlah, where),
  };
}

interface SpendingLine {
  readonly row: number;
  readonly kode?: string;
  readonly uraian?: string;
  readonly pagu?: number;
  readonly realisasi?: number;
  readonly nomor?: string;
  readonly tanggal?: string;
}

export function spendingLine({ row, kode, uraian, pagu, realisasi, nomor, tanggal }: SpendingLine): BarisRealisasi {
  const where = at("Realisasi.xlsx", "LRA", row);
  return {
    at: where,
    kodeRekening: kode === undefined ? undefined : sourced(code(kode), kode, where),
    kodeTidakTerbaca: undefined,
    uraian: uraian === undefined ? undefined : sourced(uraian, uraian, where),
    pagu: pagu === undefined ? undefined : sourced(rupiah(pagu), pagu, where),
    realisasi: realisasi === undefined ? undefined : sourced(rupiah(realisasi), realisasi, where),
    sisa: undefined,
    persen: undefined,
    nomorBukti: nomor === undefined ? undefined : sourced(nomor, nomor, where),
    tanggal: tanggal === undefined ? undefined : sourced(readTanggal(tanggal), tanggal, where),
  };
}

interface BookedLine {
  readonly row: number;
  readonly sheet?: string;
  readonly masuk?: number;
  readonly keluar?: number;
  readonly saldo?: number;
}

export function bookedLine({ row, sheet = "BKU", masuk, keluar, saldo }: BookedLine): BarisBku {
  const where = at("BKU.xlsx", sheet, row);
  const amount = (value: number | undefined) =>
    value === undefined ? undefined : sourced(rupiah(value), value, where);
  return {
    at: where,
    nomor: undefined,
    tanggal: undefined,
    kodeRekening: undefined,
    uraian: undefined,
    nomorBukti: undefined,
    penerimaan: amount(masuk),
    pengeluaran: amount(keluar),
    saldo: amount(saldo),
  };
}

interface ReceiptPaper {
  readonly bentuk: Kuitansi["bentuk"];
  readonly row: number;
  readonly nomor?: string;
  readonly jumlah?: number;
  readonly kode?: string;
  readonly penerima?: string;
  readonly tanggal?: string;
  readonly untuk?: string;
  readonly kosong?: readonly string[];
}

export function receipt({
  bentuk,
  row,
  nomor,
  jumlah,
  kode,
  penerima,
  tanggal,
  untuk,
  kosong,
}: ReceiptPaper): Kuitansi {
  const where = at("Kuitansi.xlsx", bentuk, row);
  const text = (value: string | undefined) => (value === undefined ? undefined : sourced(value, value, where));
  return {
    bentuk,
    at: where,
    nomor: text(nomor),
    tahunAnggaran: undefined,
    sudahTerimaDari: undefined,
    jumlah: jumlah === undefined ? undefined : sourced(rupiah(jumlah), jumlah, where),
    terbilang: undefined,
    untukPembayaran: text(untuk),
    nomorDpa: undefined,
    program: undefined,
    kegiatan: undefined,
    subKegiatan: undefined,
    kodeRekening: kode === undefined ? undefined : sourced(code(kode), kode, where),
    kodeSubKegiatan: undefined,
    tanggal: tanggal === undefined ? undefined : sourced(readTanggal(tanggal), tanggal, where),
    penerima: text(penerima),
    tanggalDiterima: undefined,
    tanggalDibukukan: undefined,
    tanggalLunas: undefined,
    folioBukuKas: undefined,
    bersih: undefined,
    klausulBarang: undefined,
    spk: undefined,
    bast: undefined,
    kosong: (kosong ?? []).map((label) => ({ field: "nomor_bukti", label, at: where })),
  };
}

/** A review of the event that came to nothing but these records. */
export function reviewOf(some: Partial<Records>, more: Partial<Omit<Review, "records">> = {}): Review {
  const records = recordsOf(some);
  const people = joinPeople(peopleRows(records));
  const { benang } = benangAnggaran(records, []);
  return { acara: RAKOR, sheets: [], people, outcomes: [], benang, decided: NOTHING_DECIDED, ...more, records };
}
