import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("papers of SIPD", () => {
  test("headings in brackets sum the lines under them, though the amount of one is wrong", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Koefisien | Satuan | Harga | Jumlah (Rp)
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      s | 5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | | | | 2100000
      s | | [#] Pendataan | | | | 2100000
      s | | [-] Sumber dana : PAD | | | | 2100000
      r | | Kertas A4 | 20 Rim | rim | 60000 | 1200000
      r | | Ballpoint | 9 Lusin | lusin | 100000 | 900000
      s | 5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | | | | 15286000
      s | | [#] Koordinasi | | | | 15286000
      s | | [-] Sumber dana : PAD | | | | 15286000
      r | | Uang harian | 3 Orang x 3 Hari | OH | 530000 | 4770000
      r | | Tiket | 3 Orang | PP | 3262000 | 9786000
    `);
  });
});

describe("cards and cash lists", () => {
  test("a card of an account: its pagu is no spending, `Belanja` is", () => {
    expectReadAsDrawn(`
      h | No | Tgl | Uraian | SPJ | Belanja | Sisa Pagu
      f | no | tanggal | uraian | - | pengeluaran+ | sisa
      w | | | Pagu | | | 18500000
      r | 1 | @14/2/2023 | Kertas dan tinta | GU-1 | 3260000 | 15240000
      r | 2 | @3/3/2023 | Map dan odner | GU-2 | 1184500 | 14055500
      r | 3 | @20/4/2023 | Toner | GU-3 | 2750000 | 11305500
      t | | | Jumlah | | 7194500 |
    `);
  });

  test("what came in and went out, as a list is pasted", () => {
    expectReadAsDrawn(`
      h | tgl | jenis | masuk | keluar
      f | tanggal | uraian | penerimaan+ | pengeluaran+
      r | '2024-06-03 | GU | 88400000 |
      r | '2024-06-10 | panjar | | 24150000
      r | '2024-06-24 | panjar | | 31000000
      r | '2024-06-28 | setor sisa | 1150000 |
    `);
  });
});

describe("recaps", () => {
  test("the whole on top holds more than this sheet, and a sum that is wrong in some columns is still no line", () => {
    expectReadAsDrawn(`
      h | No | Desa | Jml KRT | Layak | Tdk Layak | Pindah
      f | no | desa | - | - | - | -
      w | | KABUPATEN CONTOH | 4000 | 3000 | 700 | 300
      w | I | Kec. Satu | 600 | 450 | 100 | 60
      r | 1 | Desa A | 151 | 110 | 33 | 8
      r | 2 | Desa B | 282 | 233 | 39 | 10
      r | 3 | Desa C | 177 | 107 | 28 | 42
      w | II | Kec. Dua | 500 | 380 | 90 | 30
      r | 4 | Desa D | 300 | 220 | 60 | 20
      r | 5 | Desa E | 200 | 160 | 30 | 10
    `);
  });

  test("labels that are wide, though none is tall, have labels of a lower level below", () => {
    expectReadAsDrawn(`
      h | No | Kecamatan / Desa | Jml KRT DTKS | SUDAH DIVERVAL | < | BELUM | TIDAK DITEMUKAN | < | Petugas
      h | | | | Layak | Tdk Layak | | Pindah | Meninggal |
      f | no | - | - | - | - | - | - | - | -
      r | 1 | Muara Contoh | 151 | 110 | 33 | 0 | 3 | 5 | Budi
      r | 2 | Kebun Contoh | 282 | 213 | 54 | 0 | 5 | 10 | Siti
      r | 3 | Tanjung Contoh | 292 | 233 | 46 | 0 | 6 | 7 | Ani
    `);
  });
});

describe("people", () => {
  test("paid as much as the next one are two, though the total says more than the lines", () => {
    expectReadAsDrawn(`
      h | No | Nama | Gol | Uang Harian | Jumlah Dibayar
      f | no | nama | golongan | jumlah+ | jumlah+
      r | 1 | Nofri Contoh | III/d | 740000 | 1570000
      r | | Yosefina Contoh | III/c | 740000 | 1570000
      r | | Hendrik Contoh | III/d | 740000 | 1570000
      r | 2 | Marni Contoh | IV/b | 2050000 | 7621000
      t | Jumlah | | | 4270000 | 12931000
    `);
  });

  test("who witnesses the payment, numbered under the signatures, is not paid", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA BLT
        |
      h | No | Nama | NIK | L/P | Alamat | Januari | Februari | Jumlah
      f | no | nama | nik | jenis_kelamin | alamat | - | - | jumlah+
      r | 1 | Kadek Contoh | '7210060110701311 | L | Dusun I | 300000 | 300000 | 600000
      r | 2 | Ester Contoh | '7210065303653844 | P | Dusun I | 300000 | 300000 | 600000
      r | 3 | Rahmatia Contoh | '7210061510746137 | P | Dusun II | 300000 | 300000 | 600000
      t | TOTAL | | | | | 900000 | 900000 | 1800000
        |
        | | Kepala Desa Contoh | | | | | Kaur Keuangan
        |
        |
        | | Tukiman Contoh | | | | | Nurhalimah Contoh
        |
        | Saksi-saksi:
        | 1 | Hasnidar Contoh | Ketua RT | ( ............ )
        | 2 | Siti Contoh | Ketua RT | ( ............ )
    `);
  });
});

describe("a sheet after another one", () => {
  test("does not go on with that table where it holds words in the place of its figures", () => {
    const sheets = [
      `| NO | NAMA PETUGAS | NIP | KALI | BESARAN | JUMLAH DITERIMA
       | 1 | Yohanis Contoh | '197606082003011007 | 1 | 75000 | 75000
       | 2 | Rahmatia Contoh | '198902142012112007 | 2 | 75000 | 150000
       | 3 | Ketut Contoh | '198812012008032001 | 1 | 75000 | 75000`,
      `| BULAN | UKM Esensial | STBM | Gizi | JUMLAH | Ket
       | Januari | '- | '- | '- | '- | belum salur
       | Februari | 2700000 | '- | 4425000 | 7125000 |
       | Maret | 2775000 | 3150000 | 5925000 | 11850000 |`,
    ].map((drawing, at) => drawnSheet(drawing, `Lembar ${at + 1}`).sheet);
    const [, second] = findTables({ file: "bok.xlsx", sheets });
    expect(second?.tables.map(({ headerRows }) => headerRows)).toEqual([[1]]);
  });
});
