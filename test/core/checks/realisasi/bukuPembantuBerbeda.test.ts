import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../../src/core/cells/workbook";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { amount, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "buku-pembantu-berbeda";

const records = (...workbooks: readonly Workbook[]) =>
  mapRecords(
    workbooks.flatMap((workbook) => findTables(workbook)),
    workbooks,
    rakorVervalDtks,
  );

const BKU = plainWorkbook(
  `
  | BUKU KAS UMUM
  | -
  | No | Tanggal      | No. Bukti | Uraian         | Penerimaan | Pengeluaran | Saldo
  | =1 | 5 Maret 2023 | CEK-01    | Ambil tunai    | =6000000   |             | =6000000
  | =2 | 6 Maret 2023 | 0002      | Fotokopi bahan |            | =300000     | =5700000
  | =3 | 7 Maret 2023 | 0003      | Snack rakor    |            | =750000     | =4950000
  | =4 | 7 Maret 2023 | 0005      | Honor          |            | =1800000    | =3150000
  | =5 | 7 Maret 2023 | 0005      | Pungut PPh 21  | =270000    |             | =3420000
`,
  { sheet: "BKU", file: "buku.xlsx" },
);

const tunai = (fotokopi: string) =>
  plainWorkbook(
    `
    | BUKU PEMBANTU KAS TUNAI
    | -
    | No | Tanggal      | No. Bukti | Uraian         | Penerimaan | Pengeluaran    | Saldo
    | =1 | 5 Maret 2023 | CEK-01    | Ambil tunai    | =6000000   |                | =6000000
    | =2 | 6 Maret 2023 | 0002      | Fotokopi bahan |            | ${fotokopi}    | =5700000
    | =3 | 7 Maret 2023 | 0003      | Snack rakor    |            | =750000        | =4950000
    | =4 | 7 Maret 2023 | 0005      | Honor          |            | =1800000       | =3150000
    | =5 | 7 Maret 2023 | 0005      | Pungut PPh 21  | =270000    |                | =3420000
  `,
    { sheet: "BP Tunai", file: "pembantu.xlsx" },
  );

/** Buku Pembantu Rincian Objek, one account a sheet; numbers as the office counts them. */
const rincian = (sheet: string, nomor: string, jumlah: string) =>
  plainWorkbook(
    `
    | BUKU PEMBANTU RINCIAN OBJEK BELANJA
    | -
    | Tanggal      | No. BKU  | Uraian  | Belanja UP/GU | Jumlah
    | 7 Maret 2023 | ${nomor} | Belanja | ${jumlah}     | ${jumlah}
    |              |          | Jumlah  | ${jumlah}     | ${jumlah}
  `,
    { sheet, file: "rincian.xlsx" },
  );

describe("buku-pembantu-berbeda", () => {
  it("holds a line of the cash book against what the BKU books under its number", () => {
    const [found, ...others] = findingsOf(CODE, records(BKU, tunai("=330000")));
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["BP Tunai!F5", "BKU!F5"]);
    expect(found?.facts).toEqual({
      buku: "kas",
      nomor: "0002",
      tertulis: amount("330.000"),
      tercatat: amount("300.000"),
      di: "bku",
    });
    expect(outcomeOf(CODE, records(BKU, tunai("=300000")))).toMatchObject({ state: "passed" });
  });

  it("holds the books of accounts against it, though each has but one line", () => {
    const books = [rincian("HONOR", "0005", "=1800000"), rincian("CETAK", "0002", "=300000")];
    const found = findingsOf(CODE, records(BKU, ...books, rincian("MAMIN", "0003", "=570000")));
    expect(found.map(({ facts }) => facts)).toEqual([
      {
        buku: "rincian-objek",
        nomor: "0003",
        tertulis: amount("570.000"),
        tercatat: amount("750.000"),
        di: "bku",
      },
    ]);
  });

  it("finds their numbers as those of the BKU itself, and a bukti divided among accounts", () => {
    const books = [rincian("HONOR", "4", "=1800000"), rincian("CETAK", "2", "=300000")];
    expect(outcomeOf(CODE, records(BKU, ...books))).toMatchObject({ state: "passed" });
    const parts = [rincian("ATK", "0003", "=500000"), rincian("MAMIN", "0003", "=250000")];
    expect(findingsOf(CODE, records(BKU, ...parts, rincian("HONOR", "0005", "=1800000")))).toEqual([]);
  });

  it("is not-checkable without such books, or where their numbers count something else", () => {
    expect(outcomeOf(CODE, records(BKU))).toMatchObject({ state: "not-checkable", missing: ["barisPembantu"] });
    expect(outcomeOf(CODE, records(BKU, rincian("MAMIN", "3", "=570000")))).toMatchObject({
      state: "not-checkable",
      missing: ["barisPembantu"],
    });
  });
});
