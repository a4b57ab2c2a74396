import { onlySum } from "../../../src/core/benang/onlySum";

const lines = (...amounts: number[]) => amounts.map((jumlah) => ({ jumlah }));

describe("the only lines that add up to an amount", () => {
  it.each([
    ["two of them", [252, 455, 805], 707, [252, 455]],
    ["all of them", [252, 455, 805], 1512, [252, 455, 805]],
    ["none, where no group does", [252, 455, 805], 1000, undefined],
    ["none, where two groups do", [100, 200, 300, 400], 500, undefined],
    ["none, where a single one does", [100, 250, 500], 500, undefined],
  ])("are %s", (_what, amounts, amount, expected) => {
    expect(onlySum(lines(...amounts), amount)?.map(({ jumlah }) => jumlah)).toEqual(expected);
  });

  it("are not looked for among so many that chance would find some", () => {
    expect(onlySum(lines(...Array.from({ length: 6 }, (_, at) => 2 ** at)), 3)).toBeUndefined();
  });
});
