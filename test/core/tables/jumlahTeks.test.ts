import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("amounts as text", () => {
  test("grouped by blanks, behind `Rp` in cells of their own", () => {
    expectReadAsDrawn(`
      h | NO | URAIAN BELANJA | ANGGARAN | < | REALISASI | <
      f | no | uraian | mata_uang | pagu+ | mata_uang | realisasi+
      r | 1 | Honor staf | Rp | '48 000 000 | Rp | '36 000 000
      r | 2 | ATK | Rp | '7 250 000 | Rp | '7 249 500
      r | 3 | Cetak | Rp | '500 000 | Rp | '-
      s | | | | '55 750 000 | | '43 249 500
        |
      r | 4 | Sewa alat berat | Rp | '310 500 000 | Rp | '288 750 000
      r | 5 | Perjalanan dinas | Rp | '36 000 000 | Rp | '35 850 000
      s | | | | '346 500 000 | | '324 600 000
    `);
  });
});

describe("a line whose amount can be read in two ways stays a line, to be asked about", () => {
  test("price and amount both `15.000` as text", () => {
    expectReadAsDrawn(`
      h | NO | JENIS BELANJA | VOL | SAT | HARGA SAT | TOTAL
      f | no | uraian | volume | satuan | harga_satuan | jumlah
      g | I | BELANJA BAHAN
      r | 1 | Kain katun | 20 | m | 35000 | 700000
      r | 2 | Benang | 50 | gulung | 5000 | 250000
      r | 3 | Jarum | 1 | pak | '15.000 | '15.000
      t | | TOTAL | | | | 965000
    `);
  });

  test("unnumbered, as the last line, and in a budget without prices", () => {
    expectReadAsDrawn(`
      h | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | uraian | volume | satuan | harga_satuan | jumlah
      r | Kain katun | 20 | m | 35000 | 700000
      r | Benang | 50 | gulung | 5000 | 250000
      r | Jarum | 1 | pak | '15.000 | '15.000
    `);
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Jumlah
      f | kode_rekening | uraian | jumlah
      r | 5.1.02.01.01.0024 | Belanja ATK | 700000
      r | 5.1.02.01.01.0052 | Belanja Makan | 250000
      r | 5.1.02.01.01.0026 | Belanja Cetak | '15.000
    `);
  });
});
