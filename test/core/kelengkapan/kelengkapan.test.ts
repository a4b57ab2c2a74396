import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import { jenisBelanja } from "../../../src/core/kelengkapan/jenisBelanja";
import { kelengkapanOf } from "../../../src/core/kelengkapan/kelengkapan";
import type { Peserta } from "../../../src/core/records/peserta";
import type { Records } from "../../../src/core/records/records";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { readKodeRekening } from "../../../src/core/values/kodeRekening";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { formulir, orang, recordsOf, register } from "../../support/recordBuilders";
import { reviewOf } from "../sheets/papers";
import { recordsIn, tableOf } from "../sheets/planReading";

const FULLDAY = formulir("K1", {
  jumlah: "16.080.000",
  untuk: "Biaya Paket Fullday",
  kodeRekening: "5.1.02.02.05.0043",
  spk: "7 Maret 2023",
  bast: "8 Maret 2023",
});
const ATK = register(
  "Register",
  "nomor | kode | untuk | jumlah\n004 | 5.1.02.01.01.0024 | ATK, nota terlampir | 1.420.800",
);
const HADIR = orang("hadir", "Hadir", "nama\nSri Wahyuni");

function papersOf(found: Partial<Records>, tanggal = rakorVervalDtks.tanggal) {
  const records = recordsOf(found);
  return kelengkapanOf(benangAnggaran(records, []).benang, records, { tanggal }).map(({ jenis, dokumen }) => ({
    jenis,
    dokumen: Object.fromEntries(dokumen.map((one) => [one.dokumen, one.keadaan])),
  }));
}

describe("the papers of an expense", () => {
  it("go by its kind and value: each is there, cited, absent, or cannot be seen in workbooks", () => {
    expect(papersOf({ kuitansi: [FULLDAY, ...ATK], hadir: HADIR })).toEqual([
      {
        jenis: "pertemuan",
        dokumen: {
          kuitansi: "ada",
          undangan: "belum-ada",
          "daftar-hadir": "ada",
          dokumentasi: "tidak-dapat-diperiksa",
          spk: "disebut",
          bast: "disebut",
        },
      },
      { jenis: "barang", dokumen: { kuitansi: "ada", "bukti-pembelian": "disebut" } },
    ]);
  });

  it("that buys an asset are those of its value, and what shows that it was handed over and entered in the books", () => {
    const kuitansi = [formulir("K1", { jumlah: "9.500.000", untuk: "Laptop", kodeRekening: "5.2.02.10.01.0002" })];
    expect(papersOf({ kuitansi })).toEqual([
      {
        jenis: "modal",
        dokumen: {
          kuitansi: "ada",
          "bukti-pembelian": "tidak-dapat-diperiksa",
          bast: "belum-ada",
          dokumentasi: "tidak-dapat-diperiksa",
          "kartu-inventaris": "tidak-dapat-diperiksa",
        },
      },
    ]);
  });

  it.each([
    ["10.000.000", "bukti-pembelian"],
    ["10.000.001", "kuitansi"],
    ["50.000.001", "spk"],
    ["200.000.001", "surat-perjanjian"],
  ])("of %s need %s while Perpres 16/2018 holds, and no band is known after it", (jumlah, dokumen) => {
    const kuitansi = [formulir("K1", { jumlah, untuk: "Alat tulis", kodeRekening: "5.1.02.01.01.0024" })];
    expect(Object.keys(papersOf({ kuitansi })[0]?.dokumen ?? {})).toContain(dokumen);
    const later = papersOf({ kuitansi }, { year: 2025, month: 4, day: 30 });
    expect(Object.keys(later[0]?.dokumen ?? {})).toEqual(["kuitansi"]);
  });
});

describe("the attendance list of those who were paid", () => {
  const PESERTA = orang("hadir", "Hadir", "nama | peran\nSri Wahyuni | supervisor");
  const NARASUMBER = orang("hadir", "Narasumber", "nama | peran\nZul Fahmi | narasumber");
  const proofOf = (hadir: readonly Peserta[], untuk: string, penerima = "Bendahara") => {
    const kuitansi = register(
      "Register",
      `nomor | kode | untuk | penerima | jumlah\n001 | | ${untuk} | ${penerima} | 900.000`,
    );
    const records = recordsOf({ kuitansi, hadir });
    const [expense] = kelengkapanOf(benangAnggaran(records, []).benang, records, rakorVervalDtks);
    const proof = expense?.dokumen.find(({ dokumen }) => dokumen === "daftar-hadir");
    return [proof?.keadaan, proof?.at?.sheet];
  };

  it.each([
    ["Honorarium narasumber", "Bendahara"],
    ["Transport narasumber", "Bendahara"],
    ["Honorarium", "Narasumber (terlampir)"],
  ])("is that of narasumber for %s to %s, never that of participants", (untuk, penerima) => {
    expect(proofOf(PESERTA, untuk, penerima)).toEqual(["belum-ada", undefined]);
    expect(proofOf([...PESERTA, ...NARASUMBER], untuk, penerima)).toEqual(["ada", "Narasumber"]);
  });

  it("is not known where some are on a list and others are not, or where an honorarium names nobody", () => {
    const both = [...PESERTA, ...NARASUMBER];
    expect(proofOf(both, "Honorarium narasumber dan moderator")).toEqual(["tidak-dapat-diperiksa", undefined]);
    expect(proofOf(both, "Honorarium bulan Maret")).toEqual(["tidak-dapat-diperiksa", undefined]);
  });

  it("is the one on which the payee stands, whatever the expense says", () => {
    expect(proofOf([...PESERTA, ...NARASUMBER], "Honorarium bulan Maret", "Zul Fahmi, M.Si.")).toEqual([
      "ada",
      "Narasumber",
    ]);
  });

  it("is any list for what goes to all", () => {
    expect(proofOf(PESERTA, "Makan siang")).toEqual(["ada", "Hadir"]);
  });
});

it.each([
  ["Honorarium narasumber", "5.1.02.02.01.0003", "honor"],
  ["Makan siang peserta", "5.1.02.01.01.0052", "konsumsi"],
  ["Uang harian peserta", "5.1.02.04.01.0003", "perjalanan"],
  ["Transport peserta", undefined, "perjalanan"],
  ["Spanduk", "5.1.02.01.01.0026", "barang"],
  ["Sewa genset", "5.1.02.02.04.0117", "jasa"],
  ["Laptop untuk rapat", "5.2.02.10.01.0002", "modal"],
  ["Lain-lain", undefined, "lain"],
])("%s (%s) is %s", (uraian, kode, jenis) => {
  expect(jenisBelanja(uraian, kode === undefined ? undefined : readKodeRekening(kode))).toBe(jenis);
});

describe("the sheet Kelengkapan", () => {
  const planOf = (found: Partial<Records>) => planSheets(reviewOf(found), [], sheetWordsIn("id"));
  const plan = planOf({ kuitansi: [FULLDAY, ...ATK], hadir: HADIR });

  it("counts the papers of each expense with formulas over the papers below", () => {
    const [fullday] = recordsIn(tableOf(plan, "Kelengkapan"));
    expect(fullday).toMatchObject({
      Diperlukan: 6,
      Ada: 2,
      Disebut: 2,
      "Belum ada": 1,
      "Tidak dapat diperiksa": 1,
    });
    expect(tableOf(plan, "Kelengkapan").columns.find(({ header }) => header === "Belum ada")?.formula).toContain(
      "COUNTIFS(KelengkapanDokumen[",
    );
    expect(recordsIn(tableOf(plan, "KelengkapanDokumen"))).toHaveLength(8);
  });

  it("is printed with the heading of the papers over the first of them, never alone at the foot of a page", () => {
    const sheet = plan.sheets.find(({ name }) => name === "Kelengkapan");
    const heading = sheet?.cells.find(({ value }) => value === "Per dokumen")?.row ?? 0;
    const papers = tableOf(plan, "KelengkapanDokumen");
    expect(papers.row).toBe(heading + 1);
    expect(sheet?.print.together).toEqual([heading, papers.row + 1]);
  });

  it("is not there where nothing was paid", () => {
    expect(planOf({ hadir: HADIR }).sheets.map(({ name }) => name)).not.toContain("Kelengkapan");
  });
});
