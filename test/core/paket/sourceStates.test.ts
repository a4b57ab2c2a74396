import { sourceStates } from "../../../src/core/paket/verify/sourceStates";

const sum = (sign: string) => sign.repeat(64);
const read = (file: string, sign: string) => ({
  file,
  format: "xlsx" as const,
  sha256: sum(sign),
  bytes: 1,
  notes: [],
});

describe("the sources of a package, held against the files at hand", () => {
  it.each([
    ["the same file", [{ file: "RAB.xlsx", sha256: sum("a") }], { state: "same" }],
    ["the same file in a folder", [{ file: "lama/rab.XLSX", sha256: sum("a") }], { state: "same" }],
    ["the same bytes by another name", [{ file: "B.xlsx", sha256: sum("a") }], { state: "renamed", as: "B.xlsx" }],
    ["other bytes by that name", [{ file: "RAB.xlsx", sha256: sum("b") }], { state: "altered", as: "RAB.xlsx" }],
    ["a file that does not open", [{ file: "RAB.xlsx", sha256: undefined }], { state: "unreadable", as: "RAB.xlsx" }],
    ["nothing of it", [{ file: "B.xlsx", sha256: sum("b") }], { state: "missing" }],
  ])("%s", (_what, atHand, expected) => {
    expect(sourceStates([read("RAB.xlsx", "a")], atHand)).toEqual([{ file: "RAB.xlsx", ...expected }]);
  });

  it("takes an altered copy for nothing where the original is there too", () => {
    const atHand = [
      { file: "salinan/RAB.xlsx", sha256: sum("b") },
      { file: "RAB.xlsx", sha256: sum("a") },
    ];
    expect(sourceStates([read("RAB.xlsx", "a")], atHand)).toEqual([{ file: "RAB.xlsx", state: "same" }]);
  });

  it("can't tell of what stood open in Excel", () => {
    const open = { file: "SPJ.xlsx", open: true } as const;
    expect(sourceStates([open], [{ file: "SPJ.xlsx", sha256: sum("a") }])).toEqual([
      { file: "SPJ.xlsx", state: "no-fingerprint" },
    ]);
  });
});
