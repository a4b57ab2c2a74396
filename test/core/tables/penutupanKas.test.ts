import { expectReadAsDrawn } from "./support/readAsDrawn";

const BOOK = `
  h | No | Tanggal | No. Bukti | Kode Rekening | Uraian | Penerimaan | Pengeluaran | Saldo
  n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  f | no | tanggal | nomor_bukti | kode_rekening | uraian | penerimaan+ | pengeluaran+ | saldo
  r | 1 | '01-04-2024 | 001/BK | | SP2D GU | 5000000 | | 5000000
  r | 2 | '02-04-2024 | 002/BK | 5.1.02.01.01.0024 | Dibayar belanja ATK | | 150000 | 4850000
  r | 3 | '03-04-2024 | 003/BK | 5.1.02.01.01.0026 | Dibayar belanja listrik | | 400000 | 4450000
  r | 4 | '04-04-2024 | 004/BK | 5.1.02.01.01.0024 | Dibayar belanja BBM | | 250000 | 4200000
`;
const SUMS = `
  w | | | | | Jumlah periode ini | 5000000 | 800000 |
  w | | | | | Jumlah sampai periode lalu | 2000000 | 2000000 |
  w | | | | | Jumlah semua sampai periode ini | 7000000 | 2800000 | 4200000
  w | | | | | Sisa Kas | | | 4200000
`;
const SENTENCE = "Pada hari ini, Selasa tanggal 30 April 2024, oleh kami didapat dalam kas Rp 4.200.000 terdiri dari :";

describe("the statement that closes a cash book is no part of it", () => {
  test("how the cash is kept, under the first columns", () => {
    expectReadAsDrawn(`${BOOK}${SUMS}
        | ${SENTENCE}
        | a. | Tunai | Rp | 350000
        | b. | Saldo Bank | Rp | 3850000
    `);
  });

  test("under the column of what was received", () => {
    expectReadAsDrawn(`${BOOK}${SUMS}
        | ${SENTENCE}
        | a. | Tunai | | | Rp | 350000
        | b. | Saldo Bank | | | Rp | 3850000
    `);
  });

  test("numbered as the lines are, behind a blank row and with names for the places that no list knows", () => {
    expectReadAsDrawn(`${BOOK}${SUMS}
        |
        | | Saldo kas sebesar Rp 4.200.000 tersebut terdiri dari :
        | 1 | Brankas kantor | | | | 350000
        | 2 | Giro Bank Nagari | | | | 3850000
        |
        | | | | | | Lubuk Basung, 30 April 2024
        | | | | | | Bendahara Pengeluaran
    `);
  });

  test("without the sentence", () => {
    expectReadAsDrawn(`${BOOK}${SUMS}
        | a. | Tunai | Rp | 350000
        | b. | Saldo Bank | Rp | 3850000
    `);
  });

  test("the next month goes on under the header once more", () => {
    expectReadAsDrawn(`${BOOK}${SUMS}
        | ${SENTENCE}
        | a. | Tunai | | | Rp | 350000
        | No | Tanggal | No. Bukti | Kode Rekening | Uraian | Penerimaan | Pengeluaran | Saldo
      r | 5 | '01-05-2024 | 005/BK | 5.1.02.01.01.0024 | Dibayar belanja cetak | | 200000 | 4000000
      r | 6 | '02-05-2024 | 006/BK | | SP2D TU | 1000000 | | 5000000
    `);
  });
});
