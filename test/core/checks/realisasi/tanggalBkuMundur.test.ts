import { bku, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...dates: string[]) => ({
  bku: bku("BKU", ["tanggal | uraian | keluar", ...dates.map((date) => `${date} | Belanja | 1.000`)].join("\n")),
});

describe("tanggal-bku-mundur", () => {
  it("passes while days go on or stay", () => {
    expect(
      outcomeOf("tanggal-bku-mundur", of("7 Maret 2023", "8 Maret 2023", "8 Maret 2023", "1 April 2023")),
    ).toMatchObject({ state: "passed" });
  });

  it("finds a day before the one above it", () => {
    const [found, ...others] = findingsOf(
      "tanggal-bku-mundur",
      of("7 Maret 2023", "8 Maret 2023", "2 Maret 2023", "9 Maret 2023"),
    );
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["BKU!A4", "BKU!A3"]);
    expect(found?.facts).toEqual({
      tanggal: { year: 2023, month: 3, day: 2 },
      sebelumnya: { year: 2023, month: 3, day: 8 },
    });
  });

  it("leaves a year other than the budget year to its own check", () => {
    expect(findingsOf("tanggal-bku-mundur", of("7 Maret 2023", "8 Maret 2022", "9 Maret 2023"))).toEqual([]);
  });

  it("is not-checkable without dates", () => {
    expect(outcomeOf("tanggal-bku-mundur", { bku: bku("BKU", "uraian | keluar\nATK | 1.000") })).toMatchObject({
      state: "not-checkable",
      missing: ["bkuBertanggal"],
    });
  });
});
