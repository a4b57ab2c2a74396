import { moneyLines } from "../../src/cli/text/summaryLines";
import type { Summary } from "../../src/core/sheets/summary";
import { en } from "../../src/messages/en";
import { id } from "../../src/messages/id";
import { sheetWordsIn } from "../../src/messages/sheetWords";

const line = (key: Summary["money"][number]["key"], label: string, value: number | undefined) =>
  ({ key, label, value, difference: undefined, measure: "ukuran", state: undefined }) as const;

const summary = (pagu: number | undefined): Summary => ({
  money: [
    line("pagu", "Pagu", pagu),
    line("anggaran", "Anggaran", 50_041_800),
    line("adaKuitansi", "Ada kuitansi", 16_080_000),
    line("paguTanpaKuitansi", "Pagu tanpa kuitansi", 33_961_800),
    line("sisa", "Sisa pagu", undefined),
  ],
  heads: [],
});

describe("the summary on the command line", () => {
  it("tells what share of the pagu is documented, and what is not", () => {
    const told = moneyLines(summary(50_041_800), sheetWordsIn("id"), id.summary, "id");
    expect(told.map((one) => /\((.*)\)/.exec(one)?.[1])).toEqual([
      undefined,
      undefined,
      "32,13 % dari pagu",
      "67,87 % dari pagu",
      undefined,
    ]);
    expect(moneyLines(summary(50_041_800), sheetWordsIn("en"), en.summary, "en")[2]).toContain("(32,13 % of the pagu)");
  });

  it.each([undefined, 0])("tells no share of a pagu of %s", (pagu) => {
    expect(moneyLines(summary(pagu), sheetWordsIn("id"), id.summary, "id").join()).not.toContain("%");
  });
});
