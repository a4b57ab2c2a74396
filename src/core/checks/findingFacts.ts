import type { FormField } from "../tables/words/fields";
import type { Rupiah } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";
import type { CheckInputs } from "./inputs";
import type { DokumenFacts } from "./dokumen/dokumenFacts";
import type { PaguFacts } from "./pagu/paguFacts";
import type { PajakFacts } from "./realisasi/inputs/pajakFacts";
import type { PesertaFacts } from "./peserta/inputs/pesertaFacts";
import type { RowsOfSheet } from "./rowsOfSheet";

/**
 * Every finding code and the facts its sentence is made from. Codes are published in audit packages: never rename one.
 * Facts are plain data: amounts in sen, codes and names as they stand on the papers.
 */
export interface FindingFacts extends PaguFacts, PesertaFacts, DokumenFacts, PajakFacts {
  // realisasi
  "pagu-terlampaui": {
    readonly pagu: Rupiah;
    readonly jumlah: Rupiah;
    readonly sumber: "realisasi" | "kuitansi" | "bku";
  };
  "rekening-terlampaui": {
    /** Undefined for a line of a realisasi without codes, held to its own pagu. */
    readonly kode: string | undefined;
    readonly uraian: string | undefined;
    readonly batas: Rupiah;
    /** Where the limit was read: the lines of the budget, or the pagu column of the realisasi. */
    readonly batasDari: "anggaran" | "realisasi";
    readonly jumlah: Rupiah;
    readonly sumber: "realisasi" | "kuitansi" | "bku";
    /** Papers or lines that add up to it. */
    readonly banyak: number;
  };
  "rekening-di-luar-dpa": {
    readonly kode: string;
    readonly jumlah: Rupiah;
    readonly sumber: "realisasi" | "kuitansi" | "bku";
    readonly baris: number;
  };
  "pagu-rekening-berbeda": RowsOfSheet & {
    readonly kode: string;
    readonly uraian: string | undefined;
    readonly anggaran: Rupiah;
    /** As the realisasi prints it. */
    readonly pagu: Rupiah;
  };
  "sisa-berbeda": RowsOfSheet & {
    readonly pagu: Rupiah;
    readonly realisasi: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "persentase-berbeda": RowsOfSheet & {
    readonly pagu: Rupiah;
    readonly realisasi: Rupiah;
    /** Percentages: 32.13 is 32,13 %. */
    readonly tertulis: number;
    readonly seharusnya: number;
  };
  "realisasi-kumulatif-berbeda": RowsOfSheet & {
    readonly lalu: Rupiah;
    readonly ini: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "rincian-bulan-berbeda": RowsOfSheet & {
    /** How many months are added up. */
    readonly bulan: number;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "realisasi-tanpa-kuitansi": Unpaired;
  "kuitansi-tanpa-realisasi": Unpaired;
  "realisasi-bku-berbeda": RowsOfSheet & {
    readonly kode: string;
    readonly uraian: string | undefined;
    readonly realisasi: Rupiah;
    readonly bku: Rupiah;
  };
  "rekening-bukti-berbeda": {
    readonly nomor: string;
    readonly kode: string;
    readonly pada: "kuitansi" | "realisasi" | "bku";
    readonly tercatat: string;
    readonly di: "realisasi" | "bku";
  };
  "nilai-kuitansi-berbeda": {
    readonly nomor: string;
    readonly kuitansi: Rupiah;
    readonly tercatat: Rupiah;
    readonly di: "realisasi" | "bku" | "register";
  };
  "nomor-bukti-berbeda": {
    /** On the kuitansi. */
    readonly nomor: string;
    readonly tercatat: string;
    readonly jumlah: Rupiah;
    readonly di: "realisasi" | "bku";
  };
  "nomor-bukti-dua-nilai": { readonly nomor: string; readonly jumlah: Rupiah; readonly lain: Rupiah };
  /** The number of a kuitansi, the folio that it names, and the number of the BKU line that books it. */
  "folio-berbeda": { readonly nomor: string; readonly folio: string; readonly baris: string };
  "bukti-ganda": {
    readonly nomor: string;
    readonly jumlah: Rupiah;
    readonly kali: number;
    readonly di: "realisasi" | "bku";
  };
  "nomor-bukti-lompat": {
    /** The numbers as written on either side of the gap. */
    readonly sebelum: string;
    readonly sesudah: string;
    /** First and last number that is missing. */
    readonly dari: number;
    readonly sampai: number;
  };
  "tanggal-di-luar-tahun-anggaran": RowsOfSheet & {
    readonly tanggal: Tanggal;
    readonly tahunAnggaran: number;
    readonly di: "realisasi" | "bku" | "kuitansi";
  };
  "tanggal-hari-libur": {
    /** The first one. */
    readonly tanggal: Tanggal;
    /** Its day of the week: 0 is Sunday (Minggu). */
    readonly hari: number;
    /** A national holiday; else a Saturday or Sunday. */
    readonly libur: boolean;
    readonly banyak: number;
    readonly di: "realisasi" | "bku" | "kuitansi";
  };
  "saldo-berbeda": {
    readonly saldoSebelumnya: Rupiah;
    readonly penerimaan: Rupiah;
    readonly pengeluaran: Rupiah;
    readonly tertulis: Rupiah;
    readonly seharusnya: Rupiah;
  };
  "saldo-minus": {
    /** The first one. */
    readonly saldo: Rupiah;
    readonly terendah: Rupiah;
    readonly baris: number;
  };
  "buku-pembantu-berbeda": {
    readonly buku: "kas" | "rincian-objek";
    readonly nomor: string;
    readonly tertulis: Rupiah;
    readonly tercatat: Rupiah;
    readonly di: "bku" | "kuitansi";
  };
  "saldo-penutup-berbeda": { readonly saldo: Rupiah; readonly tertulis: Rupiah };
  "tanggal-bku-mundur": { readonly tanggal: Tanggal; readonly sebelumnya: Tanggal };
  "kuitansi-sesudah-dibukukan": {
    readonly nomor: string;
    readonly kuitansi: Tanggal;
    readonly dibukukan: Tanggal;
    readonly hari: number;
  };

  // kuitansi
  "terbilang-berbeda": {
    readonly jumlah: Rupiah;
    readonly tertulis: string;
    /** What the words say, where they can be read, in rupiah. */
    readonly terbaca: number | undefined;
    readonly seharusnya: string;
    /** The first wrong word as written; undefined where the text ends too early. */
    readonly kata: string | undefined;
    /** What belongs there; undefined where a word is too many. */
    readonly kataSeharusnya: string | undefined;
  };
  "isian-kosong": {
    readonly nomor: string | undefined;
    readonly isian: readonly { readonly field: FormField; readonly label: string }[];
  };
  "tanggal-tidak-lengkap": { readonly field: FormField; readonly tertulis: string };
  "sub-kegiatan-berbeda": {
    readonly tertulis: string;
    readonly seharusnya: string;
    readonly isian: "kode_rekening" | "sub_kegiatan";
  };
  "nomor-dpa-berbeda": { readonly tertulis: string; readonly seharusnya: string };
  "urutan-tanggal-terbalik": {
    readonly awal: { readonly dokumen: Dokumen; readonly tanggal: Tanggal };
    readonly akhir: { readonly dokumen: Dokumen; readonly tanggal: Tanggal };
    readonly hari: number;
  };
  "isi-kuitansi-berbeda": RowsOfSheet & {
    readonly nomor: string;
    readonly beda:
      | { readonly isian: "tanggal"; readonly formulir: Tanggal; readonly register: Tanggal }
      | { readonly isian: "penerima" | "kode_rekening"; readonly formulir: string; readonly register: string };
  };
  "kuitansi-ganda": {
    /** Whether the same number stands on them, all they say is the same, or copies of one receipt do not say the same. */
    readonly dasar: "nomor" | "isi" | "salinan";
    readonly nomor: string | undefined;
    readonly penerima: string | undefined;
    readonly jumlah: Rupiah | undefined;
    readonly kali: number;
  };
  "nomor-kuitansi-dua-nilai": { readonly nomor: string; readonly jumlah: Rupiah; readonly lain: Rupiah };
  "pembayaran-kembar": {
    readonly penerima: string;
    readonly jumlah: Rupiah;
    readonly tanggal: Tanggal;
    readonly nomor: readonly string[];
  };
  "nilai-di-bawah-batas": {
    readonly jumlah: Rupiah;
    readonly batas: Rupiah;
    readonly uraian: string | undefined;
  };
  "meterai-belum-dipastikan": {
    readonly nomor: string | undefined;
    /** The amount, or the largest where several lines of a register are meant. */
    readonly jumlah: Rupiah;
    readonly batas: Rupiah;
    readonly banyak: number;
  };
  "bukti-tidak-sesuai-nilai": {
    readonly nomor: string | undefined;
    readonly jumlah: Rupiah;
    readonly batas: Rupiah;
    readonly perlu: "spk" | "surat-perjanjian";
  };
  "harga-satuan-tersembunyi": {
    readonly jumlah: Rupiah;
    /** Headcounts on file that do not divide the amount, ascending. */
    readonly dicoba: readonly number[];
    /** Headcounts near those that would, with the price each implies. */
    readonly cocok: readonly { readonly orang: number; readonly harga: Rupiah }[];
  };
  "orang-kuitansi-melebihi-hadir": { readonly jumlah: Rupiah; readonly orang: number; readonly hadir: number };
  "klausul-barang-pada-jasa": { readonly untukPembayaran: string; readonly klausul: string };
}

/** Spending and receipts of one kode rekening that do not cover each other, or one line by its number. */
interface Unpaired {
  readonly dasar: "nomor" | "rekening";
  readonly nomor: string | undefined;
  readonly kode: string | undefined;
  /** Where it is booked, or should be. */
  readonly di: "realisasi" | "bku";
  /** What is booked there. */
  readonly realisasi: Rupiah;
  readonly kuitansi: Rupiah;
}

export type Dokumen = "kak" | "spk" | "acara" | "bast" | "laporan" | "kuitansi";

/** What a check can lack. */
export type Missing = keyof CheckInputs;
