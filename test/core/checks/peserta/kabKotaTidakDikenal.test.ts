import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

describe("kab-kota-tidak-dikenal", () => {
  it("names a place that is no kab/kota of the region once, at all of its rows", () => {
    const hadir = orang(
      "hadir",
      "Hadir",
      "nama | asal\nAndi Saputra | Kab. Kampar?\nBudi Santoso | KAB KAMPAR?\nCici | 13.71",
    );
    const found = findingsOf("kab-kota-tidak-dikenal", { hadir });
    expect(found.map(({ at }) => places(at))).toEqual([["Hadir!B2", "Hadir!B3"]]);
    expect(found[0]?.facts).toEqual({ tertulis: "Kab. Kampar", baris: 2 });
  });

  it.each(["13.71", "provinsi", "Solok? 13.02 13.72"])("is silent about %s", (asal) => {
    const hadir = orang("hadir", "Hadir", `nama | asal\nAndi | ${asal}`);
    expect(findingsOf("kab-kota-tidak-dikenal", { hadir })).toEqual([]);
  });

  it("is not checkable where no list names places", () => {
    expect(outcomeOf("kab-kota-tidak-dikenal", {})).toMatchObject({
      state: "not-checkable",
      missing: ["orangBerasal"],
    });
  });
});
