import { guessesOf } from "../../../src/taskpane/screens/rapikan/sumber/guesses";
import type { TableGlance } from "../../../src/taskpane/work/views/sourceView";

function glance(given: Partial<TableGlance>): TableGlance {
  return {
    id: 0,
    file: "a.xlsx",
    sheet: "Hadir",
    state: "visible",
    range: "A1:B9",
    shape: "table",
    kind: "peserta",
    became: "daftar hadir",
    sure: "sure",
    account: { read: 86, records: 78, groups: 0, witnesses: 5, dropped: 3 },
    accountText: "",
    ...given,
  };
}

describe("what a sheet is guessed to be", () => {
  it("counts the rows of data of a table, not all that were read", () => {
    expect(guessesOf([glance({})], "a.xlsx", "Hadir")).toEqual([
      { name: "daftar hadir", shape: "table", count: 78, sure: "sure" },
    ]);
  });

  it("puts forms of one kind together, as certain as the least certain of them", () => {
    const form = { shape: "form", kind: "kuitansi", became: "kuitansi" } as const;
    const sheets = [glance({ ...form }), glance({ ...form, sure: "unsure" }), glance({ ...form, sure: "likely" })];
    expect(guessesOf(sheets, "a.xlsx", "Hadir")).toEqual([
      { name: "kuitansi", shape: "form", count: 3, sure: "unsure" },
    ]);
  });

  it("tells of no other sheet of the same name in another file", () => {
    expect(guessesOf([glance({ file: "b.xlsx" })], "a.xlsx", "Hadir")).toEqual([]);
  });
});
