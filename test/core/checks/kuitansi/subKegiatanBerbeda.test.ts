import { findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

describe("sub-kegiatan-berbeda", () => {
  it("finds 1.06.02 before the belanja code where the DPA has 1.06.05", () => {
    const kuitansi = [
      formulir("Kuitansi", { subKegiatan: "1.06.05.1.02.02", kodeRekening: "1.06.02.1.02.02 - 5.1.02.02.05.0043" }),
    ];
    const found = findingsOf("sub-kegiatan-berbeda", { kuitansi });
    expect(found.map(({ at }) => places(at))).toEqual([["Kuitansi!D11"]]);
    expect(found[0]?.facts).toEqual({
      tertulis: "1.06.02.1.02.02",
      seharusnya: "1.06.05.1.02.02",
      isian: "kode_rekening",
    });
  });

  it("finds the printed sub kegiatan as well", () => {
    const kuitansi = [formulir("Kuitansi", { subKegiatan: "1.06.05.1.02.03" })];
    expect(outcomeOf("sub-kegiatan-berbeda", { kuitansi })).toFind("sub-kegiatan-berbeda", "Kuitansi!D10");
  });

  it.each(["1.06.05.1.02.02", "1.6.5.1.2.2", "1.06.05.1.02", "1.06.05"])("is silent about %s", (subKegiatan) => {
    expect(findingsOf("sub-kegiatan-berbeda", { kuitansi: [formulir("K", { subKegiatan })] })).toEqual([]);
  });

  it("is not checkable where the acara or the kuitansi names none", () => {
    const none = { kode: "", nama: "" };
    expect(outcomeOf("sub-kegiatan-berbeda", { kuitansi: [formulir("K", {})] }, { subKegiatan: none })).toMatchObject({
      state: "not-checkable",
      missing: ["subKegiatan", "kuitansiBersubKegiatan"],
    });
  });
});
