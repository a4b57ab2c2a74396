import { amount, anggaran, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const rab = (sheet: string, hidden: boolean) =>
  anggaran(sheet, "uraian | jumlah\n Snack | 600.000\n Nasi kotak | 1.750.000", hidden);

describe("anggaran-tersembunyi", () => {
  it("tells that a budget that counts stands on a hidden sheet", () => {
    const [found] = findingsOf("anggaran-tersembunyi", { anggaran: rab("RAB lama", true) });
    expect(found?.facts).toEqual({ lembar: "RAB lama", jumlah: amount("2.350.000"), baris: 2 });
    expect(places(found?.at ?? [])).toEqual(["RAB lama!B2", "RAB lama!B3"]);
  });

  it("is silent about a hidden sheet that a visible one states as well", () => {
    const both = [...rab("RAB lama", true), ...rab("RAB", false)];
    expect(findingsOf("anggaran-tersembunyi", { anggaran: both })).toEqual([]);
  });

  it("is not checkable without a budget", () => {
    expect(outcomeOf("anggaran-tersembunyi", {})).toMatchObject({ state: "not-checkable", missing: ["anggaran"] });
  });
});
