import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

const MISKIN = (duaRibuDuaPuluhDua: string) => `
     | Tabel 4.5.1 Penduduk dan Garis Kemiskinan Menurut Kabupaten/Kota
     |
   h | Kabupaten/Kota\\nRegency/Municipality | Jumlah Penduduk (ribu)\\nPopulation (thousand) | < | Penduduk Miskin (ribu)\\nPoor Population (thousand) | < | Garis Kemiskinan (rupiah/kapita/bulan)\\nPoverty Line (rupiah/capita/month) | <
   h | ^ | 2021 | 2022r | 2021 | 2022r | 2021 | 2022r
   f | kab_kota | volume+ | volume+ | volume+ | volume+ | - | -
   n | (1) | (2) | (3) | (4) | (5) | (6) | (7)
   r | Pesisir Barat | 356.91 | 360.48 | 94.54 | 83.11 | 579548 | 559230
   r | Danau Hijau | 329.83 | 333.13 | 65.99 | 76.7 | 584705 | 605057
   r | Bukit Sembilan | 142.12 | 143.54 | 21.44 | 40.74 | 624650 | 609175
   r | Muara Tengah | 296.29 | 299.25 | 64.7 | 85.13 | 507066 | 551103
   r | Kota Baru | 410.42 | 414.52 | 112.65 | 96.23 | 563608 | 599456
   t | Nusa Timur | 1535.57 | ${duaRibuDuaPuluhDua} | 359.32 | 381.91 | 571915 | 584804
     |
     | Sumber/Source: Badan Statistik
`;

describe("a table of statistics in two languages", () => {
  it("has labels of two lines over years, and a total named after the province", () => {
    expectReadAsDrawn(MISKIN("1550.92"));
  });

  it("has that total also where one of its sums is wrong, and is less sure of it", () => {
    expectReadAsDrawn(MISKIN("1546.1"));
    const sure = (written: string) =>
      findTables({ file: "miskin.xlsx", sheets: [drawnSheet(MISKIN(written)).sheet] })[0]?.tables[0]?.rows.find(
        ({ role }) => role === "total",
      )?.sure;
    expect([sure("1550.92"), sure("1546.1")]).not.toContain(undefined);
    expect(sure("1546.1")).not.toBe("sure");
  });
});

describe("the book of an account", () => {
  it("takes in what is deposited and gives out what is drawn, as its balance says", () => {
    expectReadAsDrawn(`
        | BUKU PEMBANTU SIMPANAN / BANK
      h | No | Tgl | No. Bukti | Uraian Transaksi | Penyetoran (Rp) | Penarikan (Rp) | Saldo (Rp)
      f | no | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      g | | @1/5/2024 | | Saldo bulan lalu | | | 18250400
      r | 1 | @2/5/2024 | 001/BB | Pencairan SP2D GU | 25000000 | | 43250400
      r | 2 | @4/5/2024 | 002/BB | Tarik tunai belanja | | 7500000 | 35750400
      r | 3 | @6/5/2024 | 003/BB | Jasa giro | 18437 | | 35768837
      r | 4 | @8/5/2024 | 004/BB | Pajak jasa giro | | 3687 | 35765150
      r | 5 | @10/5/2024 | 005/BB | Transfer belanja ATK | | 3150000 | 32615150
      w | | | | Jumlah bulan ini | 25018437 | 10653687 |
    `);
  });
});

describe("a recapitulation numbered A.I, A.II, B.I", () => {
  it("is no list of receipts", () => {
    const { sheet } = drawnSheet(`
        | REKAPITULASI
        | NO | URAIAN PEKERJAAN | JUMLAH HARGA (Rp)
        | A.I | PEKERJAAN PERSIAPAN | 2740000
        | A.II | PEKERJAAN DINDING | 16770600
        | A.III | PEKERJAAN LANTAI | 31247150
        | B.I | PEKERJAAN PLAFON | 6721200
        | | JUMLAH | 57478950
    `);
    const [table] = findTables({ file: "rab.xlsx", sheets: [sheet] })[0]?.tables ?? [];
    expect(table?.columns.map(({ field }) => field)).toEqual(["no", "uraian", "jumlah"]);
    expect(table?.kind).not.toBe("kuitansi");
  });
});

describe("a plan of aims", () => {
  it("has words under Sasaran, and no counts", () => {
    expectReadAsDrawn(`
        | TUJUAN DAN SASARAN
      h | NO | SASARAN | INDIKATOR | SATUAN | TARGET 2024
      f | no | uraian | uraian | satuan | -
      r | 1 | Meningkatnya ketersediaan pangan | Skor pola pangan | Skor | 83.91
      r | 2 | Meningkatnya konsumsi ikan | Konsumsi ikan | Kg | 87.58
      r | 3 | Meningkatnya pelayanan | Nilai kepuasan | Indeks | 77.49
    `);
  });
});

describe("a rate", () => {
  it("is not added up", () => {
    const [table] = findTables({ file: "miskin.xlsx", sheets: [drawnSheet(MISKIN("1550.92")).sheet] })[0]?.tables ?? [];
    expect(table?.columns.map(({ adds }) => adds)).toEqual([false, true, true, true, true, false, false]);
  });
});
