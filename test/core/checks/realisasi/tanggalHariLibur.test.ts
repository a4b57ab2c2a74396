import { bku, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const on = (...days: string[]) => ({
  bku: bku("BKU", ["tanggal | uraian | keluar", ...days.map((day) => `${day} | Bayar ATK | 1.000.000`)].join("\n")),
});

describe("tanggal-hari-libur", () => {
  it("passes working days of years whose holidays are known", () => {
    expect(outcomeOf("tanggal-hari-libur", on("8/3/2023", "21/3/2023"))).toMatchObject({ state: "passed" });
  });

  it("tells weekends and national holidays, once a sheet", () => {
    const found = findingsOf("tanggal-hari-libur", on("8/3/2023", "11/3/2023", "12/3/2023", "22/3/2023"));
    expect(found.map(({ facts, at }) => ({ facts, at: places(at) }))).toMatchObject([
      { facts: { hari: 6, libur: false, banyak: 3 }, at: ["BKU!A3", "BKU!A4", "BKU!A5"] },
    ]);
    expect(findingsOf("tanggal-hari-libur", on("17/8/2023")).map(({ facts }) => facts)).toMatchObject([
      { hari: 4, libur: true },
    ]);
  });

  it("tells weekends of any year, and that the holidays of others are not known", () => {
    expect(findingsOf("tanggal-hari-libur", on("15/8/2020"))).toHaveLength(1);
    expect(outcomeOf("tanggal-hari-libur", on("17/8/2020"))).toMatchObject({
      state: "not-checkable",
      missing: ["hariLiburDiketahui"],
    });
  });
});
