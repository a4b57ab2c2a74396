import type { TableCorrection } from "../../../src/core/decisions/decisions";
import {
  canBeTried,
  rangeOfText,
  rowsOfText,
  withColumn,
  withPart,
  withRow,
} from "../../../src/taskpane/screens/rapikan/hasil/correctionDraft";

const FOUND = { top: 4, left: 1, bottom: 20, right: 6 };
const DRAFT: TableCorrection = { file: "RAB.xlsx", sheet: "RAB", found: FOUND };

describe("a range as people write it", () => {
  it.each(["B4:Q30", "b4:q30", "$B$4:$Q$30", " Q30 : B4 ", "B30:Q4"])("reads %p in any dress and order", (text) => {
    expect(rangeOfText(text)).toEqual({ top: 4, left: 2, bottom: 30, right: 17 });
  });

  it.each(["", "B4", "4:30", "B0:C3", "baris 4 sampai 30"])("is none: %p", (text) => {
    expect(rangeOfText(text)).toBeUndefined();
  });
});

describe("header rows as people write them", () => {
  it.each([
    ["4", [4]],
    ["5, 4", [4, 5]],
    ["4-6", [4, 5, 6]],
    ["4; 4 5", [4, 5]],
    ["", []],
  ])("reads %p", (text, rows) => {
    expect(rowsOfText(text)).toEqual(rows);
  });

  it.each(["empat", "0", "6-4", "1-400", "4,x"])("is none: %p", (text) => {
    expect(rowsOfText(text)).toBeUndefined();
  });
});

describe("a correction that is being made", () => {
  it("takes a part out again instead of keeping it as nothing", () => {
    const with_ = withPart(DRAFT, "kind", "realisasi");
    expect(with_).toEqual({ ...DRAFT, kind: "realisasi" });
    expect(Object.keys(withPart(with_, "kind", undefined))).not.toContain("kind");
  });

  it("keeps a column that holds nothing apart from one that nobody spoke of", () => {
    const columns = withColumn(withColumn(DRAFT, 3, "jumlah"), 2, undefined).columns;
    expect(columns).toEqual([
      { col: 2, field: undefined },
      { col: 3, field: "jumlah" },
    ]);
  });

  it("says one thing of one row, the last that was said", () => {
    const twice = withRow(withRow(DRAFT, 9, "total"), 9, "other");
    expect(twice.rows).toEqual([{ row: 9, role: "other" }]);
    expect(withRow(twice, 9, undefined).rows).toEqual([]);
  });

  it("of a table that was missed needs its range and its header before it can be tried", () => {
    const missed: TableCorrection = { file: "RAB.xlsx", sheet: "RAB", found: undefined };
    expect(canBeTried(DRAFT)).toBe(true);
    expect(canBeTried({ ...missed, range: FOUND })).toBe(false);
    expect(canBeTried({ ...missed, range: FOUND, headerRows: [] })).toBe(true);
  });
});
