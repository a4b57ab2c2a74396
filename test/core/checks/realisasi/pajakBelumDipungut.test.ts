import { mapRecords } from "../../../../src/core/records/mapRecords";
import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { findTables } from "../../../../src/core/tables/findTables";
import { plainWorkbook } from "../../../support/foundTables";
import { amount, bku, findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const TAXED = bku("BKU", "bukti | tanggal | uraian | masuk\n004 | 3/3/2023 | Pungut PPh 22 | 30.000");
const of = (...rows: string[]) => ({
  bku: TAXED,
  kuitansi: register("Register", ["nomor | kode | untuk | jumlah", ...rows].join("\n")),
});

describe("pajak-belum-dipungut", () => {
  it("tells goods above Rp 2.000.000 without a tax under their number", () => {
    const found = findingsOf(
      "pajak-belum-dipungut",
      of(
        "004 | 5.1.02.01.01.0024 | Alat tulis kantor | 2.220.000",
        "005 | 5.1.2.1.1.25 | Kertas | 2.220.002",
        "006 | 5.1.02.01.01.0026 | Fotocopy | 2.000.000",
      ),
    );
    expect(found.map(({ facts, at }) => ({ facts, at: places(at) }))).toMatchObject([
      { facts: { nomor: "005", jumlah: amount("2.220.002") }, at: ["Register!D3"] },
    ]);
  });

  it("goes by the price without PPN: 2.220.000 with 11 % of it is no more than the limit", () => {
    const rows = of("007 | 5.1.02.01.01.0025 | Kertas | 2.220.000");
    expect(outcomeOf("pajak-belum-dipungut", rows)).toMatchObject({ state: "passed" });
  });

  it("takes off the PPN that was held back, where a book says how much that was", () => {
    const held = bku("BKU", "bukti | tanggal | uraian | masuk\n008 | 3/3/2023 | Pungut PPN kertas | 215.000");
    const { kuitansi } = of("008 | 5.1.02.01.01.0025 | Kertas | 2.216.000");
    expect(findingsOf("pajak-belum-dipungut", { kuitansi, bku: held })).toHaveLength(1);
  });

  describe("with a tax book", () => {
    const paper = plainWorkbook(`
      | BUKU PEMBANTU PAJAK
      | -
      | No | Tanggal   | No Bukti | Uraian            | Penerimaan | Pengeluaran | Saldo
      | =1 | @3/3/2023 | 008      | Pungut PPN kertas | =237838    |             | =237838
      | =2 | @4/3/2023 | 008      | Setor PPN kertas  |            | =237838     | =0
    `);
    const { pajak } = mapRecords(findTables(paper), [paper], rakorVervalDtks);
    const book = bku("BKU", "bukti | tanggal | uraian | masuk\n008 | 3/3/2023 | Pungut PPN kertas | 237.838");

    it("takes PPN off once that stands in the BKU too: 2.400.000 is 2.162.162 without it", () => {
      const { kuitansi } = of("008 | 5.1.02.01.01.0025 | Kertas | 2.400.000");
      expect(findingsOf("pajak-belum-dipungut", { kuitansi, bku: book, pajak })).toHaveLength(1);
    });

    it("goes by the BKU where the tax book does not tell of that number", () => {
      const { kuitansi } = of("009 | 5.1.02.01.01.0025 | Kertas | 2.216.000");
      const more = bku("BKU", "bukti | tanggal | uraian | masuk\n009 | 3/3/2023 | Pungut PPN kertas | 215.000");
      expect(findingsOf("pajak-belum-dipungut", { kuitansi, bku: more, pajak })).toHaveLength(1);
    });
  });

  it("says nothing of meals, fuel, services and fees", () => {
    const others = of(
      "007 | 5.1.02.01.01.0052 | Makan siang rapat | 9.000.000",
      "008 | 5.1.02.01.01.0004 | BBM kendaraan dinas | 3.000.000",
      "009 | 5.1.02.02.01.0003 | Honorarium narasumber | 4.000.000",
      "010 | 5.1.02.02.05.0043 | Sewa hotel | 16.080.000",
    );
    expect(outcomeOf("pajak-belum-dipungut", others)).toMatchObject({ state: "passed" });
  });

  it("speaks once where most goods of a sheet have no tax", () => {
    const rows = ["1", "2", "3", "4", "5"].map((no) => `10${no} | 5.1.02.01.01.0024 | ATK ${no} | 3.000.000`);
    expect(findingsOf("pajak-belum-dipungut", of(...rows)).map(({ facts }) => facts)).toMatchObject([
      { nomor: "101", barisBerbeda: 5, barisDiperiksa: 5 },
    ]);
  });

  it("is asked only of papers that hold taxes", () => {
    const { kuitansi } = of("005 | 5.1.02.01.01.0025 | Kertas | 3.000.000");
    expect(outcomeOf("pajak-belum-dipungut", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["gerakPajak", "belanjaBernomor"],
    });
  });
});
