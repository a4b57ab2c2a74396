import type { Outcome } from "../../../src/core/checks/check";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { Review } from "../../../src/core/review";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { RAKOR, budgetLine, fullHouse, person, receipt, reviewOf, spendingLine } from "./papers";
import { bku, recordsOf } from "../../support/recordBuilders";
import { lineOf, recordsIn, sheetOf, tableOf } from "./planReading";

const kegiatan = (review: Review) => sheetOf(planSheets(review, [], sheetWordsIn("id")), "Kegiatan");
const line = (review: Review, label: string, below: string) =>
  lineOf(kegiatan(review), label, below).map(({ value }) => value);

const HOTEL = "5.1.02.02.05.0043";
const RAB = [
  budgetLine({ row: 5, kode: HOTEL, jumlah: 16_080_000 }),
  budgetLine({ row: 6, kode: "5.1.02.01.01.0052", jumlah: 33_961_800 }),
];
const REALISASI = [spendingLine({ row: 4, kode: HOTEL, realisasi: 16_080_000 })];
const KUITANSI = [receipt({ bentuk: "formulir", row: 1, kode: HOTEL, jumlah: 16_080_000 })];

describe("the first sheet tells what the activity is", () => {
  it("by its KAK and DPA", () => {
    const sheet = kegiatan(reviewOf({}));
    const fact = (label: string) => lineOf(sheet, label)[0]?.value;
    expect(fact("Tanggal")).toBe("8 Maret 2023");
    expect(fact("Nomor DPA")).toBe("DPA/A.1/1.06.0.00.0.00.01.0000/001/2023");
    expect(fact("Sub kegiatan")).toBe("1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota");
    expect(fact("Pagu")).toBe(50_041_800);
    expect(fact("Rencana peserta (KAK)")).toBe(70);
    expect(fact("Kuota kursi")).toBe("4 kursi × 19 kab/kota + 2 kursi provinsi = 78 kursi");
  });

  it("with who answers for its money, each office on its own line; an office without a name takes no line", () => {
    const review = reviewOf({});
    const pejabat = {
      kpa: { nama: "Contoh Satu", nip: "197001011995032001", jabatan: "Kepala Dinas Sosial" },
      bendaharaPembantu: { nama: "Contoh Dua", nip: "", jabatan: "" },
    };
    const sheet = kegiatan({ ...review, acara: { ...review.acara, pejabat } });
    const fact = (label: string) => lineOf(sheet, label)[0]?.value;
    expect(fact("Kuasa Pengguna Anggaran")).toBe("Contoh Satu, NIP 19700101 199503 2 001, Kepala Dinas Sosial");
    expect(fact("Bendahara Pengeluaran Pembantu")).toBe("Contoh Dua");
    expect(sheet.cells.map(({ value }) => value)).not.toContain("Pejabat Pelaksana Teknis Kegiatan");
  });

  it("with the days of an event that takes several", () => {
    const review = reviewOf({});
    const acara = { ...review.acara, tanggalSelesai: { year: 2023, month: 3, day: 10 } };
    expect(lineOf(kegiatan({ ...review, acara }), "Tanggal")[0]?.value).toBe("8 Maret 2023 s.d. 10 Maret 2023");
  });
});

describe("the answer about people, for an acara that names no seats", () => {
  it("says that nothing can be checked against them, rather than 0 of 0", () => {
    const review = reviewOf({ hadir: fullHouse("hadir") });
    const acara = { ...review.acara, kursi: { perKabKota: [], provinsi: [] } };
    const told = line({ ...review, acara }, "Kab/kota lengkap", "Peserta");
    expect(told).toContain("belum dapat diperiksa");
    expect(told.filter((value) => typeof value === "number")).toEqual([]);
  });

  it.each([
    ["id", "Kuota kursi", "belum diisi"],
    ["en", "Quota of seats", "not filled in"],
  ] as const)(
    "says of its quota in %s that it is not filled in, rather than a sum of noughts",
    (language, label, said) => {
      const review = reviewOf({});
      const acara = { ...review.acara, kursi: { perKabKota: [], provinsi: [] } };
      const [sheet] = planSheets({ ...review, acara }, [], sheetWordsIn(language)).sheets;
      expect(lineOf(sheet ?? kegiatan(review), label)[0]?.value).toBe(said);
    },
  );
});

describe("papers of another event than the built-in acara", () => {
  const review = reviewOf({ anggaran: RAB, realisasi: REALISASI, kuitansi: KUITANSI });
  const other = { ...review, acara: { ...review.acara, unrelated: true as const } };

  it("get no fact of it and no pagu, and are measured by none", () => {
    const values = kegiatan(other).cells.map(({ value }) => String(value));
    expect(values).toContain("Kegiatan belum diisi");
    expect(values.join(" ")).not.toMatch(/DTKS|Truntum|8 Maret/);
    expect(line(other, "Anggaran", "Keuangan")).toContain("belum dapat diperiksa");
    expect(line(other, "Realisasi", "Keuangan")).toEqual([16_080_000, expect.any(String), "belum dapat diperiksa"]);
    expect(line(other, "Realisasi tanpa kuitansi", "Keuangan").at(-1)).toBe("cocok");
    expect(line(other, "Sisa pagu", "Keuangan").filter((value) => typeof value === "number")).toEqual([]);
  });
});

describe("the answer about the money", () => {
  const all = reviewOf({ anggaran: RAB, realisasi: REALISASI, kuitansi: KUITANSI });

  it("holds budget, spending and receipts against the pagu: 32,13 % of it has a receipt, Rp 33.961.800 has none", () => {
    expect(line(all, "Anggaran", "Keuangan").slice(0, 2)).toEqual([50_041_800, 1]);
    expect(line(all, "Anggaran", "Keuangan").slice(-2)).toEqual([0, "cocok"]);
    expect(line(all, "Realisasi", "Keuangan").at(-1)).toBe("cocok");
    const [documented, share] = line(all, "Ada kuitansi", "Keuangan");
    expect(documented).toBe(16_080_000);
    expect(share).toBeCloseTo(0.3213, 4);
    expect(line(all, "Realisasi tanpa kuitansi", "Keuangan")).toEqual([0, 0, expect.any(String), "cocok"]);
    expect(line(all, "Sisa pagu", "Keuangan")[0]).toBe(33_961_800);
    expect(line(all, "Pagu tanpa kuitansi", "Keuangan")[0]).toBe(33_961_800);
  });

  it("holds what a payment list shows to the rupiah apart from what has no evidence", () => {
    const paid = (dibayar: number) => person({ tahap: "pembayaran", nama: `Warga ${dibayar}`, row: dibayar, dibayar });
    const lines = [...REALISASI, spendingLine({ row: 5, uraian: "Uang transport peserta", realisasi: 250 })];
    const review = reviewOf({ realisasi: lines, kuitansi: KUITANSI, pembayaran: [paid(100), paid(150)] });
    expect(line(review, "Dibayar menurut daftar", "Keuangan")[0]).toBe(250);
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan")).toEqual([0, 0, expect.any(String), "cocok"]);
    const other = reviewOf({ realisasi: lines, kuitansi: KUITANSI, pembayaran: [paid(100)] });
    expect(line(other, "Realisasi tanpa kuitansi", "Keuangan")[0]).toBe(250);
  });

  it("says by how much spending exceeds the pagu", () => {
    const review = reviewOf({ realisasi: [spendingLine({ row: 4, kode: HOTEL, realisasi: 51_300_000 })] });
    expect(line(review, "Realisasi", "Keuangan").slice(-2)).toEqual([1_258_200, "tidak cocok"]);
    expect(line(review, "Sisa pagu", "Keuangan").at(-1)).toBe("tidak cocok");
  });

  it("says that spending lacks a receipt", () => {
    const review = reviewOf({
      realisasi: REALISASI,
      kuitansi: [receipt({ bentuk: "formulir", row: 1, jumlah: 16_000_000 })],
    });
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan")).toEqual([
      80_000,
      expect.any(Number),
      expect.any(String),
      "tidak cocok",
    ]);
  });

  it("does not set the surplus of one account against the gap of another", () => {
    const snacks = "5.1.02.01.01.0052";
    const review = reviewOf({
      realisasi: [...REALISASI, spendingLine({ row: 5, kode: snacks, realisasi: 1_000_000 })],
      kuitansi: [receipt({ bentuk: "formulir", row: 1, kode: HOTEL, jumlah: 17_080_000 })],
    });
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan")[0]).toBe(1_000_000);
    expect(line(review, "Kuitansi melebihi realisasi", "Keuangan")[0]).toBe(1_000_000);
    expect(line(review, "Kuitansi melebihi realisasi", "Keuangan").at(-1)).toBe("tidak cocok");
  });

  it("takes both as a whole where papers name no account: a gap of one may then be the surplus of another", () => {
    const review = reviewOf({
      realisasi: [...REALISASI, spendingLine({ row: 5, realisasi: 1_000_000 })],
      kuitansi: [receipt({ bentuk: "formulir", row: 1, kode: HOTEL, jumlah: 17_080_000 })],
    });
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan")[0]).toBe(0);
    expect(line(review, "Kuitansi melebihi realisasi", "Keuangan")[0]).toBe(0);
  });

  it("tells what the checks found of the accounts though one receipt names none: taken as a whole it would deny them", () => {
    const snacks = "5.1.02.01.01.0052";
    const found = {
      realisasi: [
        spendingLine({ row: 4, kode: HOTEL, realisasi: 16_330_000 }),
        spendingLine({ row: 5, kode: snacks, realisasi: 700_000 }),
      ],
      kuitansi: [
        receipt({ bentuk: "register", row: 1, kode: HOTEL, jumlah: 16_080_000 }),
        receipt({ bentuk: "register", row: 2, kode: snacks, jumlah: 770_000 }),
        receipt({ bentuk: "register", row: 3, jumlah: 100_000 }),
      ],
    };
    const review = reviewOf(found, { outcomes: runChecks(recordsOf(found), RAKOR) });
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan")[0]).toBe(250_000);
    expect(line(review, "Realisasi tanpa kuitansi", "Keuangan").at(-1)).toBe("tidak cocok");
    expect(line(review, "Kuitansi melebihi realisasi", "Keuangan")[0]).toBe(70_000);
    expect(line(review, "Kuitansi melebihi realisasi", "Keuangan").at(-1)).toBe("tidak cocok");
  });

  it("never approves what was not there to check", () => {
    const review = reviewOf({ anggaran: RAB });
    for (const label of ["Realisasi", "Ada kuitansi", "Realisasi tanpa kuitansi", "Sisa pagu", "Pagu tanpa kuitansi"]) {
      const cells = line(review, label, "Keuangan");
      expect([label, cells[0], cells.at(-1)]).toEqual([label, "", "belum dapat diperiksa"]);
    }
  });

  it("counts a receipt once that is there as a form and in the register", () => {
    const register = receipt({ bentuk: "register", row: 9, nomor: "001", jumlah: 16_080_000 });
    const review = reviewOf({ kuitansi: [...KUITANSI, register] });
    expect(line(review, "Ada kuitansi", "Keuangan")[0]).toBe(16_080_000);
  });
});

describe("the answer about the people", () => {
  it("agrees with seats and not with the plan: 78 came where 70 were planned", () => {
    const review = reviewOf({ undangan: fullHouse("undangan"), hadir: fullHouse("hadir") });
    expect(line(review, "Diundang", "Peserta")[0]).toBe(78);
    expect(line(review, "Hadir, dibanding rencana", "Peserta")).toEqual([78, 70, expect.any(String), 8, "tidak cocok"]);
    expect(line(review, "Hadir, dibanding kuota", "Peserta")).toEqual([78, 78, expect.any(String), 0, "cocok"]);
    expect(line(review, "Kab/kota lengkap", "Peserta")).toEqual([19, 19, expect.any(String), 0, "cocok"]);
  });

  it("leaves panitia, narasumber and moderator out of the participants, and counts each of them: the lines add up to the list", () => {
    const review = reviewOf({
      hadir: [
        ...fullHouse("hadir"),
        ...[90, 91, 92].map((row) => person({ tahap: "hadir", nama: `P${row}`, row, peran: { jenis: "panitia" } })),
        person({ tahap: "hadir", nama: "N", row: 99, peran: { jenis: "narasumber" } }),
        person({ tahap: "hadir", nama: "M", row: 100, peran: { jenis: "moderator" } }),
      ],
    });
    expect(line(review, "Hadir, dibanding rencana", "Peserta")[0]).toBe(78);
    expect(line(review, "Panitia hadir", "Peserta").slice(0, 2)).toEqual([3, 10]);
    expect(line(review, "Narasumber dan moderator hadir", "Peserta")[0]).toBe(2);
  });

  it("counts against the seats of the province where it alone has some", () => {
    const review = reviewOf({ hadir: fullHouse("hadir").slice(0, 2) });
    const kursi = { perKabKota: [], provinsi: review.acara.kursi.provinsi };
    const told = line({ ...review, acara: { ...review.acara, kursi } }, "Hadir, dibanding kuota", "Peserta");
    expect(told).toEqual([2, 2, expect.any(String), 0, "cocok"]);
  });

  it("cannot be given without a daftar hadir", () => {
    const review = reviewOf({ undangan: fullHouse("undangan") });
    expect(line(review, "Diundang", "Peserta")[0]).toBe(78);
    expect(line(review, "Hadir, dibanding kuota", "Peserta").at(-1)).toBe("belum dapat diperiksa");
    expect(line(review, "Kab/kota lengkap", "Peserta")[0]).toBe("");
  });
});

describe("the count of what could not be checked", () => {
  it("leaves out what people switched off, which is counted by itself where there is some", () => {
    const outcomes: readonly Outcome[] = [
      { code: "nomor-dpa-berbeda", state: "not-checkable", missing: ["nomorDpa"] },
      { code: "peserta-ganda", state: "switched-off", reason: "Dua sesi", by: "Rina Contoh", on: "2023-03-09" },
    ];
    const review = { ...reviewOf({}), outcomes };
    expect(line(review, "Belum dapat diperiksa", "Hasil pemeriksaan")).toEqual([1]);
    expect(line(review, "Aturan dimatikan", "Hasil pemeriksaan")).toEqual([1]);
    const all = { ...review, outcomes: outcomes.slice(0, 1) };
    expect(sheetOf(planSheets(all, [], sheetWordsIn("id")), "Kegiatan").cells).not.toContainEqual(
      expect.objectContaining({ value: "Aturan dimatikan" }),
    );
  });
});

describe("pagu, what was paid and what is proved", () => {
  it("of the event: one kuitansi of Rp 16.080.000 proves 32,13 % of the pagu and leaves Rp 33.961.800", () => {
    const review = reviewOf({ kuitansi: KUITANSI });
    const proved = lineOf(kegiatan(review), "Ada kuitansi", "Keuangan").map(({ value }) => value);
    expect(proved).toContain(16_080_000);
    expect(proved.find((value): value is number => typeof value === "number" && value < 1)).toBeCloseTo(0.3213, 4);
    expect(line(review, "Pagu tanpa kuitansi", "Keuangan")).toContain(33_961_800);
  });

  it("per kode rekening: budget, realisasi, kuitansi and BKU beside each other, over and under in each line", () => {
    const plan = planSheets(
      reviewOf({
        anggaran: RAB,
        realisasi: [...REALISASI, spendingLine({ row: 5, kode: "5.1.02.01.01.0052", realisasi: 33_961_800 })],
        kuitansi: KUITANSI,
        bku: bku(
          "BKU",
          `kode | keluar\n${HOTEL} | 16.080.000\n5.1.02.01.01.0052 | 30.000.000\n5.1.02.99.99.0001 | 1.000`,
        ),
      }),
      [],
      sheetWordsIn("id"),
    );
    const lines = recordsIn(tableOf(plan, "RekapAnggaran"));
    const of = (kode: string) => lines.find((one) => one["Kode Rekening"] === kode);
    const hotel = { Anggaran: 16_080_000, Realisasi: 16_080_000, "Ada kuitansi": 16_080_000, BKU: 16_080_000 };
    expect(of(HOTEL)).toMatchObject({ ...hotel, "Tanpa bukti": 0 });
    const meals = { Anggaran: 33_961_800, Realisasi: 33_961_800, "Ada kuitansi": 0, BKU: 30_000_000 };
    expect(of("5.1.02.01.01.0052")).toMatchObject({ ...meals, "Tanpa bukti": 33_961_800 });
    expect(of("5.1.02.99.99.0001")).toMatchObject({ Anggaran: 0, Realisasi: 0, "Ada kuitansi": 0, BKU: 1000 });
  });
});
