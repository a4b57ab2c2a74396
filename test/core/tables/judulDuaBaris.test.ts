import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("a second row of labels that no group stands over", () => {
  test("labels under parents of one column are no person", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN
      h | No | Nama | Upah | Tunjangan | Potongan | Bersih
      h | | | | Keluarga | Koperasi |
      f | no | nama | - | - | - | -
      r | 1 | Andi Wijaya | 100000 | 20000 | 5000 | 115000
      r | 2 | Rina Marlina | 110000 | 22000 | 6000 | 126000
      r | 3 | Joko Susilo | 120000 | 23000 | 7000 | 136000
      t | | Jumlah | 330000 | 65000 | 18000 | 377000
    `);
  });

  test("the labels once more in English, then the numbers of the columns", () => {
    expectReadAsDrawn(`
      h | Kecamatan | Penduduk | < | <
      h | District | Laki-laki | Perempuan | Jumlah
      n | (1) | (2) | (3) | (4)
      f | kecamatan | - | - | -
      r | Air Hitam | 300 | 200 | 500
      r | Bukit Raya | 310 | 220 | 530
      r | Cempaka | 320 | 230 | 550
    `);
  });

  test("the labels once more in English, then their units", () => {
    expectReadAsDrawn(`
      h | Kecamatan | Luas Panen | Produksi | Produktivitas
      h | District | Harvested Area | Production | Productivity
      h | | (ha) | (ton) | (ku/ha)
      n | (1) | (2) | (3) | (4)
      f | kecamatan | - | - | -
      r | Air Hitam | 300 | 200 | 5
      r | Bukit Raya | 310 | 220 | 5
      r | Cempaka | 320 | 230 | 5
    `);
  });

  test("a first line that says in words that there is nothing stays a record", () => {
    expectReadAsDrawn(`
      h | Desa | Ternak | Luas | Jumlah
      f | desa | - | - | -
      r | Air Hitam | nihil | belum | tidak ada
      r | Bukit Raya | 310 | 220 | 530
      r | Cempaka | 320 | 230 | 550
      r | Danau Panjang | 320 | 230 | 550
    `);
  });

  test("a heading in the column of codes stays a heading", () => {
    expectReadAsDrawn(`
      h | No | Kode | Uraian | Volume | Harga | Jumlah
      f | no | kode_rekening | uraian | volume | harga_satuan | jumlah+
      g | | Belanja Barang
      r | 1 | 5.1.02.01 | Kertas | 2 | 1000 | 2000
      r | 2 | 5.1.02.02 | Tinta | 2 | 1000 | 2000
      r | 3 | 5.1.02.03 | Map | 2 | 1000 | 2000
      t | | Jumlah | | | | 6000
    `);
  });

  test("column numbers with long workings are no person", () => {
    expectReadAsDrawn(`
      h | No | Nama | Jabatan | Bulan | Upah | Pajak | Diterima
      n | (1) | (2) | (3) | (4) | (5) | (6) = 5% x (5) x (4) | (7) = (5) - (6) x 1
      f | no | nama | jabatan | - | - | - | -
      r | 1 | Andi Wijaya | Staf | 3 | 900000 | 45000 | 855000
      r | 2 | Rina Marlina | Staf | 3 | 900000 | 45000 | 855000
      r | 3 | Joko Susilo | Staf | 3 | 900000 | 45000 | 855000
    `);
  });
});

test("column numbers in parentheses that begin further on are no amounts below zero", () => {
  expectReadAsDrawn(`
      | LANJUTAN
    h | Kegiatan | Pagu | Realisasi | Sisa
    n | (6) | (7) | (8) | (9)
    f | uraian | pagu+ | realisasi+ | sisa+
    r | Jalan A | 2000000 | 1500000 | 500000
    r | Jalan B | 3000000 | 2000000 | 1000000
    r | Jalan C | 4000000 | 2500000 | 1500000
  `);
});
