import { plantedContradictions } from "../../src/contoh/contoh";
import { PAJAK } from "../../src/contoh/kas/pajakLines";
import { kejanggalanJson, kejanggalanMarkdown } from "../../src/contoh/kejanggalan/kejanggalanFiles";

const rp = (amount: number) => `Rp ${amount.toLocaleString("id-ID")}`;

describe("the list of planted contradictions that goes with the samples", () => {
  it("can be read back by a program", () => {
    expect(JSON.parse(kejanggalanJson(plantedContradictions))).toEqual(plantedContradictions);
  });

  it("is a table for a person: one row each, five columns, every cell named", () => {
    const rows = kejanggalanMarkdown(plantedContradictions)
      .split("\n")
      .filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(plantedContradictions.length);
    rows.forEach((row, index) => {
      expect(row.split(" | ")).toHaveLength(5);
      for (const at of plantedContradictions[index]?.at ?? []) expect(row).toContain(at);
    });
  });

  it("says of the tax that was not paid on what the whole book comes to, as its cells are of the whole book", () => {
    const [held, paid] = (["dipungut", "disetor"] as const).map((side) =>
      PAJAK.reduce((sum, one) => sum + (one[side] ?? 0), 0),
    ) as [number, number];
    const planted = plantedContradictions.find(({ code }) => code === "pajak-belum-disetor");
    for (const amount of [held, paid, held - paid]) expect(planted?.apa).toContain(rp(amount));
  });
});
