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

  /** A book on two pages; page 2 takes over what page 1 handed on. */
  const book = (pengeluaran: string, jumlah: string) => {
    const [first, second] = [
      plainWorkbook(`
        | BUKU KAS UMUM
        | -
        | Tanggal   | No Bukti | Uraian             | Penerimaan | Pengeluaran | Saldo
        | @2/5/2024 |          | Saldo bulan April  | =3100000   |             | =3100000
        | @6/5/2024 |          | Terima GU          | =18000000  |             | =21100000
        | @7/5/2024 | 08       | Cetak spanduk      |            | =1915000    | =19185000
        |           |          | Jumlah dipindahkan | =21100000  | =1915000    | =19185000
      `),
      plainWorkbook(`
        | BUKU KAS UMUM
        | -
        | Tanggal   | No Bukti | Uraian             | Penerimaan | Pengeluaran    | Saldo
        |           |          | Pindahan           | =21100000  | ${pengeluaran} | =19185000
        | @8/5/2024 | 10       | Honor narasumber   |            | =2000000       | =17185000
        | @8/5/2024 | 10       | Pungut PPh 21      | =100000    |                | =17285000
        | @9/5/2024 | 11       | Transport peserta  |            | =11750000      | =5535000
        |           |          | Jumlah             | =21200000  | ${jumlah}      | =5535000
      `),
    ];
    const sheets = [first, second].flatMap(({ sheets: own }, index) =>
      own.map((sheet) => ({ ...sheet, name: `Hal ${index + 1}` })),
    );
    const workbook = { ...first, sheets };
    return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  };

  it("is the only finding of one wrong cell: the sums of that page are right with what was handed on", () => {
    const records = book("=1865000", "=15665000");
    expect(findingsOf("pindahan-berbeda", records).map(({ facts }) => facts)).toEqual([
      { dipindahkan: 1_915_000_00, pindahan: 1_865_000_00 },
    ]);
    expect(findingsOf("subtotal-berbeda", records)).toEqual([]);
  });

  it("leaves a sum of that page that is wrong by itself to be found, with what was brought over", () => {
    const found = findingsOf("subtotal-berbeda", book("=1915000", "=15660000"));
    expect(found.map(({ facts }) => facts)).toMatchObject([
      { tertulis: 15_660_000_00, seharusnya: 15_665_000_00, bawaan: 1_915_000_00, baris: 3 },
    ]);
  });

  it("is not-checkable without pages that hand on their sums", () => {
    expect(outcomeOf("pindahan-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["pindahan"] });
  });
});
