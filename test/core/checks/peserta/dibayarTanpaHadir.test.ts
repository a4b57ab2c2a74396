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
    const pembayaran = paid("Zul Fahmi | | narasumber | v | 900.000");
    expect(findingsOf("dibayar-tanpa-hadir", { hadir: HADIR, pembayaran })).toEqual([]);
    const hadir = [...HADIR, ...orang("hadir", "Narasumber", "nama | peran | ttd\nWati Sari | narasumber | v")];
    expect(findingsOf("dibayar-tanpa-hadir", { hadir, pembayaran })).toHaveLength(1);
  });

  it("is not-checkable without an attendance list", () => {
    expect(
      outcomeOf("dibayar-tanpa-hadir", { pembayaran: paid("Andi Saputra | 13.71 | | v | 150.000") }),
    ).toMatchObject({ state: "not-checkable", missing: ["hadir"] });
  });
});
