import { findingsOf, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("tahun-anggaran-lembar-berbeda", () => {
  const year = (tahun: number) => ({
    kepala: [kepala("anggaran", { tahunAnggaran: ["RAB!A1", tahun], pagu: ["RAB!B4", "50.041.800"] })],
  });

  it("passes over the year of the acara", () => {
    expect(outcomeOf("tahun-anggaran-lembar-berbeda", year(2023))).toMatchObject({ state: "passed" });
  });

  it("finds another year", () => {
    const [found, ...others] = findingsOf("tahun-anggaran-lembar-berbeda", year(2022));
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["RAB!A1"]);
    expect(found?.facts).toEqual({ di: "anggaran", tertulis: 2022, tahunAnggaran: 2023 });
  });

  it("is not-checkable where no year is printed", () => {
    expect(outcomeOf("tahun-anggaran-lembar-berbeda", {})).toMatchObject({ state: "not-checkable" });
  });
});
