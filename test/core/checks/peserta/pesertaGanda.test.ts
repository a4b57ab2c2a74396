import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({
  hadir: orang("hadir", "Hadir", ["nama | nip | asal | peran", ...rows].join("\n")),
});

describe("peserta-ganda", () => {
  it("finds one person twice on one list, with and without the degree", () => {
    const [found] = findingsOf(
      "peserta-ganda",
      of("Rina Oktaviani, S.Sos | 198504122010012013 | 13.71 |", "RINA OKTAVIANI | | 13.71 |"),
    );
    expect(places(found?.at ?? [])).toEqual(["Hadir!A2", "Hadir!A3"]);
    expect(found?.facts).toEqual({ nama: "Rina Oktaviani, S.Sos", nip: "198504122010012013", kali: 2, di: "hadir" });
  });

  it.each([
    ["namesakes of two kab/kota", "Ahmad Yani | | 13.71 |", "Ahmad Yani | | 13.06 |"],
    [
      "namesakes with two NIP",
      "Ahmad Yani | 197001011995031001 | 13.71 |",
      "Ahmad Yani | 198001012005031002 | 13.71 |",
    ],
    [
      "two parts of one person, which peran-ganda names",
      "Dedi Kurniawan | | 13.71 | supervisor",
      "Dedi Kurniawan | | 13.71 | narasumber",
    ],
    ["offices", "Kepala Dinas Sosial | | 13.71 |", "Kepala Dinas Sosial | | 13.71 |"],
  ])("is silent about %s", (_name, first, second) => {
    expect(findingsOf("peserta-ganda", of(first, second))).toEqual([]);
  });

  it("is silent about the second day on its own sheet, and about the invitation list", () => {
    const row = "nama | asal\nRina Oktaviani | 13.71";
    const found = findingsOf("peserta-ganda", {
      undangan: orang("undangan", "Undangan", row),
      hadir: [...orang("hadir", "Hari 1", row), ...orang("hadir", "Hari 2", row)],
    });
    expect(found).toEqual([]);
  });

  it("is silent about the second day below the first on one sheet, and not about one day twice", () => {
    const onDay = (hari: number, ...rows: string[]) =>
      of(...rows).hadir.map((row) => ({
        ...row,
        hari: { value: { hari, tanggal: undefined, sesi: undefined }, raw: `Hari ke-${hari}`, at: row.at },
      }));
    const row = "Rina Oktaviani | | 13.71 |";
    expect(findingsOf("peserta-ganda", { hadir: [...onDay(1, row), ...onDay(2, row)] })).toEqual([]);
    expect(findingsOf("peserta-ganda", { hadir: [...onDay(1, row), ...onDay(2, row, row)] })).toMatchObject([
      { facts: { kali: 2 } },
    ]);
  });

  it("is not checkable without a list of people", () => {
    expect(outcomeOf("peserta-ganda", {})).toMatchObject({ state: "not-checkable", missing: ["orang"] });
  });
});
