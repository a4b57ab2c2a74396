import { sumOfColumn } from "../../../src/core/sheets/plan/rowLookup";

const sum = (...amounts: readonly (number | string | undefined)[]) =>
  sumOfColumn(
    amounts.map((amount) => [amount]),
    0,
  );

describe("the sum of a column of rupiah", () => {
  it("is exact to the sen, however many amounts there are", () => {
    expect(sum(...Array.from({ length: 100_000 }, () => 0.1))).toBe(10_000);
    expect(sum(467_998_630_663.83, 0.01, -0.02)).toBe(467_998_630_663.82);
    expect(sum(50_041_800, -16_080_000.5, -33_961_799.5)).toBe(0);
  });

  it("rounds what is no whole sen as Excel shows it, halves away from zero", () => {
    expect(sum(0.285)).toBe(0.29);
    expect(sum(-0.285)).toBe(-0.29);
    expect(sum(10, -0.005)).toBe(10);
  });

  it("passes over texts and empty cells", () => {
    expect(sum("1000", undefined, 1_250)).toBe(1_250);
  });
});
