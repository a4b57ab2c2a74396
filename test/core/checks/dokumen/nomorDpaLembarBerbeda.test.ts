import { findingsOf, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("nomor-dpa-lembar-berbeda", () => {
  const dpa = (number: string) => ({ kepala: [kepala("anggaran", { nomorDpa: ["RAB!B3", number], ...OWN })] });
  const OWN = { pagu: ["RAB!B4", "50.041.800"] } as const;

  it("passes over the number of the acara, in whatever case and with words around it", () => {
    expect(
      outcomeOf("nomor-dpa-lembar-berbeda", dpa("dpa/a.1/1.06.0.00.0.00.01.0000/001/2023 tanggal 2 Januari 2023")),
    ).toMatchObject({
      state: "passed",
    });
  });

  it("finds another number", () => {
    const found = findingsOf("nomor-dpa-lembar-berbeda", dpa("DPA/A.1/1.06.0.00.0.00.01.0000/001/2022"));
    expect(found.map(({ at }) => places(at))).toEqual([["RAB!B3"]]);
  });

  it("is not-checkable where no sheet names a DPA", () => {
    expect(outcomeOf("nomor-dpa-lembar-berbeda", {})).toMatchObject({ state: "not-checkable" });
  });
});
