import { amount, bku, findingsOf, outcomeOf, places, realisasi, register } from "../../../support/recordBuilders";

const SPENT = realisasi(
  "Realisasi",
  `kode              | uraian     | realisasi
   5.1.02.01.01.0024 | ATK        | 1.000.000
   5.1.02.01.01.0052 | Nasi kotak | 1.600.000`,
);
const book = (...rows: string[]) => bku("BKU", ["kode | uraian | keluar", ...rows].join("\n"));

describe("realisasi-bku-berbeda", () => {
  it("passes while the BKU paid what the realisasi says, in however many payments", () => {
    const paid = book(
      "5.1.02.01.01.0024 | Map | 400.000",
      "5.1.02.01.01.0024 | Pulpen | 600.000",
      "5.1.02.01.01.0052 | Nasi | 1.600.000",
    );
    expect(outcomeOf("realisasi-bku-berbeda", { realisasi: SPENT, bku: paid })).toMatchObject({ state: "passed" });
  });

  it("can't be answered while the BKU paid something on no account", () => {
    const paid = book(
      "5.1.02.01.01.0024 | ATK | 1.000.000",
      "5.1.02.01.01.0052 | Nasi | 1.600.000",
      " | Belanja lain | 40.000",
    );
    expect(outcomeOf("realisasi-bku-berbeda", { realisasi: SPENT, bku: paid })).toMatchObject({
      state: "not-checkable",
      missing: ["pengeluaranBkuDikenali"],
    });
  });

  it("finds an account that the BKU paid less on, and one that only the BKU has", () => {
    const paid = book(
      "5.1.02.01.01.0024 | Map | 1.000.000",
      "5.1.02.01.01.0052 | Nasi | 1.500.000",
      "5.1.02.04.01.0001 | Transport | 100.000",
    );
    const found = findingsOf("realisasi-bku-berbeda", { realisasi: SPENT, bku: paid });
    expect(found.map(({ facts: { kode, realisasi: spent, bku: booked } }) => [kode, spent, booked])).toEqual([
      ["5.1.02.01.01.0052", amount("1.600.000"), amount("1.500.000")],
      ["5.1.02.04.01.0001", amount("0"), amount("100.000")],
    ]);
    expect(places(found[0]?.at ?? [])).toEqual(["Realisasi!C3", "BKU!C3"]);
  });

  it("compares at the level at which the realisasi is written", () => {
    const summed = realisasi("Realisasi", "kode | realisasi\n5.1.02.01 | 2.600.000");
    const paid = book("5.1.02.01.01.0024 | Map | 1.000.000", "5.1.02.01.01.0052 | Nasi | 1.600.000");
    expect(findingsOf("realisasi-bku-berbeda", { realisasi: summed, bku: paid })).toEqual([]);
  });

  it.each([
    [
      "a book that goes on from the month before",
      { bku: book(" | Saldo bulan lalu | ", "5.1.02.01.01.0024 | Map | 5") },
    ],
    [
      "kuitansi between the two",
      { bku: book("5.1.02.01.01.0024 | Map | 5"), kuitansi: register("K", "nomor | jumlah\n1 | 5") },
    ],
    ["no BKU", {}],
  ])("is not checkable over %s", (_what, more) => {
    expect(outcomeOf("realisasi-bku-berbeda", { realisasi: SPENT, ...more })).toMatchObject({
      state: "not-checkable",
      missing: ["bkuBerkode"],
    });
  });
});
