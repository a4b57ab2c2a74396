import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "nama | nip | asal | peran";
const lists = (invited: string, came: string) => ({
  undangan: orang("undangan", "Undangan", [HEAD, invited].join("\n")),
  hadir: orang("hadir", "Hadir", [HEAD, came].join("\n")),
});

describe("nama-berbeda", () => {
  it("finds one NIP with two names", () => {
    const [found] = findingsOf(
      "nama-berbeda",
      lists("Rina Oktaviani | 198504122010012013 | 13.71 |", "Fitri Handayani | 198504122010012013 | 13.71 |"),
    );
    expect(places(found?.at ?? [])).toEqual(["Undangan!A2", "Hadir!A2"]);
    expect(found?.facts).toEqual({
      nama: ["Rina Oktaviani", "Fitri Handayani"],
      nip: "198504122010012013",
      mirip: false,
      orangLain: true,
    });
  });

  it("tells two people with one NIP from one whose name was written in another way", () => {
    const [found] = findingsOf(
      "nama-berbeda",
      lists("Marlina Pagala | 198504122010012013 | 13.71 |", "Marlina P. | 198504122010012013 | 13.71 |"),
    );
    expect(found?.facts).not.toHaveProperty("orangLain");
  });

  it("asks about Yuswandi and Yuswaniri on one seat, NIP or not", () => {
    const [found] = findingsOf(
      "nama-berbeda",
      lists("Yuswandi | | 13.05 | supervisor", "Yuswaniri | | 13.05 | supervisor"),
    );
    expect(found?.facts).toEqual({ nama: ["Yuswandi", "Yuswaniri"], nip: undefined, mirip: true });
  });

  it.each([
    [
      "degrees and blanks",
      "Nur Aini, S. KM., M. KM | 198504122010012013 | 13.71 |",
      "Hj. NURAINI, S.KM, M.KM | 198504122010012013 | 13.71 |",
    ],
    ["a substitute on the seat", "Rina Oktaviani | | 13.71 | supervisor", "Fitri Handayani | | 13.71 | supervisor"],
    ["similar names of two kab/kota", "Yuswandi | | 13.05 | supervisor", "Yuswaniri | | 13.06 | supervisor"],
    [
      "similar names with two NIP",
      "Yuswandi | 197001011995031001 | 13.05 | supervisor",
      "Yuswaniri | 198001012005032002 | 13.05 | supervisor",
    ],
  ])("is silent about %s", (_name, invited, came) => {
    expect(findingsOf("nama-berbeda", lists(invited, came))).toEqual([]);
  });

  it("says a pair once that shares both NIP and seat", () => {
    const found = findingsOf(
      "nama-berbeda",
      lists(
        "Yuswandi | 197001011995031001 | 13.05 | supervisor",
        "Yuswaniri | 197001011995031001 | 13.05 | supervisor",
      ),
    );
    expect(found).toHaveLength(1);
  });

  it("is not checkable without people", () => {
    expect(outcomeOf("nama-berbeda", {})).toMatchObject({ state: "not-checkable", missing: ["gabungan"] });
  });
});
