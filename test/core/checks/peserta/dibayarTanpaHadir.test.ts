import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const HADIR = orang("hadir", "Hadir", "nama | asal | ttd\nAndi Saputra | 13.71 | v\nRina Oktaviani | 13.06 | v");
const paid = (...rows: string[]) =>
  orang("pembayaran", "Transport", ["nama | asal | peran | ttd | dibayar", ...rows].join("\n"));

describe("dibayar-tanpa-hadir", () => {
  it("passes while everyone paid is on an attendance list, from wherever", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | v | 150.000", "Rina Oktaviani, S.E. | | | v | 150.000");
    expect(outcomeOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran })).toMatchObject({ state: "passed" });
  });

  it("finds who is not, although they signed for the money", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | v | 150.000", "Zulkifli Nasution | 13.71 | | v | 150.000");
    const [found, ...others] = findingsOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Transport!E3"]);
    expect(found?.facts).toEqual({ dibayar: 2, nama: ["Zulkifli Nasution"], tanpaNama: 0 });
  });

  it("finds an amount beside nobody's name", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | v | 150.000", " | 13.06 | | v | 150.000");
    expect(findingsOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran })[0]?.facts).toMatchObject({
      nama: [],
      tanpaNama: 1,
    });
  });

  it("looks for narasumber only where an attendance list has any", () => {
    const pembayaran = paid("Andi Saputra | 13.71 | | v | 150.000", "Zul Fahmi | | narasumber | v | 900.000");
    expect(outcomeOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran })).toMatchObject({ state: "not-checkable" });
    const hadir = [...HADIR, ...orang("hadir", "Narasumber", "nama | peran | ttd\nWati Sari | narasumber | v")];
    expect(findingsOf("dibayar-tanpa-hadir", { hadir, pembayaran })).toHaveLength(1);
  });

  it.each([
    [
      "narasumber and panitia, of whom no attendance list holds any,",
      "Zul Fahmi | | narasumber | v | 900.000\nBudi Panitia | | panitia | v | 700.000",
    ],
    ["an office in the place of a name", "Kepala Dinas Sosial | 13.71 | | v | 150.000"],
    [
      "a narasumber beside participants who came",
      "Andi Saputra | 13.71 | | v | 150.000\nZul Fahmi | | narasumber | v | 900.000",
    ],
  ])("is not checkable where %s is paid, of whom nobody was looked for", (_, rows) => {
    expect(outcomeOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran: paid(rows) })).toEqual({
      code: "dibayar-tanpa-hadir",
      state: "not-checkable",
      missing: ["peranDibayarHadir"],
    });
  });

  it("passes where the narasumber stands on the attendance list, with a part or without", () => {
    const pembayaran = paid("Zul Fahmi | | narasumber | v | 900.000");
    for (const peran of ["narasumber", ""]) {
      const hadir = [...HADIR, ...orang("hadir", "Hari 2", `nama | peran | ttd\nZul Fahmi | ${peran} | v`)];
      expect(outcomeOf("dibayar-tanpa-hadir", { hadir, pembayaran })).toMatchObject({ state: "passed" });
    }
  });

  it("still finds the participant who did not come where narasumber can't be looked for", () => {
    const pembayaran = paid("Zul Fahmi | | narasumber | v | 900.000", "Nila Contoh | 13.71 | | v | 150.000");
    expect(findingsOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran })[0]?.facts.nama).toEqual(["Nila Contoh"]);
  });

  it("is not-checkable without an attendance list", () => {
    expect(
      outcomeOf("dibayar-tanpa-hadir", { pembayaran: paid("Andi Saputra | 13.71 | | v | 150.000") }),
    ).toMatchObject({ state: "not-checkable", missing: ["hadir"] });
  });
});
