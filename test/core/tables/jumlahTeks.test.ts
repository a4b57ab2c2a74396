import { expectReadAsDrawn } from "./support/readAsDrawn";

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
