import { amount, findingsOf, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("pagu-lembar-berbeda", () => {
  it("passes where the sheets state the pagu of the acara", () => {
    expect(
      outcomeOf("pagu-lembar-berbeda", { kepala: [kepala("anggaran", { pagu: ["RAB!B3", "50.041.800"] })] }),
    ).toMatchObject({
      state: "passed",
    });
  });

  it("finds another pagu, once for all sheets that state it", () => {
    const found = findingsOf("pagu-lembar-berbeda", {
      kepala: [
        kepala("anggaran", { pagu: ["RAB!B3", "50.041.800"] }),
        kepala("realisasi", { pagu: ["Maret!B3", "52.041.800"] }),
        kepala("realisasi", { pagu: ["April!B3", "52.041.800"] }),
      ],
    });
    expect(found.map(({ at }) => places(at))).toEqual([["Maret!B3", "April!B3"]]);
    expect(found[0]).toMatchObject({
      facts: { di: "realisasi", tertulis: amount("52.041.800"), pagu: amount("50.041.800") },
      difference: amount("2.000.000"),
    });
  });

  it("is not-checkable where no sheet states one, or one that can't be read", () => {
    expect(outcomeOf("pagu-lembar-berbeda", {})).toMatchObject({ state: "not-checkable" });
    const unread = [
      kepala("anggaran", { pagu: ["RAB!B3", "50.041.800"] }),
      kepala("realisasi", { pagu: ["Realisasi!B3", undefined] }),
    ];
    expect(outcomeOf("pagu-lembar-berbeda", { kepala: unread })).toMatchObject({
      state: "not-checkable",
      missing: ["paguKepalaTerbaca"],
    });
  });

  it("is not-checkable where nobody named an acara and no sheet agrees with the built-in one", () => {
    const stranger = [kepala("anggaran", { pagu: ["RAB!B3", "12.000.000"] })];
    expect(outcomeOf("pagu-lembar-berbeda", { kepala: stranger })).toMatchObject({
      state: "not-checkable",
      missing: ["acaraBerkas"],
    });
  });
});
