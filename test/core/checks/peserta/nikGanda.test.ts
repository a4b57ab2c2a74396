import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const NIK = "1371014104850001";
const lists = (hadir: string, bayar: string) => ({
  hadir: orang("hadir", "Hadir", `nama | nik\n${hadir}`),
  pembayaran: orang("pembayaran", "Transport", `nama | nik\n${bayar}`),
});

describe("nik-ganda", () => {
  it("finds one NIK under two names on two lists", () => {
    const found = findingsOf("nik-ganda", lists(`Rina Oktaviani | ${NIK}`, `Fitri Handayani | ${NIK}`));
    expect(found.map(({ facts }) => facts)).toEqual([{ nama: ["Rina Oktaviani", "Fitri Handayani"] }]);
    expect(places(found[0]?.at ?? [])).toEqual(["Hadir!B2", "Transport!B2"]);
  });

  it.each([
    ["one name with and without its degree", `Rina Oktaviani | ${NIK}`, `RINA OKTAVIANI, S.Sos | ${NIK}`],
    ["a NIK that lacks a digit, which is another finding", "Rina | 137101410485000", "Fitri | 137101410485000"],
  ])("passes %s", (_what, hadir, bayar) => {
    expect(outcomeOf("nik-ganda", lists(hadir, bayar))).toMatchObject({ state: "passed" });
  });

  it("is not checkable where no list has NIK", () => {
    expect(outcomeOf("nik-ganda", lists("Rina |", "Fitri |"))).toMatchObject({
      state: "not-checkable",
      missing: ["nik"],
    });
  });
});
