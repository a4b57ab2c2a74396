import { addressOf } from "../../../src/core/cells/cellRef";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { runChecks } from "../../../src/core/checks/runChecks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

/** Two posyandu on one sheet, each with its header and its sum, and a total under both. */
const insentif = ({ kenari = "=900000", seluruhnya = "JUMLAH SELURUHNYA", jumlah = "=1700000" } = {}) =>
  plainWorkbook(`
    | DAFTAR PENERIMAAN INSENTIF KADER POSYANDU
    |
    | Posyandu : Melati
    | No | Nama Kader  | Jabatan | Bulan | Besaran/Bulan | Jumlah  | Tanda Tangan
    | =1 | Rina Felle  | Ketua   | =3    | =100000       | =300000 | ttd
    | =2 | Dorce Suebu | Anggota | =3    | =100000       | =300000 | ttd
    | =3 | Ester Wally | Anggota | =2    | =100000       | =200000 | ttd
    | Jumlah Posyandu Melati | < | < | < | < | =800000
    |
    | Posyandu : Kenari
    | No | Nama Kader  | Jabatan | Bulan | Besaran/Bulan | Jumlah  | Tanda Tangan
    | =1 | Naomi Ongge | Ketua   | =3    | =100000       | =300000 | ttd
    | =2 | Orpa Kalem  | Anggota | =3    | =100000       | =300000 | ttd
    | =3 | Mina Yoku   | Anggota | =3    | =100000       | =300000 | ttd
    | Jumlah Posyandu Kenari | < | < | < | < | ${kenari}
    |
    | ${seluruhnya} | < | < | < | < | ${jumlah}
  `);

function wrongSums(workbook: ReturnType<typeof insentif>) {
  const records = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  const outcome = runChecks(records, rakorVervalDtks).find(({ code }) => code === "subtotal-berbeda");
  const asked = records.questions.filter(({ about }) => about === "row");
  return {
    found: outcome?.state === "found" ? outcome.findings.map(({ at, facts }) => [at.map(addressOf), facts]) : [],
    asked: asked.map(({ at }) => addressOf(at)),
  };
}

describe("a total under several tables of one sheet", () => {
  it.each(["JUMLAH SELURUHNYA", "TOTAL"])("%s sums the lines of all of them", (seluruhnya) => {
    expect(wrongSums(insentif({ seluruhnya }))).toEqual({ found: [], asked: [] });
  });

  it("is compared with all of them where it is wrong", () => {
    expect(wrongSums(insentif({ jumlah: "=1750000" })).found).toMatchObject([
      [["F17", "F5", "F14"], { tertulis: 175_000_000, seharusnya: 170_000_000, baris: 6 }],
    ]);
  });

  it("carries a wrong sum of one of them on, which alone is told", () => {
    expect(wrongSums(insentif({ kenari: "=950000", jumlah: "=1750000" })).found).toMatchObject([
      [["F15", "F12", "F14", "F17"], { tertulis: 95_000_000, seharusnya: 90_000_000, terbawa: 1 }],
    ]);
  });

  it("sums its own table alone where it comes to that", () => {
    expect(wrongSums(insentif({ jumlah: "=900000" })).found).toEqual([]);
  });

  it("leaves a wrong sum of one posyandu a sum, and tells it rather than asking what the line is", () => {
    expect(wrongSums(insentif({ kenari: "=850000" }))).toMatchObject({
      found: [[["F15", "F12", "F14"], { label: "Jumlah Posyandu Kenari", seharusnya: 90_000_000 }]],
      asked: [],
    });
  });
});
