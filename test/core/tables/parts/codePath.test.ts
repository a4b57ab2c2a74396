import { isBelow, isCoded, pathOf } from "../../../../src/core/tables/sums/codePath";

const path = (...codes: string[]) => pathOf(codes, true);

describe("codes that make a hierarchy", () => {
  test.each([
    [["5.1.02"], ["5.1.02.01"], true],
    [["5.1.2"], ["5.1.02.01"], true],
    [["5.1.02"], ["5.1.021.01"], false],
    [["5.1.02"], ["5.1.02"], false],
    [["5.1.02.01"], ["5.1.02"], false],
    [["4."], ["4.2.1."], true],
    [["5", "1"], ["5", "1", "02"], true],
    [["5", "1"], ["5", "2", "02"], false],
    [["1.06", ""], ["", "1.06.05"], true],
    [[""], ["5.1"], false],
  ])("below %j stands %j: %s", (parent, child, below) => {
    expect(isBelow(path(...parent), path(...child))).toBe(below);
  });

  test("undotted codes nest digit by digit", () => {
    expect(isBelow(pathOf(["41"], false), pathOf(["4101"], false))).toBe(true);
    expect(isBelow(pathOf(["41"], false), pathOf(["4201"], false))).toBe(false);
  });

  test("a blank code is no code", () => {
    expect(isCoded(path("", ""))).toBe(false);
    expect(isCoded(path("", "5"))).toBe(true);
  });
});
