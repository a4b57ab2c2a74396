/** One booked line of the BKU; amounts in rupiah, dates as days of March 2023 unless a year is given. */
export interface Pembukuan {
  readonly day: number;
  readonly year?: number;
  readonly kode: string | undefined;
  readonly uraian: string;
  readonly nomorBukti: string | undefined;
  readonly penerimaan?: number;
  readonly pengeluaran?: number;
  /** Added to the balance by a slip; the lines below go on from there. */
  readonly saldoOff?: number;
  readonly mark?: string;
}

/** What was received and paid before March. */
export const SD_BULAN_LALU = 2_016_000;

export const PEMBUKUAN: readonly Pembukuan[] = [
  {
    day: 1,
    kode: undefined,
    uraian: "Terima TU dari Bendahara Pengeluaran",
    nomorBukti: undefined,
    penerimaan: 48_000_000,
  },
  { day: 3, kode: "5.1.02.01.01.0024", uraian: "Alat tulis kantor", nomorBukti: "004", pengeluaran: 1_420_800 },
  { day: 3, kode: "5.1.02.01.01.0025", uraian: "Kertas HVS dan kertas cover", nomorBukti: "005", pengeluaran: 805_000 },
  {
    // 0026 with its last two digits exchanged.
    day: 6,
    kode: "5.1.02.01.01.0062",
    uraian: "Fotocopy materi",
    nomorBukti: "006",
    pengeluaran: 306_000,
    mark: "bku.fotocopy",
  },
  {
    // The kuitansi says 560.000.
    day: 6,
    kode: "5.1.02.01.01.0026",
    uraian: "Jilid laporan dan materi",
    nomorBukti: "007",
    pengeluaran: 650_000,
    mark: "bku.jilid",
  },
  {
    day: 7,
    year: 2022,
    kode: "5.1.02.01.01.0026",
    uraian: "Spanduk kegiatan",
    nomorBukti: "008",
    pengeluaran: 360_000,
    mark: "bku.spanduk",
  },
  {
    day: 8,
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium narasumber eselon II",
    nomorBukti: "009",
    pengeluaran: 4_000_000,
  },
  {
    day: 8,
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium narasumber eselon III",
    nomorBukti: "010",
    pengeluaran: 2_700_000,
    saldoOff: -90_000,
    mark: "bku.narasumber",
  },
  {
    day: 8,
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium moderator",
    nomorBukti: "011",
    pengeluaran: 700_000,
    mark: "bku.moderator",
  },
  {
    day: 8,
    kode: "5.1.02.02.05.0043",
    uraian: "Paket fullday Hotel Truntum Padang",
    nomorBukti: undefined,
    pengeluaran: 16_080_000,
  },
  {
    day: 9,
    kode: "5.1.02.04.01.0003",
    uraian: "Transport supervisor dan pengisi data",
    nomorBukti: "013",
    pengeluaran: 13_300_000,
    mark: "bku.transport",
  },
  {
    day: 9,
    kode: "5.1.02.04.01.0004",
    uraian: "Uang saku peserta fullday",
    nomorBukti: "014",
    pengeluaran: 5_200_000,
  },
  {
    day: 9,
    kode: "5.1.02.04.01.0004",
    uraian: "Uang saku panitia fullday",
    nomorBukti: undefined,
    pengeluaran: 1_300_000,
  },
  {
    day: 9,
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium moderator",
    nomorBukti: "011",
    pengeluaran: 700_000,
    mark: "bku.moderator.lagi",
  },
];
