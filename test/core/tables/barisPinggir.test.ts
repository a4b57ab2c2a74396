import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("the last person of a list is kept though nobody gave a number", () => {
  test("in a list without amounts", () => {
    expectReadAsDrawn(`
        | DAFTAR PESERTA BIMTEK
      h | No | Nama | Jabatan | Desa | No. HP
      f | no | nama | jabatan | desa | no_hp
      r | 1 | Andi Wijaya | Sekdes | Sukamaju | '081266644311
      r | 2 | Yuni Astuti | Operator | Wonosari | '081241637944
      r | 3 | Dewi Lestari | Sekdes | Wonosari | '081220671249
      r | | Joko Susilo | Sekdes | Sukamaju | '081258744354
        |
        | | | Padang, 8 Maret 2023
        | | | Rina Marlina
    `);
  });

  test("with little said about them, two of them", () => {
    expectReadAsDrawn(`
        | REGISTER SPPD
      h | No | Nomor SPT | Nama | Gol | Tujuan | Tanggal
      f | no | - | nama | golongan | - | tanggal
      r | 1 | '094/40 | Andi Wijaya | III/a | Padang | @8/3/2023
      r | 2 | '094/41 | Yuni Astuti | III/b | Jakarta | @9/3/2023
      r | 3 | '094/42 | Dewi Lestari | IV/a | Padang | @10/3/2023
      r | | | Joko Susilo | III/c
      r | | | Siti Maimunah | II/c
    `);
  });

  test("where the others have an amount", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA TRANSPORT
      h | No | Nama | Jabatan | Jumlah | Tanda Tangan
      f | no | nama | jabatan | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Sekdes | 150000 |
      r | 2 | Yuni Astuti | Operator | 150000 |
      r | 3 | Dewi Lestari | Sekdes | 150000 |
      r | | Joko Susilo | Operator | |
    `);
  });

  test("who signs under the list is not on it", () => {
    expectReadAsDrawn(`
        | DAFTAR PESERTA
      h | No | Nama | Jabatan | Desa
      f | no | nama | jabatan | desa
      r | 1 | Andi Wijaya | Sekdes | Sukamaju
      r | 2 | Yuni Astuti | Operator | Wonosari
      r | 3 | Dewi Lestari | Sekdes | Wonosari
        | | Mengetahui, | | Ketua Panitia
        | | Rina Marlina | | Joko Susilo
    `);
  });
});

describe("marks of pages are no lines", () => {
  test.each(["Halaman 1", "Hal 2", "Lembar 2", "Hlm. 3 dari 4", "- 1 -", "Page 2"])("%s, alone at the side", (mark) => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA TRANSPORT
      h | No | Nama | Asal | Transport | Tanda Tangan | <
      f | no | nama | instansi | jumlah+ | tanda_tangan | tanda_tangan
      r | 1 | Andi Wijaya | Sukamaju | 75000 | 1...
      r | 2 | Yuni Astuti | Wonosari | 75000 | | 2...
        | | | | | | ${mark}
      r | 3 | Dewi Lestari | Wonosari | 75000 | 3...
      r | 4 | Joko Susilo | Sukamaju | 75000 | | 4...
      t | | Jumlah | | 300000
        | | | | | | ${mark}
    `);
  });

  test("whatever is written there without a name", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR
      h | No | Nama | Instansi | Jabatan | Tanda Tangan
      f | no | nama | instansi | jabatan | tanda_tangan
      r | 1 | Andi Wijaya | Dinsos Agam | Staf |
      r | 2 | Yuni Astuti | Dinsos Solok | Staf |
        | | | | | bersambung
      r | 3 | Dewi Lestari | Dinsos Padang | Kabid |
      r | 4 | Joko Susilo | Dinsos Pessel | Kabid |
    `);
  });
});

describe("the row under a header that numbers the columns", () => {
  test.each([
    ["letters", "a | b | c | d | e=c+d"],
    ["capitals", "A | B | C | D | E"],
    ["letters in parentheses", "(a) | (b) | (c) | (d) | (e)"],
    ["roman numerals", "I | II | III | IV | V = III + IV"],
  ])("in %s", (_, numbers) => {
    expectReadAsDrawn(`
        | LAPORAN PEMAKAIAN OBAT
      h | NO | NAMA OBAT | STOK AWAL | TERIMA | PERSEDIAAN
      n | ${numbers}
      f | no | uraian | - | - | -
      r | 1 | Amoksisilin | 4748 | 500 | 5248
      r | 2 | Antasida | 3198 | 1000 | 4198
      r | 3 | Parasetamol | 502 | 0 | 502
    `);
  });

  test("marks of pupils are none", () => {
    expectReadAsDrawn(`
      | DAFTAR NILAI
      h | Nama | Matematika | Agama | Bahasa | Seni
      f | nama
      r | Andi Wijaya | A | B | C | D
      r | Yuni Astuti | B | C | D | E
      r | Dewi Lestari | A | A | B | B
    `);
  });
});

describe("who is in charge of a kegiatan makes no list of people", () => {
  test("headings of programmes stay headings", () => {
    expectReadAsDrawn(`
        | LAPORAN BULANAN
      h | No | Program / Kegiatan | Nama PPTK | Pagu | Realisasi | Sisa
      f | no | uraian | nama | pagu+ | realisasi+ | sisa+
      g | | PROGRAM REHABILITASI SOSIAL
      r | 1 | Penyediaan alat bantu | Made Putra, SE | 98000000 | 43000000 | 55000000
      r | 2 | Bimbingan sosial | Hendra Effendi | 25000000 | 10000000 | 15000000
      g | | PROGRAM PENANGANAN BENCANA
      r | 3 | Layanan data | Yulia Wijaya | 26000000 | 3000000 | 23000000
      r | 4 | Permakanan | Made Putra, SE | 10000000 | 4000000 | 6000000
      t | | JUMLAH | | 159000000 | 60000000 | 99000000
    `);
  });
});

describe("a cash book", () => {
  test("a balance brought forward moves no money, also under a date", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM
      h | TGL | NO BUKTI | URAIAN | MASUK | KELUAR | SALDO
      f | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      g | JANUARI 2024
      g | 1 | | Saldo awal bulan | | | 0
      r | 2 | '001 | Iuran komite | 3300000 | | 3300000
      r | 5 | '002 | Honor pelatih | | 300000 | 3000000
      s | | | Jumlah bulan Januari | 3300000 | 300000 | 3000000
      g | FEBRUARI 2024
      g | 1 | | Saldo awal bulan | | | 3000000
      r | 2 | '003 | Iuran komite | 1400000 | | 4400000
      r | 5 | '004 | Fotokopi | | 100000 | 4300000
      s | | | Jumlah bulan Februari | 1400000 | 100000 | 4300000
    `);
  });
});

describe("a place to sign is no header", () => {
  test("with the sums that were paid and received", () => {
    expectReadAsDrawn(`
        | RINCIAN BIAYA PERJALANAN DINAS
      h | NO | PERINCIAN BIAYA | | JUMLAH | KETERANGAN
      f | no | uraian | - | jumlah+ | keterangan
      r | 1 | Uang harian | 3 hari x Rp. 370.000 | Rp. 1.110.000,-
      r | 2 | Penginapan | 2 hari x Rp. 650.000 | Rp. 1.300.000,-
      r | 3 | Transport | 1 hari x Rp. 300.000 | Rp. 300.000,-
      t | | JUMLAH : | | Rp. 2.710.000,-
        |
        | | | | Padang, 6 Maret 2024
        | Telah dibayar sejumlah | | | Telah menerima jumlah uang
        | Rp. 2.710.000 | | | Rp. 2.710.000
        | Bendahara Pengeluaran | | | Yang menerima
        |
        | Darmawan Saputra | | | Agus Handayani, SE
        |
        | PERHITUNGAN SPPD RAMPUNG
        | Ditetapkan sejumlah | | : Rp. | 2710000
        | Yang telah dibayar semula | | : Rp. | 2710000
        | Sisa kurang/lebih | | : Rp. | 0
    `);
  });
});
