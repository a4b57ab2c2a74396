import type { Outcome } from "../../../src/core/checks/check";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { rupiah } from "../../../src/core/values/rupiah";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { at, reviewOf } from "./papers";
import { lineOf, recordsIn, sheetOf, tableOf, totalsIn } from "./planReading";

const OUTCOMES: readonly Outcome[] = [
  { code: "pagu-terlampaui", state: "passed" },
  {
    code: "jumlah-peserta-berbeda",
    state: "found",
    findings: [
      {
        code: "jumlah-peserta-berbeda",
        at: [at("Hadir.xlsx", "Hadir", 8), at("Hadir.xlsx", "Hadir", 85), at("KAK.xlsx", "KAK", 3)],
        facts: { rencana: 70, hadir: 78 },
        difference: undefined,
      },
    ],
  },
  {
    code: "total-anggaran-berbeda",
    state: "found",
    findings: [
      {
        code: "total-anggaran-berbeda",
        at: [at("RAB.xlsx", "RAB", 5, 7)],
        facts: { pagu: rupiah(50_041_800), total: rupiah(50_241_800), baris: 24 },
        difference: rupiah(200_000),
      },
    ],
  },
  { code: "nomor-dpa-berbeda", state: "not-checkable", missing: ["nomorDpa"] },
];
const plan = planSheets(
  reviewOf(
    {
      questions: [
        {
          at: at("Hadir.xlsx", "Hadir", 14, 6),
          raw: "Solok",
          field: "kab_kota",
          about: "kab-kota",
          candidates: ["Kabupaten Solok", "Kota Solok"],
        },
      ],
    },
    { outcomes: OUTCOMES },
  ),
  [],
  sheetWordsIn("id"),
);

describe("the sheet of what is to be examined", () => {
  const [first, second] = recordsIn(tableOf(plan, "PerluDiperiksa"));

  it("sets what contradicts itself before what a person decides", () => {
    expect(first).toMatchObject({ Kode: "total-anggaran-berbeda", Selisih: 200_000, Status: "belum dijawab" });
    expect(second).toMatchObject({ Kode: "jumlah-peserta-berbeda" });
  });

  it("says it in a sentence, with its cells, rule and next step", () => {
    expect(first?.["Yang perlu diperiksa"]).toContain("Rp 50.241.800");
    expect(first?.["Sel 1"]).toBe("RAB.xlsx › RAB!G5");
    expect(second?.["Sel 2"]).toBe("Hadir.xlsx › Hadir!A85 (dan 1 sel lain)");
    for (const column of ["Aturan", "Langkah"]) expect(String(first?.[column])).not.toBe("");
  });

  it("asks what is not certain, with the readings to choose from", () => {
    expect(recordsIn(tableOf(plan, "BelumPasti"))).toEqual([
      {
        No: 1,
        Tentang: "kab/kota",
        Tertulis: "Solok",
        Pertanyaan: '"Solok" belum pasti sebagai kab/kota: Kabupaten Solok atau Kota Solok?',
        Sel: "Hadir.xlsx › Hadir!F14",
        Pilihan: "Kabupaten Solok\nKota Solok",
      },
    ]);
  });

  it("tells what could not be checked from what is well", () => {
    expect(recordsIn(tableOf(plan, "BelumDapatDiperiksa"))).toMatchObject([{ Kode: "nomor-dpa-berbeda" }]);
    expect(recordsIn(tableOf(plan, "SudahCocok"))).toMatchObject([{ Kode: "pagu-terlampaui" }]);
  });

  it("is counted on the first sheet", () => {
    const count = (label: string) => lineOf(sheetOf(plan, "Kegiatan"), label, "Hasil pemeriksaan")[0]?.value;
    const { severity } = sheetWordsIn("id");
    expect([count(severity.salah), count(severity.periksa), count(severity.info)]).toEqual([1, 1, 0]);
    expect([count("Belum pasti"), count("Belum dapat diperiksa"), count("Sudah diperiksa dan cocok")]).toEqual([
      1, 1, 1,
    ]);
  });
});

describe("the trail", () => {
  const trail = planSheets(
    reviewOf({
      accounts: [
        {
          file: "RAB.xlsx",
          sheet: "RAB",
          range: "A4:G89",
          became: "anggaran",
          read: 86,
          records: 78,
          groups: 0,
          witnesses: 5,
          dropped: [
            { reason: "note", rows: [88, 89] },
            { reason: "no name", rows: [12] },
          ],
        },
      ],
      saksi: [
        {
          level: "total",
          label: "Jumlah",
          field: "jumlah",
          header: "Jumlah (Rp)",
          written: { value: rupiah(9_450_000), raw: 9_450_000, at: at("RAB.xlsx", "RAB", 42, 7) },
          recomputed: rupiah(18_900_000),
          from: at("RAB.xlsx", "RAB", 5, 7),
          to: at("RAB.xlsx", "RAB", 41, 7),
          count: 37,
        },
      ],
    }),
    [
      { file: "RAB.xlsx", format: "xlsx", sha256: "ab".repeat(32), bytes: 12_345, notes: [] },
      { file: "rahasia.xlsx", refusal: { file: "rahasia.xlsx", reason: "encrypted" } },
    ],
    sheetWordsIn("id"),
  );

  it("names every file, the refused ones with the reason and what to do", () => {
    const [read, refused] = recordsIn(tableOf(trail, "Berkas"));
    expect(read).toMatchObject({ Keadaan: "dibaca", "Ukuran (byte)": 12_345, "SHA-256": "ab".repeat(32) });
    expect(String(refused?.["Keadaan"])).toContain("kata sandi");
  });

  it("accounts for every row: 86 = 78 + 0 + 5 + 3", () => {
    const [account] = recordsIn(tableOf(trail, "HitunganBaris"));
    expect(account).toMatchObject({ Dibaca: 86, Data: 78, Kelompok: 0, Jumlah: 5, Dilewati: 3, Selisih: 0 });
    expect(account?.["Yang dilewati"]).toBe("catatan: baris 88-89\ntanpa nama: baris 12");
    expect(totalsIn(tableOf(trail, "HitunganBaris"))["Selisih"]).toBe(0);
  });

  it("shows what is written beside what the rows add up to", () => {
    expect(recordsIn(tableOf(trail, "Saksi"))[0]).toMatchObject({
      Sel: "RAB.xlsx › RAB!G42",
      Tertulis: 9_450_000,
      "Hitung ulang": 18_900_000,
      Selisih: -9_450_000,
    });
  });
});
