import { isEvidence, steps } from "../../../../src/core/tables/sums/sumEvidence";

describe("how much it says that a figure is the sum of others", () => {
  test("hundreds of thousands that make 600.000 are six steps: chance", () => {
    expect(steps([600_000], [[100_000], [200_000], [300_000]])).toBe(6);
    expect(isEvidence(6)).toBe(false);
  });

  test("rupiah that make 143.250.517 to the last are no chance", () => {
    expect(isEvidence(steps([143_250_517], [[100_000_000], [43_250_517]]))).toBe(true);
  });

  test("a column that repeats the figures of another says nothing more", () => {
    expect(
      steps(
        [600_000, 600_000],
        [
          [200_000, 200_000],
          [400_000, 400_000],
        ],
      ),
    ).toBe(3);
  });

  test("a column of other figures does", () => {
    expect(
      steps(
        [600_000, 500],
        [
          [200_000, 100],
          [400_000, 400],
        ],
      ),
    ).toBe(15);
  });

  test("1.000 steps are enough, 999 are not", () => {
    expect([isEvidence(999), isEvidence(1_000)]).toEqual([false, true]);
  });
});
