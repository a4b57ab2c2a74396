import { plantedContradictions } from "../../src/contoh/contoh";
import { kejanggalanJson, kejanggalanMarkdown } from "../../src/contoh/kejanggalan/kejanggalanFiles";

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
});
