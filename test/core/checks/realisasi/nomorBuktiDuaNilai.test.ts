import { bku, findingsOf, outcomeOf, places, register } from "../../../support/recordBuilders";

const HEAD = "no | tanggal | bukti | kode | uraian | keluar";
const ATK = "5.1.02.01.01.0024";
const KUITANSI = register("Register", `nomor | untuk | kode | jumlah\n005/KW | Belanja ATK | ${ATK} | 725.000`);

/** A BKU in which 005/KW stands on these lines. */
function book(...rows: readonly string[]) {
  return bku("BKU", [HEAD, ...rows].join("\n"));
}

describe("nomor-bukti-dua-nilai", () => {
  it("tells a line too many beside one of the kuitansi's whole amount", () => {
    const found = findingsOf("nomor-bukti-dua-nilai", {
      kuitansi: KUITANSI,
      bku: book(
        `2 | 9 Maret 2023 | 005/KW | ${ATK} | ATK | 725.000`,
        `3 | 9 Maret 2023 | 5/KW | ${ATK} | ATK lagi | 825.000`,
      ),
    });
    expect(found.map(({ facts }) => facts)).toEqual([{ nomor: "005/KW", jumlah: 725_000_00, lain: 825_000_00 }]);
    expect(found.map(({ at }) => places(at))).toEqual([["BKU!F2", "BKU!F3"]]);
  });

  it("tells two amounts on two days where no kuitansi of that number is there", () => {
    const lines = book(
      `2 | 9 Maret 2023 | 006/KW | ${ATK} | ATK | 725.000`,
      `3 | 13 Maret 2023 | 006/KW | ${ATK} | Kertas | 825.000`,
    );
    expect(findingsOf("nomor-bukti-dua-nilai", { bku: lines })).toHaveLength(1);
  });

  it.each([
    [
      "lines that come to the kuitansi",
      [`2 | 9 Maret 2023 | 005/KW | ${ATK} | ATK | 500.000`, `3 | 9 Maret 2023 | 005/KW | ${ATK} | Kertas | 225.000`],
    ],
    [
      "the tax of the receipt, paid on under its number",
      [`2 | 9 Maret 2023 | 005/KW | ${ATK} | ATK | 725.000`, "3 | 10 Maret 2023 | 005/KW | | Setor PPN ATK | 71.847"],
    ],
    [
      "parts of one day without their kuitansi",
      [`2 | 9 Maret 2023 | 006/KW | ${ATK} | ATK | 500.000`, `3 | 9 Maret 2023 | 006/KW | ${ATK} | Kertas | 225.000`],
    ],
    [
      "bare numbers that begin again",
      [`2 | 9 Maret 2023 | 6 | ${ATK} | ATK | 500.000`, `3 | 6 April 2023 | 6 | ${ATK} | Kertas | 225.000`],
    ],
  ])("passes with %s", (_what, rows) => {
    expect(outcomeOf("nomor-bukti-dua-nilai", { kuitansi: KUITANSI, bku: book(...rows) })).toMatchObject({
      state: "passed",
    });
  });

  describe("a bare number of which the kuitansi of one month is there", () => {
    const january = register("Register", `nomor | untuk | kode | jumlah\n1 | Belanja ATK | ${ATK} | 725.000`);

    it.each([
      ["another month's", "1 Februari 2023"],
      ["one without a day", ""],
    ])("passes beside %s", (_what, day) => {
      const lines = book(
        `1 | 2 Januari 2023 | 1 | ${ATK} | ATK | 725.000`,
        `9 | ${day} | 1 | ${ATK} | Kertas | 300.000`,
      );
      expect(outcomeOf("nomor-bukti-dua-nilai", { kuitansi: january, bku: lines })).toMatchObject({ state: "passed" });
    });

    it("tells a line too many of the same day", () => {
      const lines = book(
        `1 | 2 Januari 2023 | 1 | ${ATK} | ATK | 725.000`,
        `2 | 2 Januari 2023 | 01 | ${ATK} | Kertas | 300.000`,
      );
      expect(findingsOf("nomor-bukti-dua-nilai", { kuitansi: january, bku: lines })).toHaveLength(1);
    });
  });

  it("is not-checkable without numbers in a BKU", () => {
    const lines = bku("BKU", `no | kode | uraian | keluar\n1 | ${ATK} | ATK | 725.000`);
    expect(outcomeOf("nomor-bukti-dua-nilai", { kuitansi: KUITANSI, bku: lines })).toMatchObject({
      state: "not-checkable",
      missing: ["bkuBernomor"],
    });
  });
});
