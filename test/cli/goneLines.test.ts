import { goneLines } from "../../src/cli/text/decidedLines";
import type { Disposition } from "../../src/core/decisions/decisions";

describe("what was said of findings that are there no more", () => {
  it("is named with its cell", () => {
    const gone: Disposition = {
      finding: { code: "peserta-ganda", at: [{ file: "Bayar.xlsx", sheet: "Transport", row: 12, col: 2 }], facts: {} },
      status: "dibetulkan",
      reason: "2023-03-09",
      by: "",
      on: "2023-03-09",
    };
    expect(goneLines([gone], "id")).toEqual(["Bayar.xlsx › Transport!B12: Satu orang tertulis lebih dari sekali"]);
  });
});
