import fc from "fast-check";
import { nearestSen, rupiah, rupiahFromSen, toNumber, ZERO_RUPIAH } from "../../../src/core/values/rupiah";

const LARGEST = Number.MAX_SAFE_INTEGER;

describe("an amount of rupiah", () => {
  test("is counted in sen", () => {
    expect(rupiah(16_080_000)).toBe(1_608_000_000);
    expect(rupiah(467_998_630_663.83)).toBe(46_799_863_066_383);
    expect(rupiah(-0.05)).toBe(-5);
  });

  test("forgives the noise of binary fractions and nothing more", () => {
    expect(rupiah(0.1 + 0.2)).toBe(30);
    expect(rupiah(1.005 * 100)).toBe(10050);
    expect(() => rupiah(995_850_851.0512)).toThrow(RangeError);
    expect(() => rupiah(0.005)).toThrow(RangeError);
  });

  test.each([NaN, Infinity, -Infinity, 1e14, -1e14, 1e300])("refuses %p", (amount) => {
    expect(() => rupiah(amount)).toThrow(RangeError);
  });

  test.each([0.5, NaN, LARGEST + 1, Infinity])("refuses %p sen", (sen) => {
    expect(() => rupiahFromSen(sen)).toThrow(RangeError);
  });

  test("has one zero only", () => {
    expect(Object.is(rupiahFromSen(-0), 0)).toBe(true);
    expect(Object.is(rupiah(-0), 0)).toBe(true);
    expect(Object.is(rupiah(-0.000_000_001), 0)).toBe(true);
    expect(ZERO_RUPIAH).toBe(0);
  });

  test("rounds computed figures to the nearest sen, halves away from zero, and says so", () => {
    expect(nearestSen(995_850_851.0512)).toEqual({ value: 99_585_085_105, rounded: true });
    expect(nearestSen(0.285)).toEqual({ value: 29, rounded: true });
    expect(nearestSen(-0.285)).toEqual({ value: -29, rounded: true });
    expect(nearestSen(16_080_000)).toEqual({ value: 1_608_000_000, rounded: false });
  });

  test("survives the way into a cell and back, wherever a cell can hold it", () => {
    // 15 digits is what Excel keeps.
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), (sen) => {
        expect(rupiah(toNumber(rupiahFromSen(sen)))).toBe(sen + 0);
      }),
      { numRuns: 5000 },
    );
  });
});
