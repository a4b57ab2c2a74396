import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HEAD = "nama | nip | asal | peran";
const lists = (invited: string, came: string) => ({
  undangan: orang("undangan", "Undangan", [HEAD, invited].join("\n")),
  hadir: orang("hadir", "Hadir", [HEAD, came].join("\n")),
});

describe("nip-berbeda", () => {
  it("finds two digits changed round between two lists", () => {
    const [found] = findingsOf(
      "nip-berbeda",
      lists("Rina Oktaviani, S.Sos | 198504122010012013 | 13.71 |", "Rina Oktaviani | 198504122010012031 | 13.71 |"),
    );
    expect(places(found?.at ?? [])).toEqual(["Undangan!B2", "Hadir!B2"]);
    expect(found?.facts).toEqual({
      nama: "Rina Oktaviani, S.Sos",
      nip: ["198504122010012013", "198504122010012031"],
      bedaAngka: 2,
    });
  });

  it("finds a wholly different NIP on the same seat", () => {
    const found = findingsOf(
      "nip-berbeda",
      lists(
        "Rina Oktaviani | 198504122010012013 | 13.71 | supervisor",
        "Rina Oktaviani | 197001011995032001 | 13.71 | supervisor",
      ),
    );
    expect(found).toHaveLength(1);
  });

  it("finds a digit that was left out", () => {
    const found = findingsOf(
      "nip-berbeda",
      lists("Rina Oktaviani | 198504122010012013 | 13.71 |", "Rina Oktaviani | 19850412201012013 | 13.71 |"),
    );
    expect(found.map(({ facts }) => facts.bedaAngka)).toEqual([1]);
  });

  it.each([
    [
      "namesakes of one kab/kota",
      "Ahmad Yani | 197001011995031001 | 13.71 |",
      "Ahmad Yani | 198001012005031002 | 13.71 |",
    ],
    [
      "namesakes of two kab/kota",
      "Ahmad Yani | 197001011995031001 | 13.71 |",
      "Ahmad Yani | 197001011995031002 | 13.06 |",
    ],
    [
      "one NIP in two spellings",
      "Ahmad Yani | 19700101 199503 1 001 | 13.71 |",
      "Ahmad Yani | 197001011995031001 | 13.71 |",
    ],
  ])("is silent about %s", (_name, invited, came) => {
    expect(findingsOf("nip-berbeda", lists(invited, came))).toEqual([]);
  });

  it("is not checkable without NIP", () => {
    expect(outcomeOf("nip-berbeda", lists("Ahmad Yani | | 13.71 |", ""))).toMatchObject({
      state: "not-checkable",
      missing: ["nip"],
    });
  });
});
