import type { BarisAnggaran } from "../../../src/core/records/anggaran";
import type { BarisRealisasi } from "../../../src/core/records/realisasi";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { Review } from "../../../src/core/review";
import { rupiah } from "../../../src/core/values/rupiah";
import { at, bookedLine, budgetLine, fullHouse, person, RAKOR, receipt, reviewOf, spendingLine } from "./papers";

/** The event with papers of every kind, awkward keys among them: codes that look like numbers, dates and patterns. */
export function everything(): Review {
  const review = papers();
  return { ...review, outcomes: runChecks(review.records, review.acara) };
}

function papers(): Review {
  const hotel = "5.1.02.02.05.0043";
  return reviewOf(
    {
      undangan: fullHouse("undangan"),
      registrasi: [],
      hadir: [
        ...fullHouse("hadir").slice(0, -1),
        person({
          tahap: "hadir",
          nama: "Orang belum pasti",
          row: 90,
          asal: "?",
          peran: { jenis: "peserta", kursi: "supervisor" },
        }),
        person({ tahap: "hadir", nama: "Panitia Satu", row: 91, peran: { jenis: "panitia" } }),
        person({ tahap: "hadir", nama: "Narasumber Satu", row: 92, peran: { jenis: "narasumber" } }),
        person({ tahap: "hadir", nama: "Tanpa peran", row: 93, asal: "Kota Padang" }),
      ],
      pembayaran: [
        person({
          tahap: "pembayaran",
          nama: "Orang 1-0",
          row: 4,
          asal: "Kabupaten Pesisir Selatan",
          nip: "198001012005011001",
          dibayar: 150_000.5,
          signed: true,
        }),
      ],
      anggaran: [
        budgetLine({
          row: 5,
          kode: hotel,
          uraian: "Paket fullday",
          volume: 60,
          satuan: "Org",
          harga: 268_000,
          jumlah: 16_080_000,
        }),
        budgetLine({
          row: 6,
          kode: "5.1.02.01.01.0052",
          uraian: "Belanja makan",
          volume: 3.5,
          satuan: "Kali",
          harga: 1_000_000.33,
          jumlah: 3_500_001,
        }),
        budgetLine({ row: 7, kode: "5.1.02", uraian: "Belanja lain", jumlah: 461_798.83 }),
        budgetLine({ row: 8, kode: "5.1.2", uraian: "Kode yang sama, ditulis lain", jumlah: 30_000_000 }),
        budgetLine({ row: 9, uraian: "Tanpa kode", jumlah: 0.17 }),
        budgetLine({ row: 10, kode: "13.01", uraian: "Kode seperti angka", jumlah: 1 }),
        budgetLine({ row: 11, kode: "13.1", uraian: "Sama dengan di atas", jumlah: 2 }),
        budgetLine({ row: 12, kode: "13.10", uraian: "Lain lagi", jumlah: 4 }),
      ],
      realisasi: [
        spendingLine({
          row: 4,
          kode: hotel,
          uraian: "Belanja Sewa Hotel",
          pagu: 16_080_000,
          realisasi: 16_080_000,
          nomor: "001",
          tanggal: "9 Maret 2023",
        }),
        spendingLine({
          row: 5,
          kode: "5.1.02.01.01.0052",
          pagu: 3_500_001,
          realisasi: 7_020_000.25,
          tanggal: "Maret 2023",
        }),
        spendingLine({ row: 6, kode: "13.01", realisasi: 8 }),
        spendingLine({ row: 7, uraian: "Tanpa kode", realisasi: 16 }),
      ],
      bku: [
        bookedLine({ row: 5, masuk: 20_000_000, saldo: 20_000_000 }),
        bookedLine({ row: 6, keluar: 16_080_000, saldo: 3_920_000 }),
        bookedLine({ row: 7, keluar: 100_000, saldo: 3_830_000 }),
        bookedLine({ row: 5, sheet: "April", saldo: 50 }),
        bookedLine({ row: 6, sheet: "April", masuk: 0.1 }),
      ],
      kuitansi: [
        receipt({
          bentuk: "formulir",
          row: 1,
          jumlah: 16_080_000,
          kode: hotel,
          penerima: "PT Hotel Indonesia Properti",
          tanggal: "Maret 2023",
          untuk: "Biaya Paket Fullday",
          kosong: ["No. :", "No. Folio Buku Kas"],
        }),
        receipt({
          bentuk: "register",
          row: 2,
          nomor: "001",
          jumlah: 16_080_000,
          penerima: "PT. Hotel Indonesia Properti",
        }),
        receipt({ bentuk: "register", row: 3, nomor: "002", jumlah: 32, kode: "13.1" }),
        receipt({ bentuk: "register", row: 4, nomor: "003", jumlah: 64 }),
      ],
      saksi: [
        {
          level: "total",
          label: "Jumlah",
          field: "jumlah",
          header: "Jumlah (Rp)",
          written: { value: rupiah(50_041_810), raw: 50_041_810, at: at("RAB.xlsx", "RAB", 13, 7) },
          recomputed: rupiah(50_041_807),
          from: at("RAB.xlsx", "RAB", 5, 7),
          to: at("RAB.xlsx", "RAB", 12, 7),
          count: 8,
        },
      ],
      questions: [
        {
          at: at("Peserta.xlsx", "hadir", 90, 5),
          raw: "Solok",
          field: "kab_kota",
          about: "kab-kota",
          candidates: ["Kabupaten Solok", "Kota Solok"],
        },
        { at: at("RAB.xlsx", "RAB", 14, 7), raw: "=1+1 tanggal", field: "jumlah", about: "amount", candidates: [] },
      ],
      accounts: [
        {
          file: "RAB.xlsx",
          sheet: "RAB",
          range: "A4:G15",
          became: "anggaran",
          read: 11,
          records: 8,
          groups: 0,
          witnesses: 1,
          dropped: [
            { reason: "note", rows: [14] },
            { reason: "signature", rows: [15] },
          ],
        },
      ],
    },
    {
      sheets: [
        {
          file: "RAB.xlsx",
          sheet: "RAB",
          state: "visible",
          forms: [],
          tables: [
            {
              file: "RAB.xlsx",
              sheet: "RAB",
              range: { top: 4, left: 1, bottom: 15, right: 7 },
              kind: "anggaran",
              sure: "sure",
              why: [{ code: "kind-by-columns", facts: { fields: ["kode_rekening", "volume", "harga_satuan"] } }],
              titles: [],
              headerRows: [4],
              numberRow: undefined,
              columns: [
                {
                  col: 1,
                  header: "Kode Rekening",
                  field: "kode_rekening",
                  sure: "sure",
                  why: [{ code: "header-word", facts: { header: "Kode Rekening", word: "kode rekening" } }],
                  grouping: undefined,
                  adds: false,
                },
                {
                  col: 7,
                  header: "Jumlah (Rp)",
                  field: "jumlah",
                  sure: "sure",
                  why: [{ code: "header-word", facts: { header: "Jumlah (Rp)", word: "jumlah" } }],
                  grouping: "titik",
                  adds: true,
                },
              ],
              rows: [],
            },
          ],
        },
        { file: "RAB.xlsx", sheet: "Catatan", state: "hidden", forms: [], tables: [] },
      ],
    },
  );
}

/**
 * Codes and seats that COUNTIFS would read as numbers, times, patterns, comparisons or truth values, and that structured
 * references must put behind ticks.
 */
export function awkwardKeys(): Review {
  const seats = ["13.01", "13.1", "Pengisi*", "Pengisi data", ">5", "TRUE", "[Staf] #1's", "Salah"].map(
    (nama, index) => ({
      peran: `kursi-${index}`,
      nama,
      jumlah: 1,
      dikenalDari: [],
    }),
  );
  const codes = ["5.1.02", "5.10.2", "5.1*", "5.1.?", "=1+1", "<>", "TRUE", "true", "0:05", "~", "5,1", "1e3", "1000"];
  const acara = { ...RAKOR, kursi: { perKabKota: seats, provinsi: [] } };
  return reviewOf(
    {
      hadir: seats.flatMap(({ peran }, index) =>
        Array.from({ length: index + 1 }, (_one, nth) =>
          person({
            tahap: "hadir",
            nama: `Orang ${index}-${nth}`,
            row: index * 10 + nth,
            asal: "Kota Padang",
            peran: { jenis: "peserta", kursi: peran },
          }),
        ),
      ),
      anggaran: codes.map((kode, index) => unreadCode(budgetLine({ row: 5 + index, jumlah: 2 ** index }), kode)),
      realisasi: codes.map((kode, index) => unreadCode(spendingLine({ row: 5 + index, realisasi: 3 ** index }), kode)),
    },
    { acara },
  );
}

function unreadCode<T extends BarisAnggaran | BarisRealisasi>(line: T, kode: string): T {
  return { ...line, kodeTidakTerbaca: { value: kode, raw: kode, at: line.at } };
}
