import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";

/** The rows that each sum of the only table sums, by its own row. */
function covered(drawing: string): Readonly<Record<number, readonly number[]>> {
  const [sheet] = findTables({ file: "spj.xlsx", sheets: [drawnSheet(drawing).sheet] });
  const rows = sheet?.tables[0]?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row) => (row.role === "total" || row.role === "subtotal" ? [[row.row, row.covers] as const] : [])),
  );
}

describe("what a page brings with it from the one before", () => {
  test("is no sum of the lines below it, and the total takes it in", () => {
    expect(
      covered(`
        | No | Tanggal | No. Bukti | Uraian | Jumlah (Rp)
        | | | | Pindahan dari lembar 2 | 31224500
        | 1 | @9/6/2023 | 034/TW2 | Belanja ATK | 9000000
        | 2 | @11/6/2023 | 035/TW2 | Fotokopi dokumen | 427500
        | | | | JUMLAH | 40652000
      `),
    ).toEqual({ 2: [], 5: [] });
  });

  test("is compared no more with the lines below it where a total does not take it in", () => {
    expect(
      covered(`
        | No | Tanggal | Uraian | Penerimaan | Pengeluaran | Saldo
        | | @1/2/2024 | Sisa kas bulan Januari | 3150000 | | 3150000
        | 1 | @5/2/2024 | Transfer dana | 48250000 | | 51400000
        | 2 | @6/2/2024 | Belanja ATK | | 600000 | 50800000
        | 3 | @7/2/2024 | Belanja makan minum | | 400000 | 50400000
        | | | Jumlah periode ini | 48250000 | 1000000 |
        | | | Jumlah periode lalu | 3150000 | |
        | | | Jumlah semua | 51400000 | 1000000 |
      `),
    ).toEqual({ 2: [], 6: [3, 4, 5], 7: [], 8: [] });
  });
});
