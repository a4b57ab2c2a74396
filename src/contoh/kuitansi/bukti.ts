import { KEGIATAN, NOMOR_DPA, PROGRAM, SUB_KEGIATAN } from "../acaraWords";
import { fullName } from "../orang/writtenName";
import { PENANDA_TANGAN, orangAt } from "../peserta/utusan";

/** What is typed into one kuitansi form; a blank stays a line of dots, as on the printed form. */
export interface IsianKuitansi {
  /** Names the cells of this form for the list of planted contradictions. */
  readonly mark: string;
  readonly nomor?: string;
  /** As printed after `Rp`. */
  readonly jumlah: string;
  readonly terbilang: string;
  readonly untukPembayaran: string;
  readonly nomorDpa: string;
  readonly kodeRekening: string;
  readonly tempatTanggal: string;
  readonly diterimaTgl?: string;
  readonly dibukukanTgl?: string;
  /** Number of the BKU line that books it. */
  readonly folio?: string;
  readonly lunasTgl?: string;
  /** The clause that goods were received whole and in good order. */
  readonly klausulBarang: boolean;
  readonly penerima: readonly string[];
}

/** Printed the same on every form. */
export const PRINTED = {
  sudahTerimaDari: "Bendahara Pengeluaran Pembantu Dinas Sosial Provinsi Sumatera Barat",
  program: PROGRAM,
  kegiatan: KEGIATAN,
  subKegiatan: SUB_KEGIATAN,
} as const;

/** The one kuitansi of the event that is on file, with its blanks and its two codes in one field. */
export const FULLDAY: IsianKuitansi = {
  mark: "fullday",
  jumlah: "16.080.000,-",
  terbilang: "= Enam belas juta delapan puluh ribu rupiah =",
  untukPembayaran:
    "Biaya Paket Fullday Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS sesuai SPK Nomor 465-423/PFM/Dinsos/2023 " +
    "tanggal 7 Maret 2023 dan BAST Nomor 046/HIP/UTP/2023 tanggal 8 Maret 2023",
  nomorDpa: NOMOR_DPA,
  kodeRekening: "1.06.02.1.02.02 – 5.1.02.02.05.0043",
  tempatTanggal: "Padang,      Maret 2023",
  klausulBarang: true,
  penerima: ["PT Hotel Indonesia Properti", "Unit Truntum Padang", fullName(PENANDA_TANGAN.rekanan)],
};

/** Office supplies; the number of the DPA is that of another unit. */
export const ATK: IsianKuitansi = {
  mark: "atk",
  nomor: "004",
  jumlah: "1.420.800,-",
  terbilang: "= Satu juta empat ratus dua puluh ribu delapan ratus rupiah =",
  untukPembayaran: "Belanja alat tulis kantor kegiatan Rakor Verval DTKS",
  nomorDpa: "DPA/A.1/1.06.0.00.0.00.02.0000/001/2023",
  kodeRekening: "1.06.05.1.02.02 – 5.1.02.01.01.0024",
  tempatTanggal: "Padang, 3 Maret 2023",
  diterimaTgl: "3 Maret 2023",
  dibukukanTgl: "3 Maret 2023",
  folio: "2",
  lunasTgl: "3 Maret 2023",
  klausulBarang: true,
  penerima: ["Toko Sumber Ilmu", fullName(orangAt(95))],
};

/** Paper: the words say 850 thousand, the figures 805. */
export const KERTAS: IsianKuitansi = {
  ...ATK,
  mark: "kertas",
  nomor: "005",
  jumlah: "805.000,-",
  terbilang: "= Delapan ratus lima puluh ribu rupiah =",
  untukPembayaran: "Belanja kertas HVS F4 dan kertas cover kegiatan Rakor Verval DTKS",
  nomorDpa: NOMOR_DPA,
  kodeRekening: "1.06.05.1.02.02 – 5.1.02.01.01.0025",
  folio: "3",
};

/** The banner: paid the day before its SPK. */
export const SPANDUK: IsianKuitansi = {
  ...ATK,
  mark: "spanduk",
  nomor: "008",
  jumlah: "360.000,-",
  terbilang: "= Tiga ratus enam puluh ribu rupiah =",
  untukPembayaran: "Cetak spanduk Rakor Verval DTKS sesuai SPK Nomor 465-421/PFM/Dinsos/2023 tanggal 7 Maret 2023",
  nomorDpa: NOMOR_DPA,
  kodeRekening: "1.06.05.1.02.02 – 5.1.02.01.01.0026",
  tempatTanggal: "Padang, 6 Maret 2023",
  diterimaTgl: "7 Maret 2023",
  dibukukanTgl: "7 Maret 2023",
  folio: "6",
  lunasTgl: "7 Maret 2023",
  penerima: ["Percetakan Minang Grafika", fullName(orangAt(96))],
};

/** The moderator's fee: a form without a fault. */
export const MODERATOR: IsianKuitansi = {
  mark: "moderator",
  nomor: "011",
  jumlah: "700.000,-",
  terbilang: "= Tujuh ratus ribu rupiah =",
  untukPembayaran: "Honorarium moderator Rakor Verval DTKS di Hotel Truntum Padang tanggal 8 Maret 2023",
  nomorDpa: NOMOR_DPA,
  kodeRekening: "1.06.05.1.02.02 – 5.1.02.02.01.0003",
  tempatTanggal: "Padang, 8 Maret 2023",
  diterimaTgl: "8 Maret 2023",
  dibukukanTgl: "8 Maret 2023",
  folio: "9",
  lunasTgl: "8 Maret 2023",
  klausulBarang: false,
  penerima: ["Moderator", fullName(orangAt(88))],
};
