import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";

const tablesOf = (drawing: string) => findTables({ file: "kas.xlsx", sheets: [drawnSheet(drawing).sheet] })[0]?.tables;

describe("what people leave beside their tables", () => {
  it("is no column between them: a note jotted there does not make two tables one", () => {
    const tables = tablesOf(`
      | No | Sumber Dana | Masuk (Rp) | Ket | | No | Uraian Pengeluaran | Total (Rp)
      | 1 | APBD | 75000000 | lunas | | 1 | Sewa panggung | 38500000
      | 2 | Bank Contoh | 25000000 | lunas | | 2 | Tata suara | 19000000
      | 3 | PT Contoh | 10000000 | janji | telepon Bu Rini | 3 | Tenda | 8400000
      | 4 | RSU Contoh | 7500000 | lunas | | 4 | Genset | 7500000
      | 5 | Toko Contoh | 1500000 | | | 5 | Konsumsi | 15300000
      | 6 | Iuran stan | 16000000 | tunai | | 6 | Hadiah | 7500000
      | | Jumlah Penerimaan | 135000000 | | | | Jumlah Pengeluaran | 96200000
    `);
    expect(tables?.map(({ range }) => [range.left, range.right])).toEqual([
      [1, 4],
      [6, 8],
    ]);
  });
});

describe("a pasted pivot", () => {
  it("is a table by the words that Excel puts over it, and its grand total is no line", () => {
    const [pivot] =
      tablesOf(`
        | Row Labels | Sum of nilai_realisasi
        | Bursa kerja | 402281250
        | Pelatihan | 286843750
        | Sosialisasi | 296968750
        | Grand Total | 986093750
      `) ?? [];
    expect(pivot?.columns.map(({ field }) => field)).toContain("realisasi");
    expect(pivot?.rows.filter(({ role }) => role === "record").map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});
