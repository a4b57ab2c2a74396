import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("cash books and registers", () => {
  test("BKU with footer of three lines and signature", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM | < | < | < | < | < | < | <
        | Bulan Maret 2023 | < | < | < | < | < | < | <
        | SKPD | : Dinas Sosial
      h | No | Tanggal | Kode Rekening | Uraian | No Bukti | Penerimaan | Pengeluaran | Saldo
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      f | no | tanggal | kode_rekening | uraian | nomor_bukti | penerimaan+ | pengeluaran+ | saldo
      r | 1 | @1/3/2023 | | Saldo bulan lalu | | 5000000 | 0 | 5000000
      r | 2 | @2/3/2023 | | Terima SP2D UP | 001/SP2D/2023 | 20000000 | 0 | 25000000
      r | 3 | @8/3/2023 | 5.1.02.02.05.0043 | Bayar paket fullday | 002/K/2023 | 0 | 16080000 | 8920000
      r | 4 | @9/3/2023 | 5.1.02.01.01.0052 | Bayar konsumsi | 003/K/2023 | 0 | 1600000 | 7320000
      t | | | | Jumlah bulan ini | | 25000000 | 17680000 | 7320000
      t | | | | Jumlah s/d bulan lalu | | 40000000 | 35000000 | 5000000
      t | | | | Jumlah s/d bulan ini | | 65000000 | 52680000 | 12320000
        | Kas di Bendahara Pengeluaran Rp 7.320.000
        | terdiri dari :
        | a. Tunai | | Rp 320.000
        | b. Bank | | Rp 7.000.000
        |
        | Mengetahui | | | | | Padang, 31 Maret 2023
        | Kuasa Pengguna Anggaran | | | | | Bendahara Pengeluaran
    `);
  });

  test("BKU where dates are written once a day and tax lines follow", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM
      h | Tgl | No. Bukti | Uraian | Debet (Rp) | Kredit (Rp) | Saldo (Rp)
      f | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 01/03/2023 | | Saldo awal | '5.000.000 | | '5.000.000
      r | 08/03/2023 | 001 | Bayar honor narasumber | | '1.800.000 | '3.200.000
      r | | 001 | Terima PPh 21 | '270.000 | | '3.470.000
      r | | 001 | Setor PPh 21 | | '270.000 | '3.200.000
      r | 09/03/2023 | 002 | Bayar snack | | '1.600.000 | '1.600.000
      t | | | Jumlah | '5.270.000 | '3.670.000 | '1.600.000
    `);
  });

  test("buku pembantu pajak two-level repeated children", () => {
    expectReadAsDrawn(`
        | BUKU PEMBANTU PAJAK
      h | No | Tanggal | Uraian | Penerimaan / Potongan (Rp) | < | < | Penyetoran (Rp) | < | < | Saldo
      h | ^ | ^ | ^ | PPN | PPh 21 | PPh 22 | PPN | PPh 21 | PPh 22 | ^
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
      f | no | tanggal | uraian | - | - | - | - | - | - | saldo
      r | 1 | @8/3/2023 | Honor narasumber | | 270000 | | | | | 270000
      r | 2 | @9/3/2023 | Setor PPh 21 | | | | | 270000 | | 0
      r | 3 | @10/3/2023 | ATK | 110000 | | 15000 | | | | 125000
      r | 4 | @11/3/2023 | Setor PPN dan PPh 22 | | | | 110000 | | 15000 | 0
      t | Jumlah | < | < | 110000 | 270000 | 15000 | 110000 | 270000 | 15000 |
    `);
  });

  test("register SPJ/kuitansi", () => {
    expectReadAsDrawn(`
        | REGISTER KUITANSI BULAN MARET
      h | No. Urut | Tanggal | No. Bukti | Uraian | Jumlah | Penerima | Ket.
      f | no | tanggal | nomor_bukti | uraian | jumlah+ | nama | keterangan
      r | 1 | 8 Maret 2023 | 465/PFM/2023 | Paket fullday | '16.080.000,- | PT Hotel Indonesia | lunas
      r | 2 | 9 Maret 2023 | 466/PFM/2023 | Honor narasumber | '1.800.000,- | Andi Wijaya | lunas
      r | 3 | 9 Maret 2023 | 467/PFM/2023 | Transport | '150.000,- | Rina Marlina |
      t | | | | Jumlah | '18.030.000,- | |
    `);
  });

  test("register SP2D SPM SPP, two-level nomor/tanggal", () => {
    expectReadAsDrawn(`
        | REGISTER SPP/SPM/SP2D
      h | No | SPP | < | SPM | < | SP2D | < | Uraian | Jumlah (Rp)
      h | ^ | Tanggal | Nomor | Tanggal | Nomor | Tanggal | Nomor | ^ | ^
      f | no | tanggal | nomor_bukti | tanggal | nomor_bukti | tanggal | nomor_bukti | uraian | jumlah+
      r | 1 | @1/3/2023 | 01/SPP | @2/3/2023 | 01/SPM | @3/3/2023 | 01/SP2D | Belanja gaji | 5000000
      r | 2 | @4/3/2023 | 02/SPP | @5/3/2023 | 02/SPM | @6/3/2023 | 02/SP2D | Belanja barang | 2000000
      r | 3 | @7/3/2023 | 03/SPP | @8/3/2023 | 03/SPM | @9/3/2023 | 03/SP2D | UP | 10000000
      t | JUMLAH | < | < | < | < | < | < | < | 17000000
    `);
  });

  test("rekap SPJ per program: unlabelled total and note below", () => {
    expectReadAsDrawn(`
        | REKAP SPJ
      h | NO | NO SPJ | TANGGAL | KEGIATAN | NILAI
      f | no | nomor_bukti | tanggal | uraian | jumlah+
      r | 1 | 01/SPJ | @8/3/2023 | Rakor | 100000
      r | 2 | 02/SPJ | @9/3/2023 | Monev | 200000
      r | 3 | 03/SPJ | @10/3/2023 | Bimtek | 300000
      t | | | | | 600000
        |
        | Catatan: belum termasuk SPJ bulan April
    `);
  });

  test("BKU per month under one another, same header each with title", () => {
    expectReadAsDrawn(`
         | BUKU KAS UMUM BULAN JANUARI
      h  | No | Tanggal | Uraian | Penerimaan | Pengeluaran | Saldo
      f  | no | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r  | 1 | @2/1/2023 | Saldo awal | 1000 | | 1000
      r  | 2 | @3/1/2023 | Beli ATK | | 300 | 700
      t  | | | Jumlah | 1000 | 300 | 700
         |
         | BUKU KAS UMUM BULAN FEBRUARI
      h2 | No | Tanggal | Uraian | Penerimaan | Pengeluaran | Saldo
      f2 | no | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r2 | 1 | @2/2/2023 | Saldo awal | 700 | | 700
      r2 | 2 | @3/2/2023 | Beli tinta | | 200 | 500
      t2 | | | Jumlah | 700 | 200 | 500
    `);
  });

  test("BOS: pembukuan with kode kegiatan and text header in caps multi lines", () => {
    expectReadAsDrawn(`
        | BUKU KAS PEMBANTU TUNAI DANA BOS
        | SD NEGERI 01 PADANG
      h | NO | TANGGAL | NO.\\nKODE | NO.\\nBUKTI | URAIAN | PENERIMAAN\\n(DEBIT) | PENGELUARAN\\n(KREDIT) | SALDO
      f | no | tanggal | kode_rekening | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 1 | 02-01-2023 | 3.1 | BPU01 | Tarik tunai | 5000000 | 0 | 5000000
      r | 2 | 03-01-2023 | 3.2 | BPU02 | Beli kapur | 0 | 200000 | 4800000
      r | 3 | 04-01-2023 | 3.3 | BPU03 | Honor guru | 0 | 1500000 | 3300000
      t | | | | | JUMLAH | 5000000 | 1700000 | 3300000
    `);
  });
});
