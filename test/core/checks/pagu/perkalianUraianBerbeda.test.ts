import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const ATK = "5.1.02.01.01.0024";

describe("perkalian-uraian-berbeda", () => {
  it("multiplies what the lines of a bill say, and shows both cells of one that differs", () => {
    const bill = plainWorkbook(`
      | NOTA PEMBELIAN
      | -
      | No | Uraian                    | Jumlah
      | =1 | Map plastik 10 bh x 28.500 | =285000
      | =2 | Kertas HVS 5 rim x 58.000  | =290000
      | =3 | Spidol 12 bh x 9.900       | =118000
      |    | Jumlah                     | =693000
    `);
    const records = mapRecords(findTables(bill), [bill], rakorVervalDtks);
    const found = findingsOf("perkalian-uraian-berbeda", records);
    expect(found.map(({ facts }) => facts)).toMatchObject([{ tertulis: 118_000_00, seharusnya: 118_800_00 }]);
    expect(found.map(({ at }) => at.map(({ row, col }) => [row, col]))).toEqual([
      [
        [6, 3],
        [6, 2],
      ],
    ]);
  });

  it("reads the lines of a register the same way", () => {
    const kuitansi = register(
      "Register",
      `nomor | untuk | kode | jumlah\n001 | Snack 40 org x Rp 15.000 | ${ATK} | 650.000`,
    );
    const found = findingsOf("perkalian-uraian-berbeda", { kuitansi });
    expect(found.map(({ at }) => places(at))).toEqual([["Register!D2", "Register!B2"]]);
  });

  it("passes where the amount after tax is what the words come to", () => {
    const kuitansi = [
      formulir("Kw", { jumlah: "2.100.000", bersih: "2.000.000", untuk: "Honor narasumber 2 jam x Rp 1.000.000" }),
    ];
    expect(outcomeOf("perkalian-uraian-berbeda", { kuitansi })).toMatchObject({ state: "passed" });
  });

  it.each(["30.862,50", "30.862", "30.863"])("passes with %s of a product that ends in sen", (jumlah) => {
    const kuitansi = register("Register", `nomor | untuk | jumlah\n001 | Gula 2,5 kg x Rp 12.345 | ${jumlah}`);
    expect(outcomeOf("perkalian-uraian-berbeda", { kuitansi })).toMatchObject({ state: "passed" });
  });

  it("is not-checkable where no words multiply anything", () => {
    const kuitansi = register("Register", `nomor | untuk | jumlah\n001 | Snack rapat | 650.000`);
    expect(outcomeOf("perkalian-uraian-berbeda", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["perkalianUraian"],
    });
  });
});
