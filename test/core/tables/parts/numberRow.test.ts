import { isNumberRowOf } from "../../../../src/core/tables/header/numberRow";

describe("the row of column numbers under a header", () => {
  test.each([
    [["1", "2", "3", "4"]],
    [["(1)", "(2)", "(3)"]],
    [["(6)", "(7)", "(8)", "(9) = (7) + (8)"]],
    [["1", "2", "3", "4", "5", "6=3x5"]],
    [["1", "2", "3", "7=5x6"]],
  ])("%j", (values) => {
    expect(isNumberRowOf(values)).toBe(true);
  });

  test.each([
    [["1", "2"]],
    [["1", "Andi Wijaya", "3"]],
    [["10", "20", "30"]],
    [["6", "7", "8"]],
    [["(6)", "(9)", "(12)"]],
    [["1", "150000", "3"]],
    [[]],
  ])("not %j", (values) => {
    expect(isNumberRowOf(values)).toBe(false);
  });
});
