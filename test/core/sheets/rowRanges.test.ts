import fc from "fast-check";
import { rowRanges } from "../../../src/core/sheets/plan/rowRanges";

describe("row numbers in few characters", () => {
  it("joins neighbours", () => {
    expect(rowRanges([12, 15, 16, 17])).toBe("12, 15-17");
    expect(rowRanges([17, 15, 16])).toBe("15-17");
    expect(rowRanges([])).toBe("");
  });

  it("names each row, and none but them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (rows) => {
        const named = rowRanges(rows)
          .split(", ")
          .flatMap((range) => {
            const [first = 0, last = first] = range.split("-").map(Number);
            return Array.from({ length: last - first + 1 }, (_row, index) => first + index);
          });
        expect(named).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});
