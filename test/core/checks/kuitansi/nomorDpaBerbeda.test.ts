import { findingsOf, formulir, outcomeOf } from "../../../support/recordBuilders";

const of = (dpa: string) => ({ kuitansi: [formulir("Kuitansi", { dpa })] });

describe("nomor-dpa-berbeda", () => {
  it("finds the DPA of another year", () => {
    const outcome = outcomeOf("nomor-dpa-berbeda", of("DPA/A.1/1.06.0.00.0.00.01.0000/001/2022"));
    expect(outcome).toFind("nomor-dpa-berbeda", "Kuitansi!D7");
  });

  it.each([
    "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023",
    "dpa / A.1 / 1.06.0.00.0.00.01.0000 / 001 / 2023",
    "No. DPA/A.1/1.06.0.00.0.00.01.0000/001/2023 tanggal 2 Januari 2023",
  ])("is silent about %s", (dpa) => {
    expect(findingsOf("nomor-dpa-berbeda", of(dpa))).toEqual([]);
  });

  it("is not checkable where the acara has no number", () => {
    expect(outcomeOf("nomor-dpa-berbeda", of("DPA/1"), { nomorDpa: "" })).toMatchObject({
      state: "not-checkable",
      missing: ["nomorDpa"],
    });
  });
});
