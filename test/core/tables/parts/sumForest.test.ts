import { SumForest } from "../../../../src/core/tables/sums/sumForest";
import { cpuTime } from "../../../support/cpuTime";

function forest(amounts: readonly number[], maySum: (at: number) => boolean = () => true) {
  return new SumForest(
    amounts.map((amount) => [amount]),
    maySum,
  );
}

describe("lines that sum the lines after them", () => {
  test("two levels under a total", () => {
    expect(forest([125, 65, 40, 25, 60, 60]).under([125])).toEqual([
      { at: 0, leaves: [2, 3, 5] },
      { at: 1, leaves: [2, 3] },
      { at: 4, leaves: [5] },
    ]);
  });

  test("none where the lines add up to the total as they are", () => {
    expect(forest([40, 25, 60]).under([125])).toEqual([]);
  });

  test("no reading where nothing makes the total right", () => {
    expect(forest([40, 25, 60]).under([126])).toBeUndefined();
  });

  test("a line that can be none is taken for none", () => {
    expect(forest([65, 40, 25], (at) => at !== 0).under([65])).toBeUndefined();
  });

  test("every line belongs to a sum, or there is no tiling", () => {
    expect(
      forest([65, 40, 25, 90, 30, 60])
        .tiling()
        ?.map(({ at }) => at),
    ).toEqual([0, 3]);
    expect(forest([65, 40, 25, 90]).tiling()).toBeUndefined();
  });

  test("equal lines do not multiply the work", () => {
    const lines = new Array<number>(20_000).fill(100_000);
    const begun = cpuTime();
    forest(lines).under([1]);
    expect(cpuTime() - begun).toBeLessThan(3_000);
  });
});
