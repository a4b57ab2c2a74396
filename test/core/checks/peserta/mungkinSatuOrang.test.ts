import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "nama | nip | asal | peran";
const lists = (invited: string, came: string) => ({
  undangan: orang("undangan", "Undangan", [HEAD, invited].join("\n")),
  hadir: orang("hadir", "Hadir", [HEAD, came].join("\n")),
});

describe("mungkin-satu-orang", () => {
  it("asks about an initial where nothing else tells who it is", () => {
    const [found] = findingsOf("mungkin-satu-orang", lists("Rina Oktaviani | | 13.71 |", "Rina O. | | |"));
    expect(places(found?.at ?? [])).toEqual(["Undangan!A2", "Hadir!A2"]);
    expect(found?.facts).toEqual({ nama: ["Rina Oktaviani", "Rina O."] });
  });

  it("asks about a name without a place that fits people of two places", () => {
    const found = findingsOf(
      "mungkin-satu-orang",
      lists("Dedi Kurniawan | | 13.71 |\nDedi Kurniawan | | 13.06 |", "Dedi Kurniawan | | |"),
    );
    expect(found).toHaveLength(2);
  });

  it("does not ask whether one single name on the lists of two days and of payment is one person", () => {
    const day = (sheet: string) => orang("hadir", sheet, "nama | asal\nKartini | Kec. Wadaslintang?");
    const found = {
      hadir: [...day("Hari 1"), ...day("Hari 2")],
      pembayaran: orang("pembayaran", "Transport", "nama\nKartini"),
    };
    expect(findingsOf("mungkin-satu-orang", found)).toEqual([]);
  });

  it.each([
    ["one person, written in another way", "Rina Oktaviani, S.Sos | | 13.71 |", "RINA OKTAVIANY | | 13.71 |"],
    ["two people", "Rina Oktaviani | | 13.71 |", "Fitri Handayani | | 13.71 |"],
    ["namesakes of two places", "Rina Oktaviani | | 13.71 |", "Rina Oktaviani | | 13.06 |"],
    [
      "one NIP with two names, which nama-berbeda tells",
      "Rina Oktaviani | 198504122010012013 | 13.71 |",
      "Fitri Handayani | 198504122010012013 | 13.71 |",
    ],
  ])("is silent about %s", (_name, invited, came) => {
    expect(findingsOf("mungkin-satu-orang", lists(invited, came))).toEqual([]);
  });

  it("is not checkable without people", () => {
    expect(outcomeOf("mungkin-satu-orang", {})).toMatchObject({ state: "not-checkable", missing: ["gabungan"] });
  });
});
