import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("items whose words could be labels stay items", () => {
  test("uang harian and penginapan with amounts as text", () => {
    expectReadAsDrawn(`
      h | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | uraian | volume | satuan | harga_satuan | jumlah+
      r | Nasi kotak | 10 | Kotak | Rp 40.000 | Rp 400.000
      r | Uang harian | 15 | OH | Rp 370.000 | Rp 5.550.000
      r | Penginapan | 3 | OM | Rp 650.000 | Rp 1.950.000
      t | Jumlah | | | | Rp 7.900.000
    `);
  });

  test("RKA with amounts as text: account line, [#] heading and items are told apart", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Koefisien | Satuan | Harga | PPN | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | - | jumlah+
      s | 5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | | | | | Rp 4.800.000,00
      r | | Nasi Kotak | 80 Orang x 1 Kali | Orang/Kali | Rp 45.000,00 | '0 | Rp 3.600.000,00
      r | | Snack | 80 Orang x 1 Kali | Orang/Kali | Rp 15.000,00 | '0 | Rp 1.200.000,00
      s | 5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | | | | | Rp 7.500.000,00
      g | | [#] Perjalanan luar kota
      r | | Uang harian | 5 Orang x 3 Hari | OH | Rp 370.000,00 | '0 | Rp 5.550.000,00
      r | | Penginapan | 3 Orang x 1 Malam | OM | Rp 650.000,00 | '0 | Rp 1.950.000,00
      t | Jumlah Anggaran Sub Kegiatan | < | < | < | < | < | Rp 12.300.000,00
    `);
  });

  test("amounts with sen and without Rp", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Koefisien | Satuan | Harga | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      s | 5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | | | | '7.500.000,00
      g | | [#] Perjalanan luar kota
      r | | Uang harian | 5 Orang x 3 Hari | OH | '370.000,00 | '5.550.000,00
      r | | Penginapan | 3 Orang x 1 Malam | OM | '650.000,00 | '1.950.000,00
      t | Jumlah | | | | | '7.500.000,00
    `);
  });
});
