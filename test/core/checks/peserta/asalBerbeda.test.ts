import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "asal-berbeda";
const hadir = (asal: string) =>
  orang("hadir", "Hadir", `nama | nip | asal\nRina Oktaviani | 198504122010012013 | ${asal}`);
const transport = (asal: string) =>
  orang("pembayaran", "Transport", `nama | nip | asal\nRina Oktaviani, SE | 198504122010012013 | ${asal}`);

describe("asal-berbeda", () => {
  it("passes where every list gives one kab/kota", () => {
    expect(outcomeOf(CODE, { hadir: hadir("13.06"), pembayaran: transport("13.06") })).toMatchObject({
      state: "passed",
    });
  });

  it("finds the one person of two kab/kota, at both cells", () => {
    const [found, ...others] = findingsOf(CODE, { hadir: hadir("13.06"), pembayaran: transport("13.71") });
    expect(others).toEqual([]);
    expect(found && places(found.at)).toEqual(["Hadir!C2", "Transport!C2"]);
    expect(found?.facts).toMatchObject({ asal: ["Kabupaten Agam", "Kota Padang"] });
  });

  it("says nothing of a place that is still asked about, or of the province", () => {
    expect(outcomeOf(CODE, { hadir: hadir("13.06"), pembayaran: transport("provinsi") })).toMatchObject({
      state: "passed",
    });
  });

  it("is not-checkable without lists that tell the place", () => {
    expect(outcomeOf(CODE, {})).toMatchObject({ state: "not-checkable" });
  });
});
