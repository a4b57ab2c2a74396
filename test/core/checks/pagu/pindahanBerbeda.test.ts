import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { findingsOf, outcomeOf } from "../../../support/recordBuilders";

function pages(dipindahkan: string, pindahan: string) {
  const [first, second] = [
    plainWorkbook(`
      | DAFTAR PENGELUARAN
      | -
      | No | Tanggal   | No Bukti | Uraian             | Jumlah (Rp)
      | =1 | @2/3/2023 | 001      | ATK                | =500000
      | =2 | @3/3/2023 | 002      | Kertas             | =600000
      |    |           |          | Jumlah dipindahkan | ${dipindahkan}
    `),
    plainWorkbook(`
      | DAFTAR PENGELUARAN (lanjutan)
      | -
      | No | Tanggal   | No Bukti | Uraian             | Jumlah (Rp)
      |    |           |          | Pindahan           | ${pindahan}
      | =3 | @6/3/2023 | 003      | Sewa               | =900000
      | =4 | @7/3/2023 | 004      | Cetak              | =100000
      |    |           |          | Jumlah             | =2100000
    `),
  ];
  const sheets = [first, second].flatMap(({ sheets: own }, index) =>
    own.map((sheet) => ({ ...sheet, name: `Hal ${index + 1}` })),
  );
  const workbook = { ...first, sheets };
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

describe("pindahan-berbeda", () => {
  it("holds what a sheet takes over against what the sheet before handed on, with both cells", () => {
    const found = findingsOf("pindahan-berbeda", pages("=1100000", "=1010000"));
    expect(found.map(({ facts }) => facts)).toEqual([{ dipindahkan: 1_100_000_00, pindahan: 1_010_000_00 }]);
    expect(found.map(({ at }) => at.map(({ sheet, row }) => [sheet, row]))).toEqual([
      [
        ["Hal 2", 4],
        ["Hal 1", 6],
      ],
    ]);
  });

  it("passes where both are the same", () => {
    expect(outcomeOf("pindahan-berbeda", pages("=1100000", "=1100000"))).toMatchObject({ state: "passed" });
  });

  it("is not-checkable without pages that hand on their sums", () => {
    expect(outcomeOf("pindahan-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["pindahan"] });
  });
});
