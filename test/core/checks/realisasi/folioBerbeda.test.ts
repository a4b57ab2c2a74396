import type { Kuitansi } from "../../../../src/core/records/kuitansi";
import { bku, cell, findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

const BOOK = bku(
  "BKU",
  `no | bukti | uraian | keluar
   11 | 001/KW | ATK | 500.000
   12 | 002/KW | Makan | 600.000
   13 | 003/KW | Sewa | 700.000`,
);

/** Kuitansi 001, 002 ... with these folios. */
function receipts(...folios: readonly string[]): readonly Kuitansi[] {
  return folios.map((value, index) => ({
    ...formulir(`Kw ${index + 1}`, { nomor: `00${index + 1}/KW`, jumlah: `${index + 5}00.000` }),
    folioBukuKas: { value, raw: value, at: cell(`Kw ${index + 1}!D14`) },
  }));
}

describe("folio-berbeda", () => {
  it("tells the one folio that leads to another line", () => {
    const found = findingsOf("folio-berbeda", { bku: BOOK, kuitansi: receipts("11", "21", "13") });
    expect(found.map(({ facts }) => facts)).toEqual([{ nomor: "002/KW", folio: "21", baris: "12" }]);
    expect(found.map(({ at }) => places(at))).toEqual([["Kw 2!D14", "BKU!A3"]]);
  });

  it("passes where all agree", () => {
    expect(outcomeOf("folio-berbeda", { bku: BOOK, kuitansi: receipts("11", "12", "13") })).toMatchObject({
      state: "passed",
    });
  });

  it.each([
    ["the pages of the book", ["1", "1", "13"]],
    ["other lines as often as not", ["11", "21"]],
  ])("is not-checkable where folios are %s", (_what, folios) => {
    expect(outcomeOf("folio-berbeda", { bku: BOOK, kuitansi: receipts(...folios) })).toMatchObject({
      state: "not-checkable",
      missing: ["folioKuitansi"],
    });
  });

  it("is not-checkable without a folio", () => {
    const kuitansi = [formulir("Kw", { nomor: "001/KW", jumlah: "500.000" })];
    expect(outcomeOf("folio-berbeda", { bku: BOOK, kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["folioKuitansi"],
    });
  });
});
