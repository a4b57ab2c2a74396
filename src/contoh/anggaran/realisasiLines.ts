/** One account of the realisasi report: rupiah planned, spent up to last month, spent this month. */
export interface BarisLaporan {
  readonly kode: string;
  readonly uraian: string;
  readonly pagu: number;
  readonly sdBulanLalu: number;
  readonly bulanIni: number;
  /** Typed instead of computed, where a slip was planted. */
  readonly typedSisa?: number;
  readonly typedPersen?: number;
}

/** A level above the accounts; its figures are sums. */
export interface Induk {
  readonly kode: string;
  readonly uraian: string;
  readonly pagu?: never;
}

/** The report of March 2023. */
export const LAPORAN: readonly (BarisLaporan | Induk)[] = [
  { kode: "5", uraian: "BELANJA DAERAH" },
  { kode: "5.1", uraian: "BELANJA OPERASI" },
  { kode: "5.1.02", uraian: "Belanja Barang dan Jasa" },
  { kode: "5.1.02.01", uraian: "Belanja Barang" },
  { kode: "5.1.02.01.01", uraian: "Belanja Barang Pakai Habis" },
  {
    kode: "5.1.02.01.01.0024",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Alat Tulis Kantor",
    pagu: 1_420_800,
    sdBulanLalu: 0,
    bulanIni: 1_420_800,
  },
  {
    // Two letters O where two zeros belong.
    kode: "5.1.02.01.01.OO25",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Kertas dan Cover",
    pagu: 805_000,
    sdBulanLalu: 0,
    bulanIni: 805_000,
  },
  {
    kode: "5.1.02.01.01.0026",
    uraian: "Belanja Alat/Bahan untuk Kegiatan Kantor - Bahan Cetak",
    pagu: 1_280_000,
    sdBulanLalu: 0,
    bulanIni: 1_226_000,
    typedPersen: 0.9875,
  },
  {
    kode: "5.1.02.01.01.0052",
    uraian: "Belanja Makanan dan Minuman Rapat",
    pagu: 1_236_000,
    sdBulanLalu: 2_016_000,
    bulanIni: 0,
  },
  { kode: "5.1.02.02", uraian: "Belanja Jasa" },
  { kode: "5.1.02.02.01", uraian: "Belanja Jasa Kantor" },
  {
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
    pagu: 7_400_000,
    sdBulanLalu: 0,
    bulanIni: 7_400_000,
  },
  { kode: "5.1.02.02.05", uraian: "Belanja Sewa Gedung dan Bangunan" },
  {
    kode: "5.1.02.02.05.0043",
    uraian: "Belanja Sewa Hotel",
    pagu: 18_100_000,
    sdBulanLalu: 0,
    bulanIni: 16_080_000,
    typedSisa: 2_200_000,
  },
  { kode: "5.1.02.04", uraian: "Belanja Perjalanan Dinas" },
  { kode: "5.1.02.04.01", uraian: "Belanja Perjalanan Dinas Dalam Negeri" },
  {
    kode: "5.1.02.04.01.0003",
    uraian: "Belanja Perjalanan Dinas Dalam Kota",
    pagu: 13_300_000,
    sdBulanLalu: 0,
    bulanIni: 13_300_000,
  },
  {
    kode: "5.1.02.04.01.0004",
    uraian: "Belanja Perjalanan Dinas Paket Meeting Dalam Kota",
    pagu: 6_500_000,
    sdBulanLalu: 0,
    bulanIni: 6_500_000,
  },
];
