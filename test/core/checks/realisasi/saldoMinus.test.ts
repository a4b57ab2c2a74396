import { amount, bku, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ bku: bku("BKU", ["uraian | masuk | keluar | saldo", ...rows].join("\n")) });

describe("saldo-minus", () => {
  it("passes down to a balance of nothing", () => {
    expect(outcomeOf("saldo-minus", of("UP | 1.000 | | 1.000", "ATK | | 1.000 | 0"))).toMatchObject({
      state: "passed",
    });
  });

  it("finds the balances below it, once a book", () => {
    const found = findingsOf(
      "saldo-minus",
      of("UP | 1.000 | | 1.000", "ATK | | 1.500 | -500", "Hotel | | 300 | -800", "GU | 1.000 | | 200"),
    );
    expect(found.map(({ at }) => places(at))).toEqual([["BKU!D3", "BKU!D4"]]);
    expect(found[0]?.facts).toEqual({ saldo: amount("-500"), terendah: amount("-800"), baris: 2 });
  });

  it("is not-checkable without a balance", () => {
    expect(outcomeOf("saldo-minus", { bku: bku("BKU", "uraian | keluar\nATK | 1.000") })).toMatchObject({
      state: "not-checkable",
      missing: ["bku"],
    });
  });
});
