import { findingsOf, formulir, kepala, outcomeOf, places } from "../../../support/recordBuilders";

describe("hari-berbeda", () => {
  const dated = (text: string) => ({ kepala: [kepala("hadir", { waktu: ["Hadir!B2", text] })] });

  it("passes where the calendar agrees: 8 March 2023 was a Wednesday", () => {
    expect(outcomeOf("hari-berbeda", dated("Rabu, 8 Maret 2023"))).toMatchObject({ state: "passed" });
  });

  it("finds a day that the date does not have", () => {
    const [found, ...others] = findingsOf("hari-berbeda", dated("Senin, 8 Maret 2023"));
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["Hadir!B2"]);
    expect(found?.facts).toMatchObject({ tertulis: 1, seharusnya: 3 });
  });

  it("looks at the dates of kuitansi too", () => {
    const form = formulir("Kw", { tanggal: "Kamis, 8 Maret 2023" });
    expect(findingsOf("hari-berbeda", { kuitansi: [form] })).toMatchObject([{ facts: { tertulis: 4, seharusnya: 3 } }]);
  });

  it("is not-checkable where no date is written with its day", () => {
    expect(outcomeOf("hari-berbeda", dated("8 Maret 2023"))).toMatchObject({ state: "not-checkable" });
  });
});
