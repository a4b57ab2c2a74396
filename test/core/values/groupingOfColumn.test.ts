import { groupingOfColumn } from "../../../src/core/values/groupingOfColumn";

describe("the grouping of a column", () => {
  test("is English where the dot is a decimal point everywhere", () => {
    expect(groupingOfColumn(["84.43", "12.5", "100"])).toEqual({
      grouping: "koma",
      why: "proved",
      evidence: 2,
      against: 0,
    });
    expect(groupingOfColumn(["16,080,000", "50,041,800"])).toMatchObject({ grouping: "koma", evidence: 2 });
  });

  test("is Indonesian where one long amount proves it for the short ones", () => {
    expect(groupingOfColumn(["135.646", "1.234.567", "75.000"])).toEqual({
      grouping: "titik",
      why: "proved",
      evidence: 1,
      against: 0,
    });
    expect(groupingOfColumn(["1,5"]).grouping).toBe("titik");
    expect(groupingOfColumn(["Rp 75.000"]).grouping).toBe("titik");
    expect(groupingOfColumn(["75.000,-"]).grouping).toBe("titik");
  });

  test("is the blank where several groups of three digits stand behind blanks, and only there", () => {
    expect(groupingOfColumn(["48 000 000", "7 250 000", "12 000", "500", "-"])).toEqual({
      grouping: "spasi",
      why: "proved",
      evidence: 2,
      against: 0,
    });
    expect(groupingOfColumn(["12 000", "7 500"])).toMatchObject({ grouping: undefined, why: "only-ambiguous" });
    expect(groupingOfColumn(["48 000 000", "7.250.000"])).toMatchObject({ grouping: undefined, why: "mixed" });
    // Telephone numbers and NIP are no amounts.
    expect(groupingOfColumn(["0812 345 678", "19790805 201301 1 003"])).toMatchObject({ why: "no-separators" });
  });

  test("is not decided where the proofs contradict each other, however many stand on one side", () => {
    expect(groupingOfColumn(["1.234.567", "2.345.678", "84.43"])).toEqual({
      grouping: undefined,
      why: "mixed",
      evidence: 2,
      against: 1,
    });
  });

  test("is not decided without proof", () => {
    expect(groupingOfColumn(["50.041", "75.000"])).toMatchObject({
      grouping: undefined,
      why: "only-ambiguous",
      evidence: 0,
    });
    expect(groupingOfColumn(["500", "-", "Jumlah", ""])).toMatchObject({ grouping: undefined, why: "no-separators" });
    expect(groupingOfColumn([])).toMatchObject({ grouping: undefined, why: "no-separators" });
  });

  test("passes over what is no amount: dates, codes, telephone numbers", () => {
    expect(groupingOfColumn(["8.3.2023", "5.1.02.02", "0812.3456", "1.234.567"])).toMatchObject({
      grouping: "titik",
      evidence: 1,
      against: 0,
    });
  });
});
