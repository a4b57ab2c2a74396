import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** The columns whose figures are the amounts of the lines. */
function amountColumns(drawing: string) {
  const found = findTables({ file: "rab.xlsx", sheets: [drawnSheet(drawing).sheet] });
  return found.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.filter(({ field }) => field === "jumlah").map(({ col }) => col)),
  );
}

describe("a column of taxes or deductions beside the amounts of a budget is not its jumlah", () => {
  test.each(["PPN", "Nilai PPN (11%)", "PPh 22", "Pajak", "Potongan", "Diskon (Rp)"])("%s before Jumlah", (tax) => {
    const drawing = `
      h | Kode Rekening | Uraian | Koefisien | Satuan | Harga | ${tax} | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | - | jumlah+
      s | 5.1.02.01.01.0024 | Belanja ATK | | | | | 1665000
      r | | Kertas | 10 | Rim | 50000 | 55000 | 555000
      r | | Toner | 1 | Bh | 1000000 | 110000 | 1110000
      t | Jumlah | | | | | | 1665000
    `;
    expectReadAsDrawn(drawing);
    expect(amountColumns(drawing)).toEqual([7]);
  });

  test("PPN before Total in an RAB without codes", () => {
    const drawing = `
      h | No | Uraian | Volume | Satuan | Harga Satuan | PPN | Total
      r | 1 | Nasi kotak | 80 | Kotak | 45000 | 0 | 3600000
      r | 2 | Snack | 80 | Kotak | 15000 | 0 | 1200000
      t | | Jumlah | | | | 0 | 4800000
    `;
    expect(amountColumns(drawing)).toEqual([7]);
  });

  test("a list of honoraria keeps bruto, PPh and netto", () => {
    expect(
      amountColumns(`
        h | No | Nama | Jabatan | Bruto | PPh 21 | Netto
        r | 1 | Andi Wijaya | Narasumber | 1800000 | 270000 | 1530000
        r | 2 | Rina Marlina | Moderator | 900000 | 45000 | 855000
      `),
    ).toEqual([4, 5, 6]);
  });
});
