import { findingsOf, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("tanggal-lembar-berbeda", () => {
  const dated = (...dates: (string | undefined)[]) => ({
    kepala: dates.map((text, index) => kepala("hadir", { waktu: [`Hadir${index + 1}!B2`, text] })),
  });
  const TWO_DAYS = { tanggalSelesai: { year: 2023, month: 3, day: 9 } };

  it("passes over every day of the acara, alone or together", () => {
    const days = dated("Rabu, 8 Maret 2023", "9 Maret 2023", "8 s.d. 9 Maret 2023");
    expect(outcomeOf("tanggal-lembar-berbeda", days, TWO_DAYS)).toMatchObject({ state: "passed" });
  });

  it("finds another date, and a span that goes beyond the acara", () => {
    const found = findingsOf(
      "tanggal-lembar-berbeda",
      dated("8 Maret 2023", "8 April 2023", "8 s.d. 10 Maret 2023"),
      TWO_DAYS,
    );
    expect(found.map(({ at }) => places(at))).toEqual([["Hadir2!B2"], ["Hadir3!B2"]]);
  });

  it("is not-checkable where a date can't be read, or none is given", () => {
    expect(outcomeOf("tanggal-lembar-berbeda", dated("8 Maret 2023", undefined))).toMatchObject({
      state: "not-checkable",
      missing: ["waktuKepalaTerbaca"],
    });
    expect(outcomeOf("tanggal-lembar-berbeda", {})).toMatchObject({ state: "not-checkable" });
  });
});
