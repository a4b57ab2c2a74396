import { findingsOf, onDay, orang, outcomeOf, paidByDay, places } from "../../../support/recordBuilders";

const HEAD = "nama | asal | ttd";
const day = (hari: number, lines: string) => onDay(hari, orang("hadir", `Hari ${hari}`, `${HEAD}\n${lines}`));
const paid = (lines: string) =>
  paidByDay(orang("pembayaran", "Uang harian", `nama | asal | banyaknya | tarif | dibayar\n${lines}`));

describe("hari-dibayar-berbeda", () => {
  it("finds who is paid for two days, and was there on the second only, or signed for one", () => {
    const [found, ...others] = findingsOf("hari-dibayar-berbeda", {
      hadir: [
        ...day(1, "Rina Oktaviani | 13.71 | v\nDedi Kurniawan | 13.71 | -"),
        ...day(2, "Rina Oktaviani | 13.71 | v\nDedi Kurniawan | 13.71 | v\nHendra Gunawan | 13.06 | v"),
      ],
      pembayaran: paid(
        `Rina Oktaviani | 13.71 | 2 | 150.000 | 300.000
         Dedi Kurniawan | 13.71 | 2 | 150.000 | 300.000
         Hendra Gunawan | 13.06 | 2 | 150.000 | 300.000`,
      ),
    });
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({
      nama: ["Dedi Kurniawan", "Hendra Gunawan"],
      hari: [
        { dibayar: 2, hadir: 1 },
        { dibayar: 2, hadir: 1 },
      ],
      barisDiperiksa: 3,
    });
    expect(places(found?.at ?? [])).toEqual(["Uang harian!C3", "Uang harian!C4"]);
  });

  it("finds who signed on no day at all of a list with a column a day", () => {
    const columns = orang("hadir", "Daftar hadir", `${HEAD}\nRina Oktaviani | 13.71 | v\nDedi Kurniawan | 13.71 | -`);
    const hadir = columns.map((row) => ({
      ...row,
      perHari: [1, 2, 3].map((hari) => ({
        hari: { hari, tanggal: undefined, sesi: undefined },
        tanda: { value: row.tandaTangan?.value === true, raw: "", at: row.at },
      })),
    }));
    const pembayaran = paid(
      `Rina Oktaviani | 13.71 | 3 | 150.000 | 450.000
       Dedi Kurniawan | 13.71 | 3 | 150.000 | 450.000`,
    );
    expect(findingsOf("hari-dibayar-berbeda", { hadir, pembayaran }).map(({ facts }) => facts)).toEqual([
      { nama: ["Dedi Kurniawan"], hari: [{ dibayar: 3, hadir: 0 }], barisDiperiksa: 2 },
    ]);
  });

  it("takes the days on which somebody is listed where the lists show no signatures", () => {
    const lines = "Rina Oktaviani | 13.71 |";
    const pembayaran = paid("Rina Oktaviani | 13.71 | 2 | 150.000 | 300.000");
    expect(findingsOf("hari-dibayar-berbeda", { hadir: [...day(1, lines), ...day(2, lines)], pembayaran })).toEqual([]);
  });

  it("leaves whoever was paid for fewer days, and whoever is on no attendance list, to others", () => {
    const lines = "Rina Oktaviani | 13.71 | v";
    const pembayaran = paid("Rina Oktaviani | 13.71 | 1 | 1 | 1\nFitri Handayani | 13.71 | 2 | 1 | 2");
    expect(findingsOf("hari-dibayar-berbeda", { hadir: [...day(1, lines), ...day(2, lines)], pembayaran })).toEqual([]);
  });

  it("counts two sessions of one day once", () => {
    const lines = "Rina Oktaviani | 13.71 | v";
    const pembayaran = paid("Rina Oktaviani | 13.71 | 2 | 150.000 | 300.000");
    const hadir = [
      ...day(1, lines),
      ...onDay(1, orang("hadir", "Sesi siang", `${HEAD}\n${lines}`)),
      ...day(2, "X Y | |"),
    ];
    expect(findingsOf("hari-dibayar-berbeda", { hadir, pembayaran })).toHaveLength(1);
  });

  it("is not checkable where attendance tells of one day only", () => {
    const found = {
      hadir: day(1, "Rina Oktaviani | 13.71 | v"),
      pembayaran: paid("Rina Oktaviani | 13.71 | 2 | 1 | 2"),
    };
    expect(outcomeOf("hari-dibayar-berbeda", found)).toMatchObject({ state: "not-checkable", missing: ["hariHadir"] });
  });
});
