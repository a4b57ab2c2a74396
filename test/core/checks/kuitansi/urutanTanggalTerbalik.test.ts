import { findingsOf, formulir, outcomeOf, places, type FormLines } from "../../../support/recordBuilders";

const of = (form: FormLines) => ({ kuitansi: [formulir("Kuitansi", form)] });
const pairs = (form: FormLines, acara = {}) =>
  findingsOf("urutan-tanggal-terbalik", of(form), acara).map(({ facts }) => [
    facts.awal.dokumen,
    facts.akhir.dokumen,
    facts.hari,
  ]);

describe("urutan-tanggal-terbalik", () => {
  it("is silent about the Rakor: SPK of 7 March, event and BAST of 8 March", () => {
    expect(pairs({ spk: "7 Maret 2023", bast: "8 Maret 2023", tanggal: "8 Maret 2023" })).toEqual([]);
  });

  it("finds an SPK after the event, with the days between", () => {
    expect(pairs({ spk: "10 Maret 2023" })).toEqual([["spk", "acara", 2]]);
    expect(places(findingsOf("urutan-tanggal-terbalik", of({ spk: "10 Maret 2023" }))[0]?.at ?? [])).toEqual([
      "Kuitansi!D6",
    ]);
  });

  it("is silent about an SPK while an activity of three months runs, and finds one after it", () => {
    const quarter = { tanggalSelesai: { year: 2023, month: 5, day: 31 } };
    expect(pairs({ spk: "10 April 2023" }, quarter)).toEqual([]);
    expect(pairs({ spk: "2 Juni 2023" }, quarter)).toEqual([["spk", "acara", 2]]);
  });

  it("is silent about a BAST while an activity of three months runs, and finds one before its first day", () => {
    const quarter = { tanggalSelesai: { year: 2023, month: 5, day: 31 } };
    expect(pairs({ bast: "10 April 2023" }, quarter)).toEqual([]);
    expect(pairs({ bast: "6 Maret 2023" }, quarter)).toEqual([["acara", "bast", 2]]);
  });

  it("finds a BAST before the event, and a kuitansi before its SPK", () => {
    expect(pairs({ bast: "6 Maret 2023" })).toEqual([["acara", "bast", 2]]);
    expect(pairs({ spk: "7 Maret 2023", tanggal: "1 Maret 2023" })).toEqual([["spk", "kuitansi", 6]]);
  });

  it("finds an SPK before the KAK and a BAST after the laporan that the acara names", () => {
    const tanggalDokumen = { kak: { year: 2023, month: 3, day: 1 }, laporan: { year: 2023, month: 3, day: 15 } };
    expect(pairs({ spk: "27 Februari 2023", bast: "20 Maret 2023" }, { tanggalDokumen })).toEqual([
      ["kak", "spk", 2],
      ["bast", "laporan", 5],
    ]);
  });

  it("is silent about goods handed over before the event, and about incomplete dates", () => {
    expect(pairs({ untuk: "Belanja ATK dan seminar kit", bast: "6 Maret 2023" })).toEqual([]);
    expect(pairs({ spk: "7 Maret 2023", tanggal: "Maret 2023" })).toEqual([]);
  });

  it("is not checkable where kuitansi name no whole date", () => {
    expect(outcomeOf("urutan-tanggal-terbalik", of({ tanggal: "Maret 2023" }))).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiBerdokumen"],
    });
  });
});
