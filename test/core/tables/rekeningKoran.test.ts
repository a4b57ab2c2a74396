import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("debet and kredit are told apart by the running balance", () => {
  test("in the statement of a bank the debet lowers the balance", () => {
    expectReadAsDrawn(`
        | LAPORAN TRANSAKSI FINANSIAL
        | Periode | 01/03/2024 - 31/03/2024
      h | Tanggal Transaksi | Uraian Transaksi | Debet | Kredit | Saldo
      f | tanggal | uraian | pengeluaran+ | penerimaan+ | saldo
      r | '01/03/24 08:00:10 | SP2D 00412/LS | '0,00 | '5.000.000,00 | '17.450.000,00
      r | '01/03/24 09:01:10 | PAJAK MPN | '1.250.000,00 | '0,00 | '16.200.000,00
      r | '02/03/24 10:02:10 | TRF KE CV MAJU | '500.000,00 | '0,00 | '15.700.000,00
      r | '03/03/24 11:03:10 | TRF KE CV JAYA | '2.000.000,00 | '0,00 | '13.700.000,00
      r | '04/03/24 12:04:10 | BIAYA ADM | '15.000,00 | '0,00 | '13.685.000,00
    `);
  });

  test("in the book of a bendahara it raises the balance", () => {
    expectReadAsDrawn(`
      h | No | Tanggal | Uraian | Debet | Kredit | Saldo
      f | no | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 1 | @1/3/2024 | Terima UP | 5000000 | | 5000000
      r | 2 | @2/3/2024 | Belanja ATK | | 1250000 | 3750000
      r | 3 | @3/3/2024 | Belanja BBM | | 500000 | 3250000
      r | 4 | @4/3/2024 | Belanja listrik | | 250000 | 3000000
    `);
  });

  test("a balance that proves neither leaves the usual sense", () => {
    expectReadAsDrawn(`
      h | No | Tanggal | Uraian | Debet | Kredit | Saldo
      f | no | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 1 | @1/3/2024 | Terima UP | 5000000 | | 5000000
      r | 2 | @2/3/2024 | Belanja ATK | | 1250000 | 6250000
      r | 3 | @3/3/2024 | Belanja BBM | | 500000 | 3250000
      r | 4 | @4/3/2024 | Belanja listrik | | 250000 | 3000000
    `);
  });
});
