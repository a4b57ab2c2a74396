import { sourceStates } from "../../../src/core/paket/verify/sources/sourceStates";

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
    ["the same file", [{ file: "RAB.xlsx", sha256: sum("a") }], { state: "same", as: "RAB.xlsx" }],
    [
      "the same file in a folder",
      [{ file: "lama/rab.XLSX", sha256: sum("a") }],
      { state: "same", as: "lama/rab.XLSX" },
    ],
    ["the same bytes by another name", [{ file: "B.xlsx", sha256: sum("a") }], { state: "renamed", as: "B.xlsx" }],
    ["other bytes by that name", [{ file: "RAB.xlsx", sha256: sum("b") }], { state: "altered", as: "RAB.xlsx" }],
    ["a file that does not open", [{ file: "RAB.xlsx", sha256: undefined }], { state: "unreadable", as: "RAB.xlsx" }],
    ["nothing of it", [{ file: "B.xlsx", sha256: sum("b") }], { state: "missing" }],
  ])("%s", (_what, atHand, expected) => {
    expect(sourceStates([read("RAB.xlsx", "a")], atHand)[0]).toEqual({ file: "RAB.xlsx", ...expected });
  });

  it("takes an altered copy for nothing where the original is there too", () => {
    const atHand = [
      { file: "salinan/RAB.xlsx", sha256: sum("b") },
      { file: "RAB.xlsx", sha256: sum("a") },
    ];
    expect(sourceStates([read("RAB.xlsx", "a")], atHand)).toEqual([
      { file: "RAB.xlsx", state: "same", as: "RAB.xlsx" },
      { file: "salinan/RAB.xlsx", state: "not-named" },
    ]);
  });

  it("tells of a file that the package does not name, be it readable or not, but of no second copy of one that it does", () => {
    const atHand = [
      { file: "RAB.xlsx", sha256: sum("a") },
      { file: "RAB (2).xlsx", sha256: sum("a") },
      { file: "kuitansi.xlsx", sha256: sum("c") },
      { file: "terkunci.xlsx", sha256: undefined },
    ];
    expect(sourceStates([read("RAB.xlsx", "a")], atHand).slice(1)).toEqual([
      { file: "kuitansi.xlsx", state: "not-named" },
      { file: "terkunci.xlsx", state: "not-named" },
    ]);
  });

  it("holds two sources of equal bytes against two copies", () => {
    const atHand = ["b/RAB.xlsx", "a/RAB.xlsx"].map((file) => ({ file, sha256: sum("a") }));
    expect(sourceStates([read("a/RAB.xlsx", "a"), read("b/RAB.xlsx", "a")], atHand)).toEqual([
      { file: "a/RAB.xlsx", state: "same", as: "a/RAB.xlsx" },
      { file: "b/RAB.xlsx", state: "same", as: "b/RAB.xlsx" },
    ]);
  });

  it("takes a file whose name is masked for the one of its bytes, however it is called", () => {
    const atHand = [{ file: "Daftar hadir 085263001122.xlsx", sha256: sum("a") }];
    expect(sourceStates([read("Daftar hadir 085*********.xlsx", "a")], atHand)).toMatchObject([{ state: "same" }]);
  });

  it("knows a file that could not be read when the package was made, be it there or not", () => {
    const refused = { file: "lama.xls", refusal: { file: "lama.xls", reason: "damaged", part: "zip" } } as const;
    expect(sourceStates([refused], [{ file: "lama.xls", sha256: sum("a") }])).toEqual([
      { file: "lama.xls", state: "refused", as: "lama.xls" },
    ]);
    expect(sourceStates([refused], [])).toEqual([{ file: "lama.xls", state: "refused", as: undefined }]);
  });

  it("can't tell of what stood open in Excel", () => {
    const open = { file: "SPJ.xlsx", open: true } as const;
    expect(sourceStates([open], [{ file: "SPJ.xlsx", sha256: sum("a") }])).toEqual([
      { file: "SPJ.xlsx", state: "no-fingerprint" },
    ]);
  });
});
