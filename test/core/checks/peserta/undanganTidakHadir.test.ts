import { findingsOf, orang, outcomeOf } from "../../../support/recordBuilders";

const HEAD = "nama | jabatan | asal | peran";
const lists = (invited: readonly string[], came: readonly string[]) => ({
  undangan: orang("undangan", "Undangan", [HEAD, ...invited].join("\n")),
  hadir: orang("hadir", "Hadir", [HEAD, ...came].join("\n")),
});
const KADIS = "Hendra Gunawan | Kepala Dinas Sosial | 13.06 | kepala-dinas-sosial";
const OTHER = "Rina Oktaviani | Supervisor | 13.71 | supervisor";

describe("undangan-tidak-hadir", () => {
  it("names who was invited and neither came nor was represented", () => {
    const both = lists([KADIS, OTHER], [OTHER]);
    expect(outcomeOf("undangan-tidak-hadir", both)).toFind("undangan-tidak-hadir", "Undangan!A2");
    expect(findingsOf("undangan-tidak-hadir", both)[0]?.facts).toEqual({
      nama: "Hendra Gunawan",
      jabatan: "Kepala Dinas Sosial",
      asal: "Kabupaten Agam",
    });
  });

  it("says of whom somebody came in their stead that they were represented, and nothing of who came", () => {
    const WAKIL = "Simon Bau | Staf | 13.06 | pengisi-data";
    const both = lists([KADIS, OTHER, "Dedi Kurniawan | Staf | 13.06 | pengisi-data"], [OTHER, WAKIL]);
    const hadir = both.hadir.map((row) =>
      row.nama.value === "Simon Bau"
        ? { ...row, nama: { ...row.nama, raw: "Simon Bau (mewakili Drs. Hendra Gunawan)" } }
        : row,
    );
    expect(findingsOf("undangan-tidak-hadir", { ...both, hadir }).map(({ facts }) => facts)).toMatchObject([
      { nama: "Hendra Gunawan", diwakili: "Simon Bau" },
      { nama: "Dedi Kurniawan" },
    ]);
    expect(findingsOf("hadir-tanpa-undangan", { ...both, hadir })).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["a substitute on the seat", [KADIS], ["Eko Prasetyo | Plt. Kepala Dinas Sosial | 13.06 | kepala-dinas-sosial"]],
    ["somebody from there without a known seat", [KADIS], ["Eko Prasetyo | | 13.06 |"]],
    ["an office from which somebody came", ["Dinas Sosial | | 13.06 |"], ["Eko Prasetyo | | 13.06 | supervisor"]],
  ])("is silent about %s", (_name, invited, came) => {
    expect(findingsOf("undangan-tidak-hadir", lists(invited, came))).toEqual([]);
  });

  it("names whom nobody by that name came for where no list says where people come from", () => {
    const both = lists(["Hendra Gunawan | | |", "Rina Oktaviani | | |"], ["Rina Oktaviani | | |"]);
    expect(outcomeOf("undangan-tidak-hadir", both)).toFind("undangan-tidak-hadir", "Undangan!A2");
  });

  it("is not checkable without an attendance list", () => {
    expect(outcomeOf("undangan-tidak-hadir", { undangan: lists([KADIS], []).undangan })).toMatchObject({
      state: "not-checkable",
      missing: ["hadir"],
    });
  });
});
