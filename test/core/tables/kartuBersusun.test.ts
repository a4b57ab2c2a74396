import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

const ROOMS = `
     | KARTU INVENTARIS RUANGAN
     | RUANGAN | | : RUANG KEPALA DINAS
     |
  h  | No | Jenis Barang | Merk | Tahun | Jumlah Barang | Keadaan Barang | <
  h  | ^ | ^ | ^ | ^ | ^ | B | RB
  r  | 1 | Televisi | Panasonic | 2019 | 10 | | √
  r  | 2 | Jam Dinding | Seiko | 2018 | 1 | √ |
  r  | 3 | Lemari | Brother | 2014 | 11 | √ |
     |
     | | | | | Maju Jaya, 31 Desember 2024
     | | | | | Penanggung Jawab Ruangan
     |
     |
     |
     | | | | | Drs. H. SUKARDI, M.Si
     |
     |
     |
     | KARTU INVENTARIS RUANGAN
     | RUANGAN | | : RUANG SEKRETARIAT
     |
  h2 | No | Jenis Barang | Merk | Tahun | Jumlah Barang | Keadaan Barang | <
  h2 | ^ | ^ | ^ | ^ | ^ | B | RB
  r2 | 1 | Kursi Rapat | Lokal | 2013 | 11 | √ |
  r2 | 2 | Lemari | Lokal | 2020 | 12 | | √
  r2 | 3 | AC | Panasonic | 2015 | 9 | √ |
`;

describe("cards under one another with the same header are tables of their own", () => {
  test("one for each room", () => {
    expectReadAsDrawn(ROOMS);
    const titles = findTables({ file: "kir.xlsx", sheets: [drawnSheet(ROOMS).sheet] })[0]?.tables.map((table) =>
      table.titles.map(({ text }) => text).join(" "),
    );
    expect(titles).toEqual([
      "KARTU INVENTARIS RUANGAN RUANGAN : RUANG KEPALA DINAS",
      "KARTU INVENTARIS RUANGAN RUANGAN : RUANG SEKRETARIAT",
    ]);
  });

  test("one for each good, in a single cell, right above the header", () => {
    expectReadAsDrawn(`
         | KARTU PERSEDIAAN BARANG
         | Nama Barang : Kertas HVS F4
      h  | Tanggal | No. Bukti | Uraian | Masuk | Keluar | Ket
      r  | @20/1/2024 | BM-01/2024 | Pembelian | 27 | |
      r  | @7/2/2024 | BK-02/2024 | Pemakaian Umum | | 1 |
      r  | @3/3/2024 | BK-03/2024 | Pemakaian Program | | 3 |
      t  | | | Jumlah | 27 | 4 |
         |
         |
         | KARTU PERSEDIAAN BARANG
         | Nama Barang : Tinta Hitam
      h2 | Tanggal | No. Bukti | Uraian | Masuk | Keluar | Ket
      r2 | @5/1/2024 | BM-01/2024 | Pembelian | 23 | |
      r2 | @14/2/2024 | BK-02/2024 | Pemakaian Program | | 2 |
      t2 | | | Jumlah | 23 | 2 |
    `);
  });

  test("the pages of one table stay together, whatever page and date stand above each", () => {
    expectReadAsDrawn(`
        | DAFTAR BARANG
        | Ruangan | : Sekretariat
        | Halaman | : 1
      h | No | Jenis Barang | Merk | Jumlah Barang
      r | 1 | Televisi | Lokal | 10
      r | 2 | Jam Dinding | Seiko | 1
        |
        | DAFTAR BARANG
        | Ruangan | : Sekretariat
        | Halaman | : 2
        | No | Jenis Barang | Merk | Jumlah Barang
      r | 3 | Lemari | Brother | 11
      r | 4 | Kursi | Lokal | 12
    `);
  });

  test("a list that counts on under the next name stays one, and the name heads its lines", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PESERTA
        | Kelompok | : A
      h | No | Nama | Instansi | Tanda Tangan
      r | 1 | Ahmad Fauzi | Dinas Sosial |
      r | 2 | Siti Nurhaliza | Bappeda |
        |
      g | Kelompok | : B
        | No | Nama | Instansi | Tanda Tangan
      r | 3 | Budi Hartono | Dinas Kesehatan |
      r | 4 | Dewi Anggraini | Inspektorat |
    `);
  });
});

describe("what is left on a stock card is a balance", () => {
  test("and is not summed", () => {
    expectReadAsDrawn(`
        | KARTU PERSEDIAAN BARANG
      h | Tanggal | No. Bukti | Uraian | Masuk | Keluar | Sisa | Ket
      f | tanggal | nomor_bukti | uraian | volume+ | volume+ | saldo | keterangan
      r | @2/1/2024 | BM-00/2024 | Pembelian | 15 | | 15 |
      r | @20/1/2024 | BM-01/2024 | Pembelian | 27 | | 42 | lunas
      r | @7/2/2024 | BK-02/2024 | Pemakaian Umum | | 1 | 41 |
      r | @3/3/2024 | BK-03/2024 | Pemakaian Program | | 3 | 38 |
      r | @8/4/2024 | BK-04/2024 | Pemakaian Umum | | 3 | 35 |
      t | | | Jumlah | 42 | 7 | 35 |
    `);
  });

  test("three counts beside one another that do not run on are summed", () => {
    expectReadAsDrawn(`
      h | No | Puskesmas | Vial | Dipakai | Sisa
      f | no | instansi | volume+ | volume+ | volume+
      r | 1 | Matur | 100 | 60 | 40
      r | 2 | Palupuh | 120 | 100 | 20
      r | 3 | Baso | 80 | 50 | 30
      r | 4 | Tilatang | 90 | 90 | 0
    `);
  });
});
