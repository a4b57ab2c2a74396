import type { Records } from "../../../src/core/records/records";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { bookedLine, budgetLine, fullHouse, person, receipt, reviewOf, spendingLine } from "./papers";
import { lineOf, recordsIn, sheetOf, tableOf, totalsIn } from "./planReading";

const planOf = (records: Partial<Records>) => planSheets(reviewOf(records), [], sheetWordsIn("id"));
const inTable = (name: string, records: Partial<Records>) => recordsIn(tableOf(planOf(records), name));

describe("the sheet of people", () => {
  it("has one line for each person on each list, with the cell it came from", () => {
    const lines = inTable("Peserta", { undangan: fullHouse("undangan"), hadir: fullHouse("hadir") });
    expect(lines).toHaveLength(156);
    expect(lines[2]).toEqual({
      No: 3,
      Tahap: "Undangan",
      Nama: "Orang 1-0",
      Kode: "13.01",
      "Kab/Kota": "Kabupaten Pesisir Selatan",
      Peran: "Kepala Dinas Sosial",
      "Tanda tangan": "ada",
      Dihitung: 1,
      Orang: 3,
      Sumber: "Peserta › undangan!A12",
    });
  });

  it("counts somebody who signs on two days once, and once more as invited", () => {
    const lines = inTable("Peserta", {
      undangan: [person({ tahap: "undangan", nama: "Rina Oktaviani", row: 3, nip: "198504122010012013" })],
      hadir: [
        person({ tahap: "hadir", nama: "Rina Oktaviani, SE", row: 5, nip: "198504122010012013" }),
        person({ tahap: "hadir", nama: "Rina Oktaviani", row: 25, nip: "198504122010012013" }),
        person({ tahap: "hadir", nama: "Budi Santoso", row: 26, nip: "198001012005011001" }),
      ],
    });
    expect(lines.map((line) => line["Dihitung"])).toEqual([1, 1, 0, 1]);
  });

  it("counts nobody as paid of whom a payment list says that nothing was paid", () => {
    const lines = inTable("Peserta", {
      pembayaran: [
        person({ tahap: "pembayaran", nama: "Rina Oktaviani", row: 3, dibayar: 300_000 }),
        person({ tahap: "pembayaran", nama: "Kristina Hamadi (pindah)", row: 4, dibayar: 0 }),
      ],
    });
    expect(lines.map((line) => line["Dihitung"])).toEqual([1, 0]);
  });

  it("keeps a NIP as text, and tells an empty signature from a list without signatures", () => {
    const [unsigned, noColumn] = inTable("Peserta", {
      hadir: [
        person({ tahap: "hadir", nama: "A", row: 5, nip: "198001012005011001", signed: false }),
        person({ tahap: "hadir", nama: "B", row: 6 }),
      ],
    });
    expect(unsigned).toMatchObject({ NIP: "198001012005011001", "Tanda tangan": "kosong" });
    expect(noColumn).not.toHaveProperty("Tanda tangan");
  });

  it("adds up what was paid where there is a payment list", () => {
    const paid = [150_000, 300_000].map((dibayar, index) =>
      person({ tahap: "pembayaran", nama: "A", row: index + 1, dibayar }),
    );
    expect(totalsIn(tableOf(planOf({ pembayaran: paid }), "Peserta"))["Dibayar"]).toBe(450_000);
    expect(totalsIn(tableOf(planOf({ hadir: fullHouse("hadir") }), "Peserta"))).toEqual({});
  });
});

describe("the sheet of the budget", () => {
  it("multiplies each line again and shows the difference", () => {
    const [right, wrong, whole] = inTable("Anggaran", {
      anggaran: [
        budgetLine({ row: 5, volume: 60, harga: 268_000, jumlah: 16_080_000 }),
        budgetLine({ row: 6, volume: 70, harga: 135_000, jumlah: 18_900_000 }),
        budgetLine({ row: 7, jumlah: 100 }),
      ],
    });
    expect(right).toMatchObject({ "Hitung ulang": 16_080_000, Selisih: 0 });
    expect(wrong).toMatchObject({ "Hitung ulang": 9_450_000, Selisih: 9_450_000 });
    expect(whole).toMatchObject({ "Hitung ulang": "", Selisih: "" });
  });

  it("does not add a budget twice that two sheets state", () => {
    const lines = ["RAB", "DPA"].map((sheet) => budgetLine({ row: 5, sheet, kode: "5.1.02.02.05.0043", jumlah: 100 }));
    expect(totalsIn(tableOf(planOf({ anggaran: lines }), "Anggaran"))["Jumlah"]).toBe(100);
  });
});

describe("the sheet of the realisasi", () => {
  it("reckons what is left and its percentage, and keeps an incomplete date as it is written", () => {
    const [line] = inTable("Realisasi", {
      realisasi: [spendingLine({ row: 4, pagu: 50_041_800, realisasi: 16_080_000, tanggal: "Maret 2023" })],
    });
    expect(line).toMatchObject({ Sisa: 33_961_800, Tanggal: "Maret 2023" });
    expect(line?.["Persen"]).toBeCloseTo(0.3213, 4);
  });

  it("writes a whole date as the serial of its day", () => {
    // 8 March 2023 is day 44993 of the 1900 date system.
    expect(inTable("Realisasi", { realisasi: [spendingLine({ row: 4, tanggal: "8 Maret 2023" })] })[0]).toMatchObject({
      Tanggal: 44_993,
    });
  });
});

describe("the sheet of the BKU", () => {
  it("stands there only where a BKU was found", () => {
    const names = (records: Partial<Records>) => planOf(records).sheets.map(({ name }) => name);
    expect(names({})).not.toContain("BKU");
    expect(names({ bku: [bookedLine({ row: 5, saldo: 1 })] })).toContain("BKU");
  });

  it("reckons each balance from the one written before, so that one wrong line stands out alone", () => {
    const lines = inTable("BukuKas", {
      bku: [
        bookedLine({ row: 5, masuk: 100, saldo: 100 }),
        bookedLine({ row: 6, keluar: 30, saldo: 75 }),
        bookedLine({ row: 7, keluar: 10, saldo: 65 }),
        bookedLine({ row: 5, sheet: "April", saldo: 500 }),
      ],
    });
    expect(lines.map((line) => line["Selisih"])).toEqual(["", 5, 0, ""]);
  });
});

describe("the sheet of receipts", () => {
  it("marks the double of a receipt and names the one that counts", () => {
    const records = {
      kuitansi: [
        receipt({
          bentuk: "formulir",
          row: 1,
          nomor: "001",
          jumlah: 16_080_000,
          kosong: ["No. Folio Buku Kas :", "Lunas dibayar tgl."],
        }),
        receipt({ bentuk: "register", row: 2, nomor: "001", jumlah: 16_080_000 }),
      ],
    };
    const [form, double] = inTable("Kuitansi", records);
    expect(form).toMatchObject({ Dihitung: 1, "Isian kosong": "No. Folio Buku Kas; Lunas dibayar tgl." });
    expect(double).toMatchObject({ Dihitung: 0, Keterangan: "sama dengan No 1" });
    expect(totalsIn(tableOf(planOf(records), "Kuitansi"))["Jumlah"]).toBe(16_080_000);
  });
});

describe("the rekap per kode rekening", () => {
  const hotel = "5.1.02.02.05.0043";
  const records = {
    anggaran: [
      budgetLine({ row: 5, kode: hotel, uraian: "Paket fullday", jumlah: 20_000_000 }),
      budgetLine({ row: 6, kode: "5.1.2.02.05.0043", uraian: "Sewa aula", jumlah: 1_000_000 }),
      budgetLine({ row: 7, uraian: "Lain-lain", jumlah: 500 }),
    ],
    realisasi: [spendingLine({ row: 4, kode: hotel, uraian: "Belanja Sewa Hotel", realisasi: 17_000_000 })],
    kuitansi: [
      receipt({ bentuk: "formulir", row: 1, kode: hotel, jumlah: 16_080_000 }),
      receipt({ bentuk: "register", row: 9, nomor: "007", kode: "5.1.02.01.01.0052", jumlah: 250 }),
    ],
  };

  it("has a line for each code that budget, realisasi or a receipt names, however its zeros are written", () => {
    expect(inTable("RekapAnggaran", records).map((line) => line["Kode Rekening"])).toEqual([
      "5.1.02.01.01.0052",
      hotel,
      "(tanpa kode)",
    ]);
  });

  it("sums each code over the three sheets", () => {
    expect(inTable("RekapAnggaran", records)[1]).toMatchObject({
      Uraian: "Belanja Sewa Hotel (dan 2 uraian lain)",
      Anggaran: 21_000_000,
      Realisasi: 17_000_000,
      "Ada kuitansi": 16_080_000,
      Sisa: 4_000_000,
      "Tanpa bukti": 920_000,
      "Kuitansi lebih": 0,
    });
  });

  it("tells a receipt without spending apart from spending without a receipt, neither below zero", () => {
    expect(inTable("RekapAnggaran", records)[0]).toMatchObject({
      Realisasi: 0,
      "Ada kuitansi": 250,
      "Tanpa bukti": 0,
      "Kuitansi lebih": 250,
    });
  });

  it("leaves empty what papers would tell that were not found: no nought there looks like a finding", () => {
    const FIGURES = ["Anggaran", "Realisasi", "Ada kuitansi", "Sisa", "Persen", "Tanpa bukti", "Kuitansi lebih"];
    const figures = (some: Partial<typeof records>) => {
      const { columns, rows } = tableOf(planOf(some), "RekapAnggaran");
      const at = FIGURES.map((header) => columns.findIndex((column) => column.header === header));
      return {
        hotel: at.map((col) => rows.find(([kode]) => kode === hotel)?.[col]),
        total: at.map((col) => columns[col]?.total?.value),
      };
    };
    const { anggaran, realisasi, kuitansi } = records;
    const [planned, plannedInAll] = [21_000_000, 21_000_500];
    expect(figures({ anggaran })).toEqual({
      hotel: [planned, "", "", "", "", "", ""],
      total: [plannedInAll, "", "", "", "", "", ""],
    });
    expect(figures({ anggaran, kuitansi })).toEqual({
      hotel: [planned, "", 16_080_000, "", "", "", ""],
      total: [plannedInAll, "", 16_080_250, "", "", "", ""],
    });
    const spent = [17_000_000, "", 4_000_000, 17 / 21, "", ""];
    expect(figures({ anggaran, realisasi })).toEqual({
      hotel: [planned, ...spent],
      total: [plannedInAll, 17_000_000, "", 4_000_500, 17_000_000 / plannedInAll, "", ""],
    });
    expect(figures({ realisasi, kuitansi })).toEqual({
      hotel: ["", 17_000_000, 16_080_000, "", "", 920_000, 0],
      total: ["", 17_000_000, 16_080_250, "", "", 920_000, 250],
    });
  });

  it("writes no sum of nothing under lists without a record", () => {
    const sum = (table: string, header: string) =>
      tableOf(planOf({}), table).columns.find((column) => column.header === header)?.total?.value;
    expect([sum("Anggaran", "Jumlah"), sum("Realisasi", "Realisasi"), sum("Kuitansi", "Jumlah")]).toEqual(["", "", ""]);
  });

  it("ends with what each total leaves of the pagu, taken from the first sheet", () => {
    const sheet = sheetOf(planOf(records), "Rekap Anggaran");
    const loose = sheet.cells.filter(({ style }) => style === "total-rupiah");
    expect(loose.slice(0, 3).map(({ value }) => value)).toEqual([50_041_800, 29_041_300, 50_041_800]);
    const pagu = lineOf(sheetOf(planOf(records), "Kegiatan"), "Pagu")[0];
    expect(loose[0]?.formula).toBe(`Kegiatan!$B$${pagu?.row}`);
  });
});
