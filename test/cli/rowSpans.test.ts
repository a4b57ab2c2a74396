import { rowSpans } from "../../src/cli/text/rowSpans";
import { alignColumns } from "../../src/cli/text/alignColumns";

describe("row numbers as a person writes them", () => {
  it.each([
    [[], ""],
    [[7], "7"],
    [[3, 5, 6, 7, 12], "3, 5-7, 12"],
    [[1, 2], "1-2"],
  ])("%j is %j", (rows, expected) => {
    expect(rowSpans(rows)).toBe(expected);
  });
});

describe("columns of text", () => {
  it("are as wide as their widest cell, figures to the right, nothing trailing", () => {
    const rows = [
      ["Pagu", "50.041.800", "cocok"],
      ["Realisasi", "0", ""],
    ];
    expect(alignColumns(rows, [1])).toEqual(["Pagu       50.041.800  cocok", "Realisasi           0"]);
  });
});
