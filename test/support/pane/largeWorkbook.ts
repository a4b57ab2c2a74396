import type { Workbook } from "../../../src/core/cells/workbook";
import type { PlannedColumn, PlannedValue, PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { sheetOfPlan } from "../../../src/hosts/memory/sheetOfPlan";
import { loosePlan, plannedSheet } from "../plannedSheets";

const LARGE_ROWS = 20_000;
const HEADERS = [
  "No",
  "Nama",
  "NIP",
  "Jabatan",
  "Instansi",
  "Kab/Kota",
  "Golongan",
  "No HP",
  "Uang Harian",
  "Hari",
  "Jumlah",
  "PPh 21",
  "Diterima",
  "Bank",
  "Keterangan",
] as const;
const PLACES = ["Kab. Agam", "Kota Padang", "Kab. Solok", "Kota Bukittinggi", "Kab. Dharmasraya"];

/** One row of the list; in every tenth the sum is wrong, so that thousands of lines want to be looked at. */
function largeRow(index: number): PlannedValue[] {
  const [daily, days] = [150_000 + (index % 4) * 10_000, 1 + (index % 3)];
  const sum = daily * days + (index % 10 === 9 ? 1_000 : 0);
  const digits = (count: number, from: number) => String(from + index).padStart(count, "0");
  return [
    index + 1,
    `Peserta Contoh ${index + 1}`,
    `19880101201001${digits(4, 0).slice(-4)}`,
    index % 5 === 0 ? "Kepala Dinas Sosial" : "Pendamping",
    "Dinas Sosial",
    PLACES[index % PLACES.length] ?? "",
    "III/c",
    `0812${digits(8, 0)}`,
    daily,
    days,
    sum,
    0,
    sum,
    "Bank Contoh",
    "hadir",
  ];
}

/** A list of participants with 20,000 rows and 15 columns. */
function largePlan(): PlannedWorkbook {
  const columns = HEADERS.map((header): PlannedColumn => ({ header, style: "text" }));
  const rows = Array.from({ length: LARGE_ROWS }, (_, index) => largeRow(index));
  const sheet = plannedSheet("Uang Harian", [["DAFTAR PEMBAYARAN UANG HARIAN PESERTA"]]);
  const table = { name: "Data", row: 3, col: 1, columns, rows };
  return loosePlan([{ ...sheet, tables: [table], columnWidths: columns.map(() => 15) }]);
}

export function largeFile(): Promise<Uint8Array> {
  return writeWorkbook(largePlan());
}

/** The same list as the only sheet of a workbook in Excel. */
export function largeInExcel(file: string): Workbook {
  return { file, sheets: largePlan().sheets.map((sheet) => sheetOfPlan(sheet, sheet.name)) };
}
