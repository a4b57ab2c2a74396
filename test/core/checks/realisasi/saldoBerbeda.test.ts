import { amount, bku, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ bku: bku("BKU", ["uraian | masuk | keluar | saldo", ...rows].join("\n")) });

describe("saldo-berbeda", () => {
  it("passes while each balance follows from the one before", () => {
    expect(
      outcomeOf("saldo-berbeda", of("UP | 20.000.000 | | 20.000.000", "Hotel | | 16.080.000 | 3.920.000")),
    ).toMatchObject({ state: "passed" });
  });

  it("reports a slip once, where it happens, although all balances below it are wrong", () => {
    const found = findingsOf(
      "saldo-berbeda",
      of("UP | 20.000.000 | | 20.000.000", "Hotel | | 16.080.000 | 3.290.000", "ATK | | 290.000 | 3.000.000"),
    );
    expect(found.map(({ at }) => places(at))).toEqual([["BKU!D3", "BKU!D2"]]);
    expect(found[0]?.facts).toEqual({
      saldoSebelumnya: amount("20.000.000"),
      penerimaan: amount("0"),
      pengeluaran: amount("16.080.000"),
      tertulis: amount("3.290.000"),
      seharusnya: amount("3.920.000"),
    });
  });

  it("accuses the mistyped balance alone where the next one is right again, at once or further down", () => {
    const head = ["UP | 20.000.000 | | 20.000.000", "Hotel | | 16.080.000 | 3.290.000"];
    const next = findingsOf("saldo-berbeda", of(...head, "ATK | | 290.000 | 3.630.000"));
    expect(next.map(({ at }) => places(at))).toEqual([["BKU!D3", "BKU!D2"]]);
    const later = findingsOf(
      "saldo-berbeda",
      of(...head, "ATK | | 290.000 | 3.000.000", "Map | | 30.000 | 3.600.000", "Lem | | 100.000 | 3.500.000"),
    );
    expect(later.map(({ at }) => places(at))).toEqual([["BKU!D3", "BKU!D2"]]);
  });

  it("accuses a second slip that neither follows the balance above it nor is right", () => {
    const found = findingsOf(
      "saldo-berbeda",
      of("UP | 1.000 | | 1.000", "A | | 100 | 950", "B | | 100 | 870", "C | | 100 | 700"),
    );
    expect(found.map(({ at }) => places(at)[0])).toEqual(["BKU!D3", "BKU!D4"]);
  });

  it("adds up rows without a balance", () => {
    expect(findingsOf("saldo-berbeda", of("UP | 1.000 | | 1.000", "A | | 100 | ", "B | | 200 | 700"))).toEqual([]);
  });

  it.each([
    ["an unknown opening balance", ["ATK | | 100 | 4.900", "Snack | | 900 | 4.000"]],
    [
      "a balance carried to the next month",
      ["UP | 1.000 | | 1.000", "Saldo bulan lalu | 400 | | 400", "A | | 100 | 300"],
    ],
    ["a balance carried to the next page", ["UP | 1.000 | | 1.000", "Pindahan | 400 | | 400", "A | | 100 | 300"]],
    ["a balance brought over", ["UP | 1.000 | | 1.000", "Jumlah dipindahkan | | | 400", "A | | 100 | 300"]],
  ])("is silent about %s", (_name, rows) => {
    expect(findingsOf("saldo-berbeda", of(...rows))).toEqual([]);
  });

  it("keeps the sheets of two months apart", () => {
    const two = [...bku("Jan", "masuk | saldo\n100 | 100"), ...bku("Feb", "masuk | saldo\n500 | 900")];
    expect(findingsOf("saldo-berbeda", { bku: two })).toEqual([]);
  });

  it("says nothing across an amount that is still asked about, and does not call the book right", () => {
    const book = of("UP | 1.000 | | 1.000", "A | | | 900", "B | | 200 | 700");
    const [, row] = book.bku;
    if (!row) throw new Error("the book has rows");
    const asked = {
      at: { ...row.at, col: 3 },
      raw: "1OO",
      field: "pengeluaran",
      about: "amount",
      candidates: [],
    } as const;
    expect(outcomeOf("saldo-berbeda", { ...book, questions: [asked] })).toMatchObject({
      state: "not-checkable",
      missing: ["bkuTerbaca"],
    });
  });

  it("is not checkable without balances", () => {
    expect(outcomeOf("saldo-berbeda", of("ATK | | 100 | "))).toMatchObject({
      state: "not-checkable",
      missing: ["bku"],
    });
  });
});
