import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HADIR = orang(
  "hadir",
  "Hadir",
  "nama | asal | ttd\nAndi Saputra | 13.71 | v\nRina Oktaviani | 13.06 | v\nCici Amelia | 13.72 | -",
);
const paid = (...rows: string[]) =>
  orang("pembayaran", "Transport", ["nama | asal | peran | ttd | dibayar", ...rows].join("\n"));

describe("jumlah-dibayar-berbeda", () => {
  it("finds who was paid without having signed the attendance list", () => {
    const pembayaran = paid(
      "Andi Saputra | 13.71 | | | 150.000",
      "Cici Amelia | 13.72 | | | 150.000",
      "Fitri Handayani | 13.09 | | | 150.000",
    );
    const [found] = findingsOf("jumlah-dibayar-berbeda", { hadir: HADIR, pembayaran });
    expect(places(found?.at ?? [])).toEqual(["Transport!E3", "Transport!E4"]);
    expect(found?.facts).toEqual({ dibayar: 3, bertandaTangan: 1, nama: ["Cici Amelia", "Fitri Handayani"] });
  });

  it("takes the signatures of the payment list where it has them", () => {
    const pembayaran = paid(
      "Andi Saputra | 13.71 | | v | 150.000",
      "Cici Amelia | 13.72 | | v | 150.000",
      "Eko | 13.09 | | - | 150.000",
    );
    expect(findingsOf("jumlah-dibayar-berbeda", { hadir: HADIR, pembayaran })[0]?.facts).toMatchObject({
      nama: ["Eko"],
    });
  });

  it("is silent about fewer paid than signed and about those paid nothing", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | | 150.000", "Cici Amelia | 13.72 | | | 0");
    expect(findingsOf("jumlah-dibayar-berbeda", { hadir: HADIR, pembayaran })).toEqual([]);
  });

  it("passes nobody whose signature can't be seen: narasumber sign no list of participants", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | | 150.000", "Hadi Wijaya | | narasumber | | 900.000");
    expect(outcomeOf("jumlah-dibayar-berbeda", { hadir: HADIR, pembayaran })).toMatchObject({
      state: "not-checkable",
      missing: ["tandaTanganTerlihat"],
    });
  });

  it("takes no signature of the attendance list for a payment list that has room for its own", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | | 150.000", "Cici Amelia | 13.72 | | | 150.000").map((row) => ({
      ...row,
      belumTandaTangan: { value: false, raw: "", at: row.at },
    }));
    expect(outcomeOf("jumlah-dibayar-berbeda", { hadir: HADIR, pembayaran })).toMatchObject({
      state: "not-checkable",
      missing: ["tandaTanganTerlihat"],
    });
  });

  it("is not checkable where not a single signature can be seen", () => {
    const hadir = orang("hadir", "Hadir", "nama | ttd\nAndi Saputra | -");
    expect(
      outcomeOf("jumlah-dibayar-berbeda", { hadir, pembayaran: paid("Andi Saputra | | | | 150.000") }),
    ).toMatchObject({
      state: "not-checkable",
      missing: ["ditandatangani"],
    });
  });
});
