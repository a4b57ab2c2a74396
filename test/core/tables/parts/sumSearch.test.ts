import fc from "fast-check";
import { agrees } from "../../../../src/core/tables/sheet/agreement";
import { SumSearch } from "../../../../src/core/tables/sums/sumSearch";

function searchOver(...amounts: number[]): SumSearch {
  const search = new SumSearch(1);
  amounts.forEach((amount, i) => search.add(i + 1, [amount]));
  return search;
}

describe("which run of records a written amount sums", () => {
  test("the run since the last heading", () => {
    const search = searchOver(10, 20);
    search.mark();
    search.add(3, [5]);
    search.add(4, [7]);
    expect(search.best([12])).toEqual({ from: 2, share: 1 });
    expect(search.rowsFrom(2)).toEqual([3, 4]);
    expect(search.best([42])).toEqual({ from: 0, share: 1 });
  });

  test("none where nothing adds up", () => {
    expect(searchOver(10, 20).best([31])).toBeUndefined();
  });

  test("a zero proves nothing, but it may contradict", () => {
    const search = new SumSearch(2);
    search.add(1, [10, 3]);
    search.add(2, [20, 0]);
    expect(search.best([30, 0])).toEqual({ from: 0, share: 1 });
    expect(search.agreesFully(0, [30, 0])).toBe(false);
    expect(search.agreesFully(0, [30, 3])).toBe(true);
  });

  test("the whole table is found for any amounts of rupiah", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 30 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(searchOver(...amounts).agreesFully(0, [total])).toBe(true);
      }),
    );
  });
});

describe("when a figure is the sum", () => {
  test.each([
    [16_080_000.4, 16_080_000, true],
    [16_080_002, 16_080_000, false],
    [78, 79, false],
    [78, 78, true],
    [137.02, 137, true],
    [137.2, 137, false],
  ])("%d against %d: %s", (sum, written, agree) => {
    expect(agrees(sum, written)).toBe(agree);
  });
});
