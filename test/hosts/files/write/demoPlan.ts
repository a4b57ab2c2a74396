import type {
  PlannedCell,
  PlannedPrint,
  PlannedSheet,
  PlannedStyle,
  PlannedTable,
  PlannedValue,
  PlannedWorkbook,
} from "../../../../src/core/sheets/plan/plannedWorkbook";

export const PRINT: PlannedPrint = { paper: "F4", orientation: "landscape", repeatRows: undefined };

/** A visible sheet without anything on it, apart from what a test gives it. */
export function sheetOf(name: string, parts: Partial<PlannedSheet> = {}): PlannedSheet {
  return {
    name,
    state: "visible",
    columnWidths: [],
    cells: [],
    tables: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: PRINT,
    hiddenRows: [],
    ...parts,
  };
}

export function planOf(...sheets: readonly PlannedSheet[]): PlannedWorkbook {
  return { title: "Uji", sheets };
}

export function cellOf(
  row: number,
  col: number,
  style: PlannedStyle,
  value: PlannedValue,
  formula?: string,
): PlannedCell {
  return { row, col, style, value, ...(formula === undefined ? {} : { formula }) };
}

/** Lines of the invented realisasi below: pagu and realisasi in rupiah. Pagu adds up to 50.041.800. */
const LINES = [
  ["5.1.02.01.01.0024", "Belanja Alat Tulis Kantor", 1_980_000, 1_980_000, 44_988, "Cocok"],
  [
    "5.1.02.01.01.0026",
    "Belanja Bahan Cetak dan penggandaan materi rapat koordinasi verifikasi dan validasi DTKS",
    2_341_800,
    1_450_500.5,
    44_990,
    "Perlu diperiksa",
  ],
  ["5.1.02.02.01.0003", "Honorarium Narasumber", 9_000_000, 9_900_000, 44_993, "Salah"],
  ["5.1.02.02.05.0043", "Belanja Sewa Hotel (paket fullday)", 16_080_000, 16_080_000, 44_993, "Cocok"],
  ["5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", 20_640_000, undefined, undefined, "Belum ada bukti"],
] as const;

const STATE_STYLES = {
  Cocok: "state-cocok",
  "Perlu diperiksa": "state-periksa",
  Salah: "state-salah",
  "Belum ada bukti": "state-belum",
} as const satisfies Record<string, PlannedStyle>;

const SPENT = LINES.reduce((sum, [, , , realisasi]) => sum + (realisasi ?? 0), 0);
const PAGU = LINES.reduce((sum, [, , pagu]) => sum + pagu, 0);

const REALISASI: PlannedTable = {
  name: "Realisasi",
  row: 8,
  col: 1,
  columns: [
    { header: "No", style: "integer" },
    { header: "Kode Rekening", style: "text", total: { value: "Jumlah" } },
    { header: "Uraian", style: "wrapped" },
    { header: "Pagu", style: "rupiah", total: { value: PAGU, formula: "SUBTOTAL(109,Realisasi[Pagu])" } },
    { header: "Nilai", style: "rupiah", total: { value: SPENT, formula: "SUM(Realisasi[Nilai])" } },
    {
      header: "Sisa Pagu",
      style: "rupiah",
      formula: "Realisasi[[#This Row],[Pagu]]-Realisasi[[#This Row],[Nilai]]",
      total: { value: PAGU - SPENT, formula: "SUBTOTAL(109,Realisasi[Sisa Pagu])" },
    },
    {
      header: "Persentase Penyerapan",
      style: "percent",
      formula: "IF(Realisasi[[#This Row],[Pagu]]=0,0,Realisasi[[#This Row],[Nilai]]/Realisasi[[#This Row],[Pagu]])",
      total: { value: SPENT / PAGU, formula: "SUM(Realisasi[Nilai])/SUM(Realisasi[Pagu])" },
    },
    { header: "Tanggal Bukti", style: "date" },
  ],
  rows: LINES.map(([kode, uraian, pagu, nilai, tanggal], index) => [
    index + 1,
    kode,
    uraian,
    pagu,
    nilai,
    pagu - (nilai ?? 0),
    (nilai ?? 0) / pagu,
    tanggal,
  ]),
};

/** A sheet of each kind of thing, as a review would hand it back; every formula with its right result. */
export const DEMO: PlannedWorkbook = {
  title: "Rakor Verval DTKS & Rekap",
  sheets: [
    sheetOf("Ringkasan", {
      columnWidths: [6, 22, 42, 17, 17, 17, 15, 18, 20],
      frozen: { rows: 8, columns: 2 },
      print: { ...PRINT, repeatRows: [8, 8] },
      cells: [
        cellOf(1, 1, "title", "Ringkasan Realisasi Anggaran"),
        cellOf(2, 1, "subtitle", "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS, Hotel Truntum Padang"),
        cellOf(4, 1, "label", "Nomor DPA"),
        cellOf(4, 3, "text", "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023"),
        cellOf(5, 1, "label", "Pagu"),
        cellOf(5, 3, "rupiah", PAGU, "SUM(Realisasi[Pagu])"),
        cellOf(6, 1, "label", "Sewa hotel"),
        cellOf(6, 3, "rupiah", 16_080_000, 'SUMIFS(Realisasi[Nilai],Realisasi[Kode Rekening],"5.1.02.02.05.0043")'),
        cellOf(8, 9, "heading", "Keadaan"),
        ...LINES.map(([, , , , , state], index) => cellOf(9 + index, 9, STATE_STYLES[state], state)),
        cellOf(16, 1, "heading", "Catatan"),
        cellOf(
          17,
          1,
          "note",
          "Jumlah dihitung ulang dari baris rincian. Baris yang ditandai salah melampaui pagunya; baris tanpa bukti belum dapat diperiksa dan tidak dianggap cocok. Perubahan di lembar ini tidak mengubah berkas asal.",
        ),
      ],
      merges: [{ top: 17, left: 1, bottom: 17, right: 8 }],
      tables: [REALISASI],
    }),
    sheetOf("Daftar Jum'at", {
      columnWidths: [6, 28, 24, 22],
      frozen: { rows: 3, columns: 0 },
      print: { paper: "A4", orientation: "portrait", repeatRows: [3, 3] },
      cells: [cellOf(1, 1, "title", "Peserta")],
      tables: [
        {
          name: "Peserta",
          row: 3,
          col: 1,
          columns: [
            { header: "No", style: "integer", total: { value: 2, formula: "SUBTOTAL(103,Peserta[NIP])" } },
            { header: "Nama", style: "text" },
            { header: "NIP", style: "text" },
            { header: "Kab/Kota [kode]\nasal", style: "text" },
          ],
          rows: [
            [1, "Ahmad Fauzi, S.Sos", "198001012005011001", "13.71 Kota Padang"],
            [2, '=HYPERLINK("http://x")', "198502022010012002", "13.06 Kabupaten Agam"],
          ],
        },
        {
          name: "Kosong",
          row: 9,
          col: 2,
          columns: [
            { header: "Kuitansi", style: "text" },
            { header: "Nilai", style: "rupiah", total: { value: 0, formula: "SUBTOTAL(109,Kosong[Nilai])" } },
          ],
          rows: [],
        },
      ],
      hiddenRows: [2],
    }),
    sheetOf("Jejak", { state: "hidden", cells: [cellOf(1, 1, "text", "R3"), cellOf(1, 2, "decimal", 1.5)] }),
  ],
};
