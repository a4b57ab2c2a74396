import type { PlannedSheet } from "../../src/core/sheets/plan/plannedWorkbook";
import { plannedSheet } from "./plannedSheets";

/** A small RAB as staff type it: a title, a header in row 3, two lines in rows 4 and 5, their sum in row 6. */
export function budgetSheet(amounts: readonly [number, number] = [16_080_000, 33_961_800]): PlannedSheet {
  const [first, second] = amounts;
  return plannedSheet("RAB", [
    ["RENCANA ANGGARAN BIAYA"],
    [],
    ["Kode Rekening", "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah"],
    ["5.1.02.02.05.0043", "Belanja Sewa Hotel", 1, "Paket", first, first],
    ["5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", 1, "Keg", second, second],
    [undefined, "Jumlah", undefined, undefined, undefined, first + second],
  ]);
}
