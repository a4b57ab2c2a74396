import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../../src/core/records/mapRecords";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { amount, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "saldo-penutup-berbeda";

function book(...closing: string[]) {
  const workbook = plainWorkbook(
    `
    | BUKU KAS UMUM |
    | -
    | No | Tanggal      | Uraian    | Penerimaan | Pengeluaran | Saldo
    | =1 | 1 Maret 2023 | Terima UP | =1000000   |             | =1000000
    | =2 | 8 Maret 2023 | Kertas    |            | =500000     | =500000
    | Jumlah |          |           | =1000000   | =500000     | =500000
    | -
    ${closing.map((line) => `| ${line}`).join("\n    ")}
  `,
    { sheet: "BKU" },
  );
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

describe("saldo-penutup-berbeda", () => {
  it.each([
    "Pada hari ini Jumat 31 Maret 2023 saldo kas sebesar Rp 500.000,- terdiri dari:",
    "Saldo kas | | | | | =500000",
    "Saldo BKU | : Rp. 500.000,00",
    "Pada hari ini Jumat tanggal 31 Maret 2023 Buku Kas Umum ditutup dengan saldo Rp 500.000 (Lima Ratus Ribu Rupiah)",
    "Kas di Bendahara Pengeluaran Pembantu Rp 500.000 (Lima Ratus Ribu Rupiah)",
  ])("passes over %s", (line) => {
    expect(outcomeOf(CODE, book(line))).toMatchObject({ state: "passed" });
  });

  it("finds another amount, beside the last balance of the book", () => {
    const [found, ...others] = findingsOf(
      CODE,
      book("Saldo kas sebesar Rp 700.000,- terdiri dari:", "a. Tunai | | | | | Rp 700.000"),
    );
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["BKU!A8", "BKU!F5"]);
    expect(found?.facts).toEqual({ saldo: amount("500.000"), tertulis: amount("700.000") });
  });

  it("reads how the standard form of the book ends: cash with the bendahara, and what it is made up of", () => {
    const [found] = findingsOf(
      CODE,
      book("Kas di Bendahara Pengeluaran Rp 700.000 (Tujuh Ratus Ribu Rupiah)", "terdiri dari : a. Tunai Rp 700.000"),
    );
    expect(found?.facts).toEqual({ saldo: amount("500.000"), tertulis: amount("700.000") });
  });

  it("is not-checkable where no words state it, or only a part of it", () => {
    for (const line of ["Bendahara Pengeluaran", "Saldo kas tunai Rp 100.000", "Saldo kas bulan lalu Rp 100.000"])
      expect(outcomeOf(CODE, book(line))).toMatchObject({ state: "not-checkable", missing: ["saldoPenutup"] });
  });
});
