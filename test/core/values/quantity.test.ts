import { readQuantity } from "../../../src/core/values/quantity";

describe("a plain number", () => {
  test.each<[string | number, number]>([
    [40, 40],
    [1.25, 1.25],
    ["40", 40],
    [" 40 ", 40],
    ["'40", 40],
    ["1,5", 1.5],
    ["84.43", 84.43],
    ["1.234.567", 1_234_567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["0,500", 0.5],
    ["-2,5", -2.5],
  ])("%p is %p", (raw, value) => {
    expect(readQuantity(raw)).toEqual({ sure: true, value });
  });

  test("with three digits behind one separator is asked about, unless its column proved a grouping", () => {
    expect(readQuantity("1.500")).toEqual({ sure: false, why: "ambiguous", guesses: [1500, 1.5] });
    expect(readQuantity("1,500")).toEqual({ sure: false, why: "ambiguous", guesses: [1.5, 1500] });
    expect(readQuantity("1.500", "titik")).toEqual({ sure: true, value: 1500 });
    expect(readQuantity("1.500", "koma")).toEqual({ sure: true, value: 1.5 });
  });

  test("that breaks the grouping of its column is asked about", () => {
    expect(readQuantity("84.43", "titik")).toEqual({ sure: false, why: "ambiguous", guesses: [84.43] });
  });

  test.each(["", "dua", "40 Org", "1.2345.6", "007", "1..5", "5.1.02", NaN, Infinity])("%p is none", (raw) => {
    expect(readQuantity(raw)).toEqual({ sure: false, why: "not-a-number", guesses: [] });
  });

  test("too long to be held exactly is refused", () => {
    expect(readQuantity("197805122005011001")).toEqual({ sure: false, why: "too-large", guesses: [] });
  });
});
