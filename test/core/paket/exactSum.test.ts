import fc from "fast-check";
import { exactSum } from "../../../src/core/paket/verify/formula/exactSum";

const sen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

it("adds amounts up as their sen do, whatever cancels out", () => {
  fc.assert(
    fc.property(fc.array(sen, { maxLength: 200 }), (amounts) => {
      const total = amounts.reduce((sum, one) => sum + one, 0);
      expect(exactSum(amounts.map((one) => one / 100))).toBe(total / 100 || 0);
    }),
  );
});

it("leaves the five sen that are left of a payment and its correction", () => {
  expect(exactSum([2_457_123.45, -2_457_123.4])).toBe(0.05);
});

it("takes nothing from what is no amount", () => {
  expect(exactSum([1 / 3, 1 / 3])).toBe(2 / 3);
  expect(exactSum([0.5, 0.0001])).toBe(0.5001);
});
