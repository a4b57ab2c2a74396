import type { Acara } from "../../../src/core/acara/acara";
import { acaraForPapers } from "../../../src/core/acara/stated/papersOfAnotherEvent";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { findingsOf as sheetFindings, severityOf } from "../../../src/core/sheets/checkFacts";
import { runChecks } from "../../../src/core/checks/runChecks";
import { rupiah } from "../../../src/core/values/rupiah";
import { anggaran, bku, formulir, kepala, orang, realisasi, recordsOf } from "../../support/recordBuilders";

const bookOf = (year: number) =>
  bku("BKU", `tanggal | pengeluaran\n 3 Juni ${year} | 100.000\n 4 Juni ${year} | 200.000\n 5 Juni ${year} | 300.000`);
const named: Acara = Object.fromEntries(
  Object.entries(rakorVervalDtks).filter(([key]) => key !== "bawaan"),
) as unknown as Acara;

/** Judged by the built-in acara, though nothing says that it is theirs. */
const UNCLAIMED = { ...rakorVervalDtks, unclaimed: true };

describe("the built-in acara before papers of another event", () => {
  it("judges papers of its own year by all it knows", () => {
    expect(acaraForPapers(recordsOf({ bku: bookOf(2023) }), rakorVervalDtks)).toEqual(UNCLAIMED);
  });

  it("lends no year, plan, seats, codes or pagu to papers of another year", () => {
    const judged = acaraForPapers(recordsOf({ bku: bookOf(2024) }), rakorVervalDtks);
    expect(judged).toMatchObject({ tahunAnggaran: 2024, nomorDpa: "", kursi: { perKabKota: [], provinsi: [] } });
    expect(judged.rencanaPeserta).toBeUndefined();
    expect(judged.unrelated).toBe(true);
  });

  it("lends no seats to people from places it does not know", () => {
    const hadir = orang(
      "hadir",
      "Hadir",
      `nama | asal\n Budi | Kab. Sleman\n Sari | Kab. Bantul\n Tono | Kab. Kulon Progo`,
    );
    expect(acaraForPapers(recordsOf({ hadir }), rakorVervalDtks).kursi.perKabKota).toEqual([]);
  });

  it.each([
    ["a year", kepala("anggaran", { tahunAnggaran: ["RAB!A4", 2025] })],
    ["days", kepala("hadir", { waktu: ["Hari 1!A5", "Rabu, 14 Mei 2025"] })],
    ["a pagu", kepala("anggaran", { pagu: ["RAB!A4", "38.750.000"] })],
    ["a sub kegiatan", kepala("anggaran", { sub_kegiatan: ["RAB!A4", "2.13.04.2.01.05"] })],
    ["a DPA", kepala("anggaran", { nomorDpa: ["RAB!A4", "DPA/B.2/2.13.0.00.0.00.01.0000/001/2025"] })],
  ])("is nothing to papers that state %s of another event, and says so", (_what, line) => {
    expect(acaraForPapers(recordsOf({ kepala: [line] }), rakorVervalDtks).unrelated).toBe(true);
  });

  it("judges papers of which one line over a table differs and another is its own: that line is wrong", () => {
    const lines = [
      kepala("hadir", { waktu: ["Hadir!A5", "Kamis, 9 Maret 2023"] }),
      kepala("anggaran", { pagu: ["RAB!A4", "50.041.800"] }),
    ];
    expect(acaraForPapers(recordsOf({ kepala: lines }), rakorVervalDtks)).toBe(rakorVervalDtks);
  });

  it("judges papers whose kuitansi are on its sub kegiatan, or whose budget comes to its pagu", () => {
    const wrongDay = kepala("hadir", { waktu: ["Hadir!A5", "Kamis, 9 Maret 2023"] });
    const kuitansi = [formulir("Kw 1", { subKegiatan: "1.06.05.1.02.02" })];
    const budget = anggaran("RAB", "jumlah\n 50.000.000\n 41.800");
    expect(acaraForPapers(recordsOf({ kepala: [wrongDay], kuitansi }), rakorVervalDtks)).toBe(rakorVervalDtks);
    expect(acaraForPapers(recordsOf({ kepala: [wrongDay], anggaran: budget }), rakorVervalDtks)).toBe(rakorVervalDtks);
  });

  it("judges papers that say nothing of their event", () => {
    const silent = recordsOf({ anggaran: anggaran("RAB", "jumlah\n 38.750.000") });
    expect(acaraForPapers(silent, rakorVervalDtks)).toEqual(UNCLAIMED);
  });

  it.each([
    ["a budget of a whole office", { anggaran: anggaran("RKA", "jumlah\n 900.000.000\n 41.800") }],
    ["the pagu of a whole office", { realisasi: realisasi("LRA", "pagu | realisasi\n 900.000.000 | 1.000.000") }],
    ["more spent than a mistake explains", { realisasi: realisasi("LRA", "realisasi\n 90.000.000") }],
    ["a budget of a small part", { anggaran: anggaran("RAB", "jumlah\n 2.610.000") }],
  ])("is nothing to papers that name no event and show %s", (_what, found) => {
    expect(acaraForPapers(recordsOf(found), rakorVervalDtks).unrelated).toBe(true);
  });

  it("judges papers of its own size, and those that agree with it whatever their size", () => {
    const close = recordsOf({ realisasi: realisasi("LRA", "realisasi\n 51.300.000") });
    expect(acaraForPapers(close, rakorVervalDtks)).toEqual(UNCLAIMED);
    const own = recordsOf({
      anggaran: anggaran("RAB", "jumlah\n 2.610.000"),
      kepala: [kepala("anggaran", { sub_kegiatan: ["RAB!A4", "1.06.05.1.02.02"] })],
    });
    expect(acaraForPapers(own, rakorVervalDtks)).toBe(rakorVervalDtks);
  });

  it("asks a person, and accuses nobody, where no paper says that it belongs to the activity", () => {
    const found = recordsOf({ anggaran: anggaran("RAB", "jumlah\n 48.520.000") });
    const severities = (acara: Acara) => sheetFindings(runChecks(found, acaraForPapers(found, acara))).map(severityOf);
    expect(severities(rakorVervalDtks)).toEqual(["periksa"]);
    expect(severities({ ...rakorVervalDtks, paguDisebut: true })).toEqual(["salah"]);
    expect(severities(named)).toEqual(["salah"]);
  });

  it("holds a pagu that a person named against papers of another event", () => {
    const found = recordsOf({ anggaran: anggaran("RKA", "jumlah\n 900.000.000") });
    const pagu = rupiah(900_500_000);
    const outcomes = runChecks(found, acaraForPapers(found, { ...rakorVervalDtks, pagu, paguDisebut: true }));
    expect(outcomes.find(({ code }) => code === "total-anggaran-berbeda")).toMatchObject({ state: "found" });
  });

  it("holds no pagu against papers of another event: it says that the activity has to be filled in first", () => {
    const found = recordsOf({
      anggaran: anggaran("RAB", "jumlah\n 38.750.000"),
      realisasi: realisasi("Realisasi", "realisasi\n 60.000.000"),
      kepala: [kepala("anggaran", { tahunAnggaran: ["RAB!A4", 2025] })],
    });
    const outcomes = runChecks(found, acaraForPapers(found, rakorVervalDtks));
    for (const code of ["total-anggaran-berbeda", "pagu-terlampaui"])
      expect(outcomes.find((one) => one.code === code)).toEqual({
        code,
        state: "not-checkable",
        missing: ["paguDiisi"],
      });
  });

  it("still calls a single date of another year wrong", () => {
    const mixed = [...bookOf(2023), ...bookOf(2024).slice(0, 1)];
    expect(acaraForPapers(recordsOf({ bku: mixed }), rakorVervalDtks)).toEqual(UNCLAIMED);
  });

  it("never takes anything from an acara that somebody named, but marks it where the papers are of another year", () => {
    expect(acaraForPapers(recordsOf({ bku: bookOf(2024) }), named)).toEqual({ ...named, misfit: true });
    expect(acaraForPapers(recordsOf({ bku: bookOf(2023) }), named)).toBe(named);
  });
});
