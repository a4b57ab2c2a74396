import { DraftSheet } from "../draftSheet";
import { putLabels, putSignature } from "../letterParts";
import { GRID, GRID_AMOUNT, GRID_AMOUNT_BOLD, GRID_BOLD, GRID_CENTRE, HEADER, TITLE } from "../looks";
import type { Orang } from "../orang/orang";
import { fullName } from "../orang/writtenName";
import { MODERATOR, NARASUMBER_LUAR, orangAt, PENANDA_TANGAN } from "./utusan";

interface Honor {
  readonly orang: Orang;
  readonly tugas: string;
  readonly golongan: string;
  readonly jam: number;
  /** Rupiah an hour, and what follows from it as it was typed. */
  readonly tarif: number;
  readonly bruto: number;
  readonly pph: number;
  readonly diterima: number;
  readonly mark: string;
}

/** What the kuitansi 009 to 011 paid. Three slips: one in what is received, two in the line of the moderator. */
const HONOR: readonly Honor[] = [
  {
    orang: NARASUMBER_LUAR,
    tugas: "Narasumber",
    golongan: "IV/d",
    jam: 4,
    tarif: 1_000_000,
    bruto: 4_000_000,
    pph: 600_000,
    diterima: 3_400_000,
    mark: "luar",
  },
  {
    // 2.700.000 less 405.000 is 2.295.000.
    orang: orangAt(1),
    tugas: "Narasumber",
    golongan: "IV/a",
    jam: 3,
    tarif: 900_000,
    bruto: 2_700_000,
    pph: 405_000,
    diterima: 2_395_000,
    mark: "dinas",
  },
  {
    // One hour, not two; and golongan III is taxed 5 %, not 15 %.
    orang: MODERATOR,
    tugas: "Moderator",
    golongan: "III/b",
    jam: 2,
    tarif: 700_000,
    bruto: 700_000,
    pph: 105_000,
    diterima: 595_000,
    mark: "moderator",
  },
];

/** The payment list of narasumber and moderator: gross, tax by golongan, and what is received. */
export function honorSheet(): DraftSheet {
  const sheet = new DraftSheet("Honorarium", { widths: [5, 34, 14, 8, 8, 14, 15, 14, 16, 12], landscape: true });
  sheet
    .putAcross(1, 1, 10, "DAFTAR PENERIMAAN HONORARIUM", TITLE)
    .putAcross(2, 1, 10, "NARASUMBER DAN MODERATOR RAPAT KOORDINASI VERVAL DTKS", TITLE);
  putLabels(sheet, 4, [
    ["Hari/Tanggal", "Rabu / 8 Maret 2023"],
    ["Tempat", "Hotel Truntum Padang"],
  ]);
  sheet.putRow(
    7,
    1,
    ["No", "Nama", "Tugas", "Gol", "JP", "Honor per JP", "Jumlah (Rp)", "PPh 21 (Rp)", "Diterima (Rp)", "Tanda Tangan"],
    HEADER,
  );
  HONOR.forEach((honor, index) => putHonor(sheet, index + 1, honor));
  const last = 7 + HONOR.length;
  const sum = (amount: (honor: Honor) => number) => HONOR.reduce((total, honor) => total + amount(honor), 0);
  sheet.put(last + 1, 1, "Jumlah", GRID_BOLD).merge(last + 1, 1, last + 1, 6);
  [({ bruto }: Honor) => bruto, ({ pph }: Honor) => pph, ({ diterima }: Honor) => diterima].forEach((amount, index) => {
    const letter = "GHI".charAt(index);
    sheet.put(
      last + 1,
      7 + index,
      { formula: `SUM(${letter}8:${letter}${last})`, result: sum(amount) },
      GRID_AMOUNT_BOLD,
    );
  });
  putSignature(sheet, last + 3, 7, {
    place: "Padang, 8 Maret 2023",
    office: ["Bendahara Pengeluaran Pembantu"],
    orang: PENANDA_TANGAN.bendahara,
  });
  return sheet;
}

function putHonor(sheet: DraftSheet, number: number, honor: Honor): void {
  const row = 7 + number;
  sheet
    .put(row, 1, number, GRID_CENTRE)
    .put(row, 2, fullName(honor.orang), GRID)
    .put(row, 3, honor.tugas, GRID)
    .put(row, 4, honor.golongan, GRID_CENTRE, `honor.golongan.${honor.mark}`)
    .put(row, 5, honor.jam, GRID_CENTRE, `honor.jam.${honor.mark}`)
    .put(row, 6, honor.tarif, GRID_AMOUNT, `honor.tarif.${honor.mark}`)
    .put(row, 7, honor.bruto, GRID_AMOUNT, `honor.bruto.${honor.mark}`)
    .put(row, 8, honor.pph, GRID_AMOUNT, `honor.pph.${honor.mark}`)
    .put(row, 9, honor.diterima, GRID_AMOUNT, `honor.diterima.${honor.mark}`)
    .put(row, 10, `${number}. ttd`, GRID);
}
