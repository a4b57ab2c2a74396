/** One line of the book of taxes; rupiah, days of March and April 2023 as serials. */
export interface BarisPajakContoh {
  readonly tanggal: number;
  readonly nomorBukti: string;
  readonly uraian: string;
  readonly dipungut?: number;
  readonly disetor?: number;
  readonly mark?: string;
}

const march = (day: number): number => 44_985 + day;
const april = (day: number): number => march(31) + day;

/** PPh 21 of the honorarium as the list of payments has it: one deposit is late, one was never made. */
export const PAJAK: readonly BarisPajakContoh[] = [
  {
    tanggal: march(8),
    nomorBukti: "009",
    uraian: "Pungut PPh 21 honorarium narasumber eselon II",
    dipungut: 600_000,
    mark: "pajak.pertama",
  },
  {
    tanggal: march(8),
    nomorBukti: "010",
    uraian: "Pungut PPh 21 honorarium narasumber eselon III",
    dipungut: 405_000,
    mark: "pajak.eselon3",
  },
  {
    tanggal: march(8),
    nomorBukti: "011",
    uraian: "Pungut PPh 21 honorarium moderator",
    dipungut: 105_000,
  },
  {
    tanggal: march(10),
    nomorBukti: "009",
    uraian: "Setor PPh 21 honorarium narasumber eselon II",
    disetor: 600_000,
  },
  {
    tanggal: april(17),
    nomorBukti: "010",
    uraian: "Setor PPh 21 honorarium narasumber eselon III",
    disetor: 405_000,
    mark: "pajak.terlambat",
  },
];
