import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("headers of several levels whose labels are not merged downwards", () => {
  test("a label column and one group, no word of which is known", () => {
    expectReadAsDrawn(`
        | Tabel 3.1.2 Panenan per Gugus
        |
      h | Gugus | Panenan | < | <
      h | | Kemiri | Pinang | Enau
      n | (1) | (2) | (3) | (4)
      r | Air Hitam | 210 | 1431 | 320
      r | Bukit Raya | 188 | 991 | 275
      r | Cempaka | 205 | 1102 | 301
      r | Gunung Sari | 97 | 876 | 118
    `);
  });

  test("a label column and one group that nobody merged, over three lines only", () => {
    expectReadAsDrawn(`
      h | Kecamatan | Penduduk (ribu) | |
      h | | Laki-laki | Perempuan | Jumlah
      r | Air Hitam | 28.84 | 16.32 | 45.16
      r | Bukit Raya | 12.54 | 8.67 | 21.21
      r | Cempaka | 27.95 | 11.32 | 39.27
    `);
  });

  test("a heading over lines without figures under its labels is no header", () => {
    expectReadAsDrawn(`
      | Sekretariat | Susunan panitia | <
      | | Ketua | Wakil
      | Pertama | Andi Wijaya | Rina Marlina
      | Kedua | Joko Susilo | Yuni Astuti
      | Ketiga | Dewi Lestari | Budi Hartono
    `);
  });

  test("a label under a parent of one column, beside a group", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN HONOR
        |
      h | No | Nama | Gol | Honorarium | < | Jumlah Kotor | Potongan | Jumlah Bersih
      h | | | | Pokok | Tambahan | | Iuran |
      f | no | nama | golongan | - | - | - | - | -
      r | 1 | Andi Wijaya | III | 3300000 | 100000 | 3400000 | 200000 | 3200000
      r | 2 | Rina Marlina | IV | 3600000 | 100000 | 3700000 | 200000 | 3500000
      r | 3 | Joko Susilo | III | 3800000 | 100000 | 3900000 | 200000 | 3700000
      t | | Jumlah | | 10700000 | 300000 | 11000000 | 600000 | 10400000
    `);
  });

  test("the same once more on the next page counts no people", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN HONOR
        |
      h | No | Nama | Gol | Honorarium | < | Jumlah Kotor | Potongan | Jumlah Bersih
      h | | | | Pokok | Tambahan | | Iuran |
      f | no | nama | golongan | - | - | - | - | -
      r | 1 | Andi Wijaya | III | 3300000 | 100000 | 3400000 | 200000 | 3200000
      r | 2 | Rina Marlina | IV | 3600000 | 100000 | 3700000 | 200000 | 3500000
        | No | Nama | Gol | Honorarium | < | Jumlah Kotor | Potongan | Jumlah Bersih
        | | | | Pokok | Tambahan | | Iuran |
      r | 3 | Joko Susilo | III | 3800000 | 100000 | 3900000 | 200000 | 3700000
      r | 4 | Dewi Lestari | III | 3800000 | 100000 | 3900000 | 200000 | 3700000
    `);
  });

  test("three levels, and the numbers of the columns below them", () => {
    expectReadAsDrawn(`
        | RENCANA PROGRAM
        |
      h | Tujuan | Kode | Program | Indikator | Target dan Pendanaan | < | < | < | PJ
      h | | | | | 2024 | < | 2025 | < |
      h | | | | | Target | Rp | Target | Rp |
      n | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
      r | Layanan baik | 1.01 | Kegiatan A | Jumlah dokumen | 10 dok | 2000000 | 12 dok | 24000000 | Bidang A
      r | | 1.02 | Kegiatan B | Jumlah laporan | 10 dok | 53000000 | 12 dok | 27000000 | Bidang A
      r | | 1.03 | Kegiatan C | Jumlah orang | 10 dok | 61000000 | 12 dok | 39000000 | Bidang B
    `);
  });

  test("three levels that nobody merged", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Target | | | | PJ
      h | | | 2024 | | 2025 | |
      h | | | Fisik | Rp | Fisik | Rp |
      r | 1 | Air Hitam | 4403 | 3587 | 7484 | 7844 | Bidang A
      r | 2 | Bukit Raya | 5441 | 2742 | 4070 | 6317 | Bidang A
      r | 3 | Cempaka | 3836 | 7648 | 1674 | 8559 | Bidang B
    `);
  });
});
