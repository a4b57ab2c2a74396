/** One line of the RAB that carries an amount of its own. */
export interface Rincian {
  readonly uraian: string;
  /** A number, or what is typed instead of one: `40 Org x 1 Hr`. */
  readonly volume: number | string;
  readonly satuan: string;
  readonly hargaSatuan: number;
  /** As typed; it is the product except where a slip was planted. */
  readonly jumlah: number;
  /** Before the shift of 7 March 2023, where that was another amount. */
  readonly semula?: number;
  readonly mark?: string;
}

/** A kode rekening with its lines; an account without lines is a level above others. */
export interface Rekening {
  readonly kode: string;
  readonly uraian: string;
  readonly rincian: readonly Rincian[];
  /** A sum typed by hand instead of a formula. */
  readonly typedSum?: number;
}

/** The RAB as typed. With 360.000 for the copies its lines would add up to the pagu, 50.041.800. */
export const REKENING: readonly Rekening[] = [
  { kode: "5", uraian: "BELANJA DAERAH", rincian: [] },
  { kode: "5.1", uraian: "BELANJA OPERASI", rincian: [] },
  { kode: "5.1.02", uraian: "Belanja Barang dan Jasa", rincian: [] },
  { kode: "5.1.02.01", uraian: "Belanja Barang", rincian: [] },
  { kode: "5.1.02.01.01", uraian: "Belanja Barang Pakai Habis", rincian: [] },
  {
    kode: "5.1.02.01.01.0024",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Alat Tulis Kantor",
    rincian: [
      {
        uraian: "Pulpen gel",
        volume: 6,
        satuan: "Ktk",
        hargaSatuan: 42_000,
        jumlah: 252_000,
        mark: "rab.rincian.pertama",
      },
      { uraian: "Block note", volume: 70, satuan: "Bh", hargaSatuan: 8_500, jumlah: 595_000 },
      { uraian: "Map plastik", volume: 70, satuan: "Bh", hargaSatuan: 6_500, jumlah: 455_000 },
      { uraian: "Spidol whiteboard", volume: 6, satuan: "Bh", hargaSatuan: 9_900, jumlah: 59_400, mark: "rab.spidol" },
      {
        uraian: "Spidol whiteboard",
        volume: 6,
        satuan: "Bh",
        hargaSatuan: 9_900,
        jumlah: 59_400,
        mark: "rab.spidol.lagi",
      },
    ],
  },
  {
    kode: "5.1.02.01.01.0025",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Kertas dan Cover",
    typedSum: 850_000,
    rincian: [
      { uraian: "Kertas HVS F4 70 gr", volume: 10, satuan: "Rim", hargaSatuan: 58_000, jumlah: 580_000 },
      { uraian: "Kertas cover", volume: 5, satuan: "Pak", hargaSatuan: 45_000, jumlah: 225_000 },
    ],
  },
  {
    kode: "5.1.02.01.01.0026",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Bahan Cetak",
    rincian: [
      {
        uraian: "Fotocopy materi",
        volume: 1_200,
        satuan: "Lbr",
        hargaSatuan: 300,
        jumlah: 306_000,
        mark: "rab.fotocopy",
      },
      { uraian: "Jilid laporan dan materi", volume: 70, satuan: "Exp", hargaSatuan: 8_000, jumlah: 560_000 },
      { uraian: "Spanduk kegiatan", volume: 8, satuan: "M", hargaSatuan: 45_000, jumlah: 360_000 },
    ],
  },
  {
    kode: "5.1.02.01.01.0052",
    uraian: "Belanja Makanan dan Minuman Rapat",
    rincian: [
      {
        uraian: "Snack rapat persiapan",
        volume: "2 Keg x 15 Org",
        satuan: "Ktk",
        hargaSatuan: 15_200,
        jumlah: 456_000,
      },
      {
        uraian: "Nasi rapat persiapan",
        volume: "2 Keg x 13 Org",
        satuan: "Ktk",
        hargaSatuan: 30_000,
        jumlah: 780_000,
        semula: 0,
      },
    ],
  },
  { kode: "5.1.02.02", uraian: "Belanja Jasa", rincian: [] },
  { kode: "5.1.02.02.01", uraian: "Belanja Jasa Kantor", rincian: [] },
  {
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
    rincian: [
      {
        uraian: "Narasumber eselon II",
        volume: "2 Org x 2 Jam",
        satuan: "OJ",
        hargaSatuan: 1_000_000,
        jumlah: 4_000_000,
      },
      {
        uraian: "Narasumber eselon III",
        volume: "3 Org x 1 Jam",
        satuan: "OJ",
        hargaSatuan: 900_000,
        jumlah: 2_700_000,
      },
      { uraian: "Moderator", volume: "1 Org x 1 Keg", satuan: "OK", hargaSatuan: 700_000, jumlah: 700_000 },
    ],
  },
  { kode: "5.1.02.02.05", uraian: "Belanja Sewa Gedung dan Bangunan", rincian: [] },
  {
    kode: "5.1.02.02.05.0043",
    uraian: "Belanja Sewa Hotel",
    rincian: [
      {
        uraian: "Paket fullday peserta",
        volume: "70 Org x 1 Hr",
        satuan: "OH",
        hargaSatuan: 240_000,
        jumlah: 16_800_000,
      },
      { uraian: "Kamar narasumber", volume: "2 Kmr x 1 Mlm", satuan: "Mlm", hargaSatuan: 650_000, jumlah: 1_300_000 },
    ],
  },
  { kode: "5.1.02.04", uraian: "Belanja Perjalanan Dinas", rincian: [] },
  { kode: "5.1.02.04.01", uraian: "Belanja Perjalanan Dinas Dalam Negeri", rincian: [] },
  {
    kode: "5.1.02.04.01.0003",
    uraian: "Belanja Perjalanan Dinas Dalam Kota",
    rincian: [
      {
        uraian: "Transport supervisor dan pengisi data",
        volume: "38 Org x 1 Kl",
        satuan: "OK",
        hargaSatuan: 350_000,
        jumlah: 13_300_000,
      },
    ],
  },
  {
    kode: "5.1.02.04.01.0004",
    uraian: "Belanja Perjalanan Dinas Paket Meeting Dalam Kota",
    rincian: [
      {
        uraian: "Uang saku peserta fullday",
        volume: "40 Org x 1 Hr",
        satuan: "OH",
        hargaSatuan: 130_000,
        jumlah: 5_200_000,
      },
      {
        uraian: "Uang saku panitia fullday",
        volume: "10 Org x 1 Hr",
        satuan: "OH",
        hargaSatuan: 130_000,
        jumlah: 1_300_000,
        semula: 2_080_000,
      },
    ],
  },
];
