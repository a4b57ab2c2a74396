import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | ttd", ...rows].join("\n")) });

describe("tanda-tangan-tanpa-nama", () => {
  it("shows the signatures of a list that stand beside no name, in one finding", () => {
    const found = findingsOf("tanda-tangan-tanpa-nama", of("Andi Saputra | v", " | v", "Cici Amelia | v", "- | v"));
    expect(found.map(({ facts }) => facts)).toEqual([{ baris: 2, bertandaTangan: 4 }]);
    expect(places(found[0]?.at ?? [])).toEqual(["Hadir!B3", "Hadir!B5"]);
  });

  it("keeps lists apart", () => {
    const hadir = ["Sesi 1", "Sesi 2"].flatMap((sheet) => orang("hadir", sheet, "nama | ttd\n | v\nAndi Saputra | v"));
    expect(findingsOf("tanda-tangan-tanpa-nama", { hadir })).toHaveLength(2);
  });

  it("leaves payments without a name to the check of payments", () => {
    const pembayaran = orang("pembayaran", "Transport", "nama | ttd | dibayar\n | v | 350.000\nAndi | v | 350.000");
    expect(outcomeOf("tanda-tangan-tanpa-nama", { pembayaran })).toMatchObject({ state: "passed" });
  });

  it("passes where every signature has its name", () => {
    expect(outcomeOf("tanda-tangan-tanpa-nama", of("Andi Saputra | v", "Rina Oktaviani | -"))).toMatchObject({
      state: "passed",
    });
  });

  it("is not checkable where nothing was signed", () => {
    expect(outcomeOf("tanda-tangan-tanpa-nama", of("Andi Saputra |"))).toMatchObject({
      state: "not-checkable",
      missing: ["ditandatangani"],
    });
  });
});
