import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const of = (nip: string) => ({ hadir: orang("hadir", "Hadir", `nama | nip\nRina Oktaviani | ${nip}`) });

describe("nip-tidak-sah", () => {
  it.each([
    ["17 digits", "19850412201001201", "length"],
    ["a birth date in month 13", "198513122010012013", "birth-date"],
    ["sex 3", "198504122010013013", "sex"],
    ["a number that lost its last digits", "198504122010012000", "lost-digits"],
  ])("finds %s", (_name, nip, sebab) => {
    const [found] = findingsOf("nip-tidak-sah", of(nip));
    expect(places(found?.at ?? [])).toEqual(["Hadir!B2"]);
    expect(found?.facts).toEqual({ nama: "Rina Oktaviani", nip, sebab });
  });

  it.each([
    ["digits in groups", "19850412 201001 2 013"],
    ["a PPPK contract of month 21", "198504122022212013"],
  ])("is silent about %s", (_name, nip) => {
    expect(findingsOf("nip-tidak-sah", of(nip))).toEqual([]);
  });

  it("names a NIP once that several lists repeat", () => {
    const pembayaran = orang("pembayaran", "Transport", "nama | nip\nRina Oktaviani | 19850412201001201");
    expect(findingsOf("nip-tidak-sah", { ...of("19850412201001201"), pembayaran }).map(({ at }) => places(at))).toEqual(
      [["Hadir!B2", "Transport!B2"]],
    );
  });

  it("is not checkable without NIP", () => {
    expect(outcomeOf("nip-tidak-sah", of(""))).toMatchObject({ state: "not-checkable", missing: ["nip"] });
  });
});
