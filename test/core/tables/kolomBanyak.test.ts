import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";
import { cpuTime } from "../../support/cpuTime";

describe("columns that no label of their own explains", () => {
  test("two volumes with their units under one label", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Volume | < | < | < | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | volume | satuan | harga_satuan | jumlah+
      r | 1 | Hotel fullboard | 60 | org | 2 | hari | 650000 | 78000000
      r | 2 | Uang saku | 60 | org | 2 | hari | 130000 | 15600000
      r | 3 | Spanduk | 1 | bh | 1 | kali | 350000 | 350000
      t | | Jumlah | | | | | | 93950000
    `);
  });

  test("a second volume without any label, which the product needs", () => {
    expectReadAsDrawn(`
      h | Uraian | Volume | | | | Satuan | Harga Satuan | Jumlah
      f | uraian | volume | - | volume | - | satuan | harga_satuan | jumlah+
      r | Hotel | 2 | Org | 3 | Hr | OH | 300000 | 1800000
      r | Snack | 2 | Org | 3 | kali | OK | 10000 | 60000
    `);
  });

  test("the label over Rp belongs to the amounts one column further right", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Jumlah
      f | kode_rekening | uraian | mata_uang | jumlah+
      r | 5.1.02.01.01.0024 | Kertas | Rp | 300000
      r | 5.1.02.01.01.0025 | Cover | Rp | 250000
      t | | JUMLAH | Rp | 550000
    `);
  });

  test("amounts between a budget and its rest are what was spent", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Anggaran | Triwulan I | Triwulan II | Jumlah | Sisa
      f | kode_rekening | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | sisa+
      r | 5.1.02.01.01.0024 | Kertas | 300000 | 100000 | 100000 | 200000 | 100000
      r | 5.1.02.01.01.0025 | Cover | 400000 | 100000 | 150000 | 250000 | 150000
      t | | JUMLAH | 700000 | 200000 | 250000 | 450000 | 250000
    `);
  });

  test("as many columns as a sheet can have take no more than a moment", () => {
    const cells = (text: string) => new Array<string>(16_384).fill(text).join(" | ");
    const { sheet } = drawnSheet(`h | ${cells("Jumlah")}\nr | ${cells("5000")}\nr | ${cells("7000")}`);
    const begun = cpuTime();
    findTables({ file: "berkas.xlsx", sheets: [sheet] });
    expect(cpuTime() - begun).toBeLessThan(8_000);
  });
});
