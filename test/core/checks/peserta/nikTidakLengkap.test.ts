import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const list = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | nik", ...rows].join("\n")) });

describe("nik-tidak-lengkap", () => {
  it.each([
    ["137101410485000", 15, "length"],
    ["13710141048500011", 17, "length"],
    ["1371017204850001", 16, "birth-date"],
    ["1371014104850000", 16, "serial"],
  ])("finds %s", (nik, angka, sebab) => {
    const [found] = findingsOf("nik-tidak-lengkap", list(`Rina Oktaviani | ${nik}`));
    expect(found?.facts).toEqual({ nama: "Rina Oktaviani", angka, sebab });
    expect(places(found?.at ?? [])).toEqual(["Hadir!B2"]);
  });

  it("passes whole numbers, whatever region they are of: 41 is the first of the month, of a woman", () => {
    expect(outcomeOf("nik-tidak-lengkap", list("Rina Oktaviani | 1371014104850001"))).toMatchObject({
      state: "passed",
    });
    expect(outcomeOf("nik-tidak-lengkap", list("Andi Saputra | 3273010104850001"))).toMatchObject({ state: "passed" });
  });

  it("is not checkable where no list has NIK", () => {
    expect(outcomeOf("nik-tidak-lengkap", list("Rina Oktaviani |"))).toMatchObject({
      state: "not-checkable",
      missing: ["nik"],
    });
  });
});
