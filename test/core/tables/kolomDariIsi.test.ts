import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("columns whose label alone would mislead", () => {
  test("`Satuan` over rupiah between how many and how much is what one costs; a dash costs nothing and stays a line", () => {
    expectReadAsDrawn(`
      h | No | PERINCIAN BIAYA | HARI | SATUAN | JUMLAH | KETERANGAN
      f | no | uraian | volume | harga_satuan | jumlah+ | keterangan
      r | 1 | Makassar - Jakarta | 1 | '1.658.000 | '1.658.000 | At cost
      r | 2 | Uang harian | 4 | '430.000 | '1.720.000 | Lumpsum
      r | 3 | Penginapan | 3 | '753.000 | '2.259.000 | At cost
      r | 4 | Airport tax | 2 | '- | '- |
      t | JUMLAH | < | < | < | '5.637.000
    `);
  });

  test("`Provinsi` and `Desa` under `Anggaran` over rupiah say whose budget it is", () => {
    expectReadAsDrawn(`
      h | No | Kegiatan | Anggaran | < | Realisasi | <
      h | ^ | ^ | Provinsi | Desa | Provinsi | Desa
      f | no | uraian | pagu+ | pagu+ | realisasi+ | realisasi+
      r | 1 | Ruang kelas | 619000000 | 61900000 | 500000000 | 50000000
      r | 2 | Puskesmas | 466000000 | 46600000 | 400000000 | 40000000
      r | 3 | Jalan desa | 521000000 | 52100000 | 500000000 | 50000000
      t | | Jumlah | 1606000000 | 160600000 | 1400000000 | 140000000
    `);
  });

  test("the amounts of a list of taxes are summed, unlike a tax beside the amounts of items", () => {
    expectReadAsDrawn(`
      h | No | SKPD | No. SP2D | Nilai Belanja | Kode Akun | Jenis Pajak | Jumlah Pajak
      f | no | instansi | nomor_bukti | jumlah+ | kode_rekening | uraian | jumlah+
      r | 1 | Dinas Sosial | 01/LS | '54.035.000 | '411121 | PPh 21 | '2.701.750
      r | 2 | Dinas Kesehatan | 02/LS | '116.002.500 | '411122 | PPh 22 | '1.740.037
      t | TOTAL | < | < | '170.037.500 | | | '4.441.787
    `);
  });

  test("what is paid per document is a price", () => {
    expectReadAsDrawn(`
      h | No | Nama | Gol | Dok | Honor per Dok (Rp) | Jumlah Kotor (Rp) | PPh | Jumlah Bersih (Rp) | TTD
      f | no | nama | golongan | volume | harga_satuan | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Slamet | - | 8 | '65.000 | '520.000 | 0 | '520.000 | 1....
      r | 2 | Jamal | II/c | 4 | '52.000 | '208.000 | 0 | '208.000 | 2....
      r | 3 | Ratna | III/a | 6 | '52.000 | '312.000 | '15.600 | '296.400 | 3....
      t | | Jumlah | | | | '1.040.000 | '15.600 | '1.024.400
    `);
  });
});

describe("a second section under the total of the first", () => {
  test("keeps its lines of taxes, and what is left over of both totals is none of them", () => {
    expectReadAsDrawn(`
      h | Uraian | SPJ LS (Rp) | SPJ UP/GU (Rp) | Jumlah SPJ (Rp)
      f | uraian | realisasi+ | realisasi+ | realisasi+
      g | PENERIMAAN
      r | - SP2D | 4112000 | 4794000 | 8906000
      g | - Potongan Pajak
      r | ___PPN | 2453000 | 5788000 | 8241000
      r | ___PPh Pasal 21 | 2463000 | 2022000 | 4485000
      s | Jumlah Penerimaan | 9028000 | 12604000 | 21632000
      g | PENGELUARAN
      r | - SP2D | 1076000 | 5984000 | 7060000
      r | ___PPN | 4869000 | 2699000 | 7568000
      r | ___PPh Pasal 21 | 1296000 | 1816000 | 3112000
      s | Jumlah Pengeluaran | 7241000 | 10499000 | 17740000
      t | Saldo | 1787000 | 2105000 | 3892000
    `);
  });

  test("while a tax right under a total stays none of the lines", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Kertas | 10 | rim | 50000 | 500000
      r | 2 | Tinta | 5 | botol | 100000 | 500000
      t | | Jumlah | | | | 1000000
        | | PPh 22 | | | | 15000
    `);
  });
});

describe("a line that only names whose target it is, with `Rp` and no amount yet", () => {
  test("stays a line of the table", () => {
    expectReadAsDrawn(`
      h | Nama OPD | Total Anggaran | Rincian | Januari | Februari | Maret
      f | - | pagu | uraian | jumlah+ | jumlah+ | jumlah+
      r | PENDAPATAN | Rp. | TARGET
      r | | | REALISASI | 0 | 0 | 0
      r | BELANJA | Rp. | Target | 806403815 | 781420832 | 1191181291
      r | | | Realisasi | 0 | 0 | 0
    `);
  });
});
