import { findingsOf, orang, outcomeOf } from "../../../support/recordBuilders";

const HEAD = "nama | asal | peran";
const lists = (invited: readonly string[], came: readonly string[]) => ({
  undangan: orang("undangan", "Undangan", [HEAD, ...invited].join("\n")),
  hadir: orang("hadir", "Hadir", [HEAD, ...came].join("\n")),
});
const SUPERVISOR = "Rina Oktaviani | 13.71 | supervisor";

describe("hadir-tanpa-undangan", () => {
  it("finds somebody from a kab/kota whose invitation somebody else took up", () => {
    const both = lists([SUPERVISOR], [SUPERVISOR, "Fitri Handayani | 13.71 | supervisor"]);
    expect(outcomeOf("hadir-tanpa-undangan", both)).toFind("hadir-tanpa-undangan", "Hadir!A3");
    expect(findingsOf("hadir-tanpa-undangan", both)[0]?.facts).toEqual({
      nama: "Fitri Handayani",
      asal: "Kota Padang",
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["the same person", [SUPERVISOR], ["RINA OKTAVIANI, S.Sos | 13.71 | supervisor"]],
    ["a substitute on the seat", [SUPERVISOR], ["Fitri Handayani | 13.71 | supervisor"]],
    [
      "an office that was invited",
      ["Kepala Dinas Sosial | 13.71 | kepala-dinas-sosial"],
      ["Andi Saputra | 13.71 | kepala-dinas-sosial"],
    ],
    ["an invitation to a place without a seat", ["Dinas Sosial | 13.71 |"], ["Andi Saputra | 13.71 | supervisor"]],
    ["a kind of seat that no invitation names", [SUPERVISOR], [SUPERVISOR, "Dedi Kurniawan | 13.71 | pengisi-data"]],
    [
      "somebody whose place has to be asked about",
      [SUPERVISOR],
      [SUPERVISOR, "Yuli Astuti | Solok? 13.02 13.72 | supervisor"],
    ],
    [
      "somebody of no place among people of places",
      ["Rina Oktaviani | 13.71 |"],
      ["Rina Oktaviani | 13.71 |", "Andi Saputra | |"],
    ],
    [
      "panitia and narasumber",
      [SUPERVISOR],
      [SUPERVISOR, "Eko Prasetyo | provinsi | panitia", "Hadi Wijaya | | narasumber"],
    ],
  ])("is silent about %s", (_name, invited, came) => {
    expect(findingsOf("hadir-tanpa-undangan", lists(invited, came))).toEqual([]);
  });

  it("finds whose name no invitation bears where no list says where people come from", () => {
    const both = lists(["Rina Oktaviani | |", "Andi Saputra | |"], ["Rina Oktaviani | |", "Fitri Handayani | |"]);
    expect(outcomeOf("hadir-tanpa-undangan", both)).toFind("hadir-tanpa-undangan", "Hadir!A3");
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["offices were invited", ["Kepala Dinas Sosial | |"], ["Fitri Handayani | |"]],
    ["it may be one who was invited", ["Teguh Utomo | |"], ["T. Utomo | |"]],
  ])("is silent there where %s", (_name, invited, came) => {
    expect(findingsOf("hadir-tanpa-undangan", lists(invited, came))).toEqual([]);
  });

  it("is not checkable without an invitation list", () => {
    expect(outcomeOf("hadir-tanpa-undangan", { hadir: lists([], [SUPERVISOR]).hadir })).toMatchObject({
      state: "not-checkable",
      missing: ["undangan"],
    });
  });
});
