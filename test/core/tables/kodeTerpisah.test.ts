import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("kode rekening written a level a column under a label that is not merged over them", () => {
  test("LRA with all levels, amounts as text", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI ANGGARAN
        |
      h | KODE REKENING | | | | | | URAIAN | ANGGARAN | REALISASI | LEBIH/(KURANG) | %
      f | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | uraian | pagu+ | realisasi+ | sisa+ | persen
      s | '5 | | | | | | BELANJA | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
      s | '5 | '1 | | | | | BELANJA OPERASI | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
      s | '5 | '1 | '02 | | | | Belanja Barang dan Jasa | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
      s | '5 | '1 | '02 | '01 | | | Belanja Barang | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
      s | '5 | '1 | '02 | '01 | '01 | | Belanja Barang Pakai Habis | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
      r | '5 | '1 | '02 | '01 | '01 | '0024 | Belanja ATK | '12.500.000,00 | '12.250.000,00 | '(250.000,00) | '98,00
      r | '5 | '1 | '02 | '01 | '01 | '0052 | Belanja Makan Minum Rapat | '50.000.000,00 | '46.000.000,00 | '(4.000.000,00) | '92,00
      t | JUMLAH BELANJA | | | | | | | '62.500.000,00 | '58.250.000,00 | '(4.250.000,00) | '93,20
    `);
  });

  test("each level named below the label, in words that mean something else elsewhere", () => {
    expectReadAsDrawn(`
      h | Tanggal | Uraian | Kode Rekening | < | < | < | < | < | Penerimaan | Pengeluaran | Saldo
      h | | | Akun | Kel | Jenis | Obj | Rinc | Sub | | |
      f | tanggal | uraian | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | penerimaan+ | pengeluaran+ | saldo
      r | '1 Oktober 2025 | Terima TU | | | | | | | 9000000 | 0 | 9000000
      r | '6 Oktober 2025 | Seminar kit | '5 | '1 | '02 | '01 | '01 | '0024 | 0 | 3600000 | 5400000
      r | '9 Oktober 2025 | Paket fullboard | '5 | '1 | '02 | '04 | '01 | '0005 | 0 | 4800000 | 600000
    `);
  });

  test("levels left out between the heads and the items, codes as numbers", () => {
    expectReadAsDrawn(`
      h | KODE REKENING | | | | | | URAIAN | ANGGARAN | REALISASI
      f | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | uraian | pagu+ | realisasi+
      s | 5 | | | | | | BELANJA | 3000 | 2500
      s | 5 | 1 | | | | | OPERASI | 3000 | 2500
      r | 5 | 1 | 2 | 1 | 1 | 24 | ATK | 1000 | 1000
      r | 5 | 1 | 2 | 1 | 1 | 52 | Mamin | 2000 | 1500
      t | JUMLAH | | | | | | | 3000 | 2500
    `);
  });

  test("the deepest level stands in one row only, a signature under the table", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | | | | Uraian | Jumlah (Rp)
      f | kode_rekening | kode_rekening | kode_rekening | kode_rekening | uraian | jumlah+
      s | 5 | | | | BELANJA | 3000000
      s | 5 | '1 | | | BELANJA OPERASI | 3000000
      s | 5 | '1 | '02 | | Belanja Barang dan Jasa | 3000000
      r | 5 | '1 | '02 | '0024 | Belanja ATK | 3000000
      t | Jumlah | | | | | 3000000
        |
        | Mengetahui,
        | Kepala Dinas
    `);
  });

  test("an unlabelled column of counts beside whole codes is no part of them", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | | Uraian | Jumlah
      f | kode_rekening | - | uraian | jumlah+
      r | 5.1.02.01.01.0024 | 12 | ATK | 1000000
      r | 5.1.02.01.01.0052 | 9 | Makan minum | 2000000
      t | Jumlah | | | 3000000
    `);
  });

  test("an export that leaves an account blank: no parent of the next lines, as the total shows", () => {
    expectReadAsDrawn(`
      h | Kode Kegiatan | Nama Kegiatan | Kode Akun | Nama Akun | Nilai Rincian | TW 1 | TW 2
      f | kode_rekening | uraian | kode_rekening | uraian | pagu+ | jumlah+ | jumlah+
      t | | | | | 37500000 | 9000000 | 28500000
      r | 1.02.01.2.01 | Penyediaan Layanan | 5.1.02.01.01.0024 | Belanja Alat Tulis | 1500000 | 500000 | 1000000
      r | 1.02.01.2.01 | Penyediaan Layanan | 5.1.02.01.01.0026 | Belanja Makan Minum | 8000000 | 3000000 | 5000000
      r | 1.02.01.2.01 | Penyediaan Layanan | | Belanja Sewa Gedung | 6000000 | 0 | 6000000
      r | 1.02.01.2.01 | Penyediaan Layanan | 5.1.02.04.01.0001 | Belanja Perjalanan Biasa | 14000000 | 4000000 | 10000000
      r | 1.02.01.2.01 | Penyediaan Layanan | 5.1.02.04.01.0003 | Belanja Perjalanan Dalam Kota | 8000000 | 1500000 | 6500000
    `);
  });
});
