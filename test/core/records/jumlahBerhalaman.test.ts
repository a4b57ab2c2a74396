import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { addressOf } from "../../../src/core/cells/cellRef";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function sumsOf(grid: string) {
  const workbook = plainWorkbook(grid);
  const { saksi, jumlahTerbuka } = mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
  return {
    sums: saksi.map(({ label, written, recomputed }) => [label, addressOf(written.at), written.value - recomputed]),
    open: jumlahTerbuka.map((at) => addressOf(at)),
  };
}

describe("sums up to each page of one register", () => {
  it("count what stands on the pages before once, though it is carried over too", () => {
    expect(
      sumsOf(`
        | REGISTER SP2D
        | No | Tanggal   | Uraian              | Nilai SP2D
        | =1 | @9/1/2023 | Honorarium          | =5000000
        | =2 | @9/1/2023 | Rehab gedung        | =6000000
        |    |           | Jumlah s/d halaman ini | =11000000
        | -
        | No | Tanggal   | Uraian              | Nilai SP2D
        |    |           | Jumlah pindahan     | =11000000
        | =3 | @10/1/2023 | Alat tulis         | =3000000
        | =4 | @11/1/2023 | Gaji               | =8000000
        |    |           | Jumlah s/d halaman ini | =22000000
      `).sums,
    ).toEqual([
      // The first page may go on with another sheet.
      ["Jumlah pindahan", "D8", 0],
      ["Jumlah s/d halaman ini", "D11", 0],
    ]);
  });
});

describe("the label of a total", () => {
  it("is its words, not the `Rp` before its amount", () => {
    expect(
      sumsOf(`
        | DAFTAR PENERIMAAN UANG TRANSPORT
        | No          | Nama         | Uang Transport | <       | Tanda Tangan
        | =1          | Budi Santoso | Rp             | =150000 | ttd
        | =2          | Dewi         | Rp             | =150000 | ttd
        | J U M L A H | <            | Rp             | =310000 |
      `).sums,
    ).toEqual([["J U M L A H", "D5", 10_000_00]]);
  });
});

describe("a rounded total", () => {
  it("rounds the total as it is written, also where that can't be checked", () => {
    const { sums, open } = sumsOf(`
      | RENCANA ANGGARAN BIAYA
      | No | Uraian   | Volume | Satuan | Harga Satuan | Jumlah Harga
      | =1 | Semen    | =100   | zak    | =75000       | =7500000
      | =2 | Pasir    | =10    | m3     | =250000      | =2500000
      | =3 | Keramik  | =50    | m2     | =100000      | =5000000
      |    | JUMLAH   |        |        |              | =15000000
      |    | PPN 11 % |        |        |              | =1661000
      |    | TOTAL    |        |        |              | =16650400
      |    | DIBULATKAN |      |        |              | =16650000
    `);
    expect(open).toEqual(["F8"]);
    expect(sums.filter(([label]) => label === "DIBULATKAN")).toEqual([["DIBULATKAN", "F9", -40_000]]);
  });
});

describe("the total of a column of counts", () => {
  it("is computed where the table adds people up, and not where each line has a price", () => {
    const counted = (written: number) =>
      sumsOf(`
        | REKAP PENERIMA
        | No | Kecamatan | Jumlah KPM
        | =1 | Matur     | =120
        | =2 | Palupuh   | =90
        | =3 | Baso      | =75
        | Jumlah | <     | =${String(written)}
      `).sums;
    expect(counted(285)).toEqual([["Jumlah", "C6", 0]]);
    expect(counted(295)).toEqual([["Jumlah", "C6", 1_000]]);
    expect(
      sumsOf(`
        | RENCANA ANGGARAN BIAYA
        | No | Uraian | Volume | Harga Satuan | Jumlah
        | =1 | Semen  | =100   | =75000       | =7500000
        | =2 | Pasir  | =10    | =250000      | =2500000
        | =3 | Batu   | =20    | =100000      | =2000000
        |    | Jumlah | =7     |              | =12000000
      `).sums,
    ).toEqual([["Jumlah", "E6", 0]]);
  });
});
