import { findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

const of = (tanggal: string) => ({ kuitansi: [formulir("Kuitansi", { tanggal })] });

describe("tanggal-tidak-lengkap", () => {
  it("finds a date without its day", () => {
    const [found] = findingsOf("tanggal-tidak-lengkap", of("Padang, Maret 2023"));
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!F18"]);
    expect(found?.facts).toEqual({ field: "tempat_tanggal", tertulis: "Padang, Maret 2023" });
  });

  it("looks at the other dates of the form", () => {
    const kuitansi = [formulir("Kuitansi", { tanggal: "8 Maret 2023", diterima: "Maret 2023" })];
    expect(findingsOf("tanggal-tidak-lengkap", { kuitansi }).map(({ facts }) => facts.field)).toEqual([
      "tanggal_diterima",
    ]);
  });

  it.each(["Padang, 8 Maret 2023", "08/03/2023", "lunas"])("is silent about %s", (tanggal) => {
    expect(findingsOf("tanggal-tidak-lengkap", of(tanggal))).toEqual([]);
  });

  it("is not checkable where no kuitansi has a date", () => {
    expect(outcomeOf("tanggal-tidak-lengkap", { kuitansi: [formulir("K", { jumlah: "1.000" })] })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiBertanggal"],
    });
  });
});
