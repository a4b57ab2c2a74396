/** One line of the register of kuitansi; amounts in rupiah, dates as serials. */
export interface BarisRegister {
  readonly tanggal: number;
  readonly nomor: string | undefined;
  readonly kode: string;
  readonly uraian: string;
  readonly jumlah: number;
  readonly penerima: string;
}

const FEBRUARY_14 = 44_971;
const march = (day: number): number => 44_985 + day;

/** Every numbered kuitansi of the activity. The meals were entered twice, number 012 was never given out. */
export const REGISTER: readonly BarisRegister[] = [
  {
    tanggal: FEBRUARY_14,
    nomor: "001",
    kode: "5.1.02.01.01.0052",
    uraian: "Snack rapat persiapan",
    jumlah: 456_000,
    penerima: "Dapur Amak Catering",
  },
  {
    tanggal: FEBRUARY_14,
    nomor: "002",
    kode: "5.1.02.01.01.0052",
    uraian: "Nasi rapat persiapan",
    jumlah: 780_000,
    penerima: "Dapur Amak Catering",
  },
  {
    tanggal: FEBRUARY_14,
    nomor: "003",
    kode: "5.1.02.01.01.0052",
    uraian: "Nasi rapat persiapan",
    jumlah: 780_000,
    penerima: "Dapur Amak Catering",
  },
  {
    tanggal: march(3),
    nomor: "004",
    kode: "5.1.02.01.01.0024",
    uraian: "Alat tulis kantor",
    jumlah: 1_420_800,
    penerima: "Toko Sumber Ilmu",
  },
  {
    tanggal: march(3),
    nomor: "005",
    kode: "5.1.02.01.01.0025",
    uraian: "Kertas HVS dan kertas cover",
    jumlah: 805_000,
    penerima: "Toko Sumber Ilmu",
  },
  {
    tanggal: march(6),
    nomor: "006",
    kode: "5.1.02.01.01.0026",
    uraian: "Fotocopy materi",
    jumlah: 306_000,
    penerima: "Fotocopy Tiga Saudara",
  },
  {
    tanggal: march(6),
    nomor: "007",
    kode: "5.1.02.01.01.0026",
    uraian: "Jilid laporan dan materi",
    jumlah: 560_000,
    penerima: "Fotocopy Tiga Saudara",
  },
  {
    tanggal: march(7),
    nomor: "008",
    kode: "5.1.02.01.01.0026",
    uraian: "Spanduk kegiatan",
    jumlah: 360_000,
    penerima: "Percetakan Minang Grafika",
  },
  {
    tanggal: march(8),
    nomor: "009",
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium narasumber eselon II",
    jumlah: 4_000_000,
    penerima: "Narasumber (terlampir)",
  },
  {
    tanggal: march(8),
    nomor: "010",
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium narasumber eselon III",
    jumlah: 2_700_000,
    penerima: "Narasumber (terlampir)",
  },
  {
    tanggal: march(8),
    nomor: "011",
    kode: "5.1.02.02.01.0003",
    uraian: "Honorarium moderator",
    jumlah: 700_000,
    penerima: "Moderator",
  },
  {
    tanggal: march(9),
    nomor: "013",
    kode: "5.1.02.04.01.0003",
    uraian: "Transport supervisor dan pengisi data",
    jumlah: 13_300_000,
    penerima: "Peserta (terlampir)",
  },
  {
    tanggal: march(9),
    nomor: "014",
    kode: "5.1.02.04.01.0004",
    uraian: "Uang saku peserta fullday",
    jumlah: 5_200_000,
    penerima: "Peserta (terlampir)",
  },
  {
    // Booked neither in the BKU nor in the realisasi.
    tanggal: march(9),
    nomor: "015",
    kode: "5.1.02.02.05.0043",
    uraian: "Kamar narasumber",
    jumlah: 650_000,
    penerima: "PT Hotel Indonesia Properti",
  },
  {
    // The second room, or the first one once more: payee, day and amount are the same.
    tanggal: march(9),
    nomor: "016",
    kode: "5.1.02.02.05.0043",
    uraian: "Sewa kamar pemateri",
    jumlah: 650_000,
    penerima: "PT Hotel Indonesia Properti",
  },
];
