import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | ttd", ...rows].join("\n")) });

describe("tanda-tangan-kosong", () => {
  it("names who did not sign", () => {
    const [found] = findingsOf("tanda-tangan-kosong", of("Andi Saputra | v", "Rina Oktaviani | -", "Cici Amelia | v"));
    expect(places(found?.at ?? [])).toEqual(["Hadir!B3"]);
    expect(found?.facts).toEqual({ semua: false, nama: "Rina Oktaviani" });
  });

  it("says once that a whole column is empty, as on a list that is signed on paper", () => {
    const found = findingsOf("tanda-tangan-kosong", of("Andi Saputra | -", "Rina Oktaviani | -"));
    expect(found.map(({ facts }) => facts)).toEqual([{ semua: true, baris: 2 }]);
  });

  it("passes where everyone signed", () => {
    expect(outcomeOf("tanda-tangan-kosong", of("Andi Saputra | v"))).toMatchObject({ state: "passed" });
  });

  it("is not checkable where the list has no signature column", () => {
    expect(outcomeOf("tanda-tangan-kosong", of("Andi Saputra |"))).toMatchObject({
      state: "not-checkable",
      missing: ["bertandaTangan"],
    });
  });
});
