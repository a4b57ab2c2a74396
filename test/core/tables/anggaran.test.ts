import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("budgets: RAB, RKA, DPA, anggaran kas", () => {
  test("a line whose amount nobody can read is data to be asked about, and a last line without a number is no footer", () => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      r | 5.1.02.01.01.0024 | Kertas | 10 | Rim | 30000 | 300000
      r | 5.1.02.01.01.0025 | Tinta | 3 | Botol | 100000 | 300000
      r | 5.1.02.01.01.0026 | Cetak laporan | 2 | Exp | | lihat lampiran
      r | | Belanja tambahan | | | | 700000
    `);
  });

  test("RAB simple, roman sections without amounts, subtotals after, PPN and pembulatan", () => {
    expectReadAsDrawn(`
        | RENCANA ANGGARAN BIAYA
        | Kegiatan : Rehab Kantor
        |
      h | NO | URAIAN PEKERJAAN | SAT | VOLUME | HARGA SATUAN (Rp) | JUMLAH HARGA (Rp)
      f | no | uraian | satuan | volume | harga_satuan | jumlah+
      g | I | PEKERJAAN PERSIAPAN
      r | 1 | Pembersihan lokasi | ls | 1 | 500000 | 500000
      r | 2 | Papan nama proyek | bh | 1 | 250000 | 250000
      s | | | | | Sub Total I | 750000
      g | II | PEKERJAAN BETON
      r | 1 | Beton K-225 | m3 | 10 | 1200000 | 12000000
      r | 2 | Besi polos | kg | 100 | 15000 | 1500000
      s | | | | | Sub Total II | 13500000
      t | | JUMLAH (I + II) | | | | 14250000
      r | | PPN 11 % | | | | 1567500
      w | | TOTAL | | | | 15817500
        | | DIBULATKAN | | | | 15817000
        | Terbilang : Lima belas juta delapan ratus tujuh belas ribu rupiah
    `);
  });

  test("SIPD RKA rincian belanja with [#] [-] lines and spesifikasi", () => {
    expectReadAsDrawn(`
        | RENCANA KERJA DAN ANGGARAN | < | < | < | < | < | <
        | SATUAN KERJA PERANGKAT DAERAH | < | < | < | < | < | <
        | Program | : | 1.06.05 PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL
        | Kegiatan | : | 1.06.05.1.02 Pengelolaan Data Fakir Miskin
        | Sub Kegiatan | : | 1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah
        |
      h | Kode Rekening | Uraian | Rincian Perhitungan | < | < | < | Jumlah (Rp)
      h | ^ | ^ | Koefisien | Satuan | Harga | PPN | ^
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7
      f | kode_rekening | uraian | volume | satuan | harga_satuan | - | jumlah+
      s | 5 | BELANJA DAERAH | | | | | 29960000
      s | 5.1 | BELANJA OPERASI | | | | | 29960000
      s | 5.1.02 | Belanja Barang dan Jasa | | | | | 29960000
      s | 5.1.02.01 | Belanja Barang | | | | | 2000000
      s | 5.1.02.01.01 | Belanja Barang Pakai Habis | | | | | 2000000
      s | 5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-ATK | | | | | 2000000
      s | | [#] Rakor Verval DTKS | | | | | 2000000
      s | | [-] ATK peserta | | | | | 2000000
      r | | Map plastik\\nSpesifikasi: folio | 80 Buah | Buah | 15000 | 0 | 1200000
      r | | Ballpoint\\nSpesifikasi: standar | 80 Buah | Buah | 10000 | 0 | 800000
      s | 5.1.02.02 | Belanja Jasa | | | | | 27960000
      s | 5.1.02.02.05 | Belanja Sewa | | | | | 27960000
      s | 5.1.02.02.05.0043 | Belanja Sewa Hotel | | | | | 27960000
      s | | [#] Rakor Verval DTKS | | | | | 27960000
      s | | [-] Paket meeting | | | | | 27960000
      r | | Paket fullday\\nSpesifikasi: hotel bintang 4 | 60 Orang x 1 Hari | Orang / Hari | 268000 | 0 | 16080000
      r | | Penginapan\\nSpesifikasi: twin share | 22 Kamar x 1 Malam | Kamar / Malam | 540000 | 0 | 11880000
      t | Jumlah Anggaran Sub Kegiatan : | < | < | < | < | < | 29960000
        |
        | | | | | Padang, 2 Januari 2023
        | | | | | Kepala Dinas
        | | | | | NIP. 197001011995011001
    `);
  });

  test("SIPD DPA with Spesifikasi in second row", () => {
    expectReadAsDrawn(`
        | DOKUMEN PELAKSANAAN ANGGARAN
      h | Kode Rekening | Uraian | Volume | Satuan | Tarif/Harga | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      s | '5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | | | | 5200000
      r | | Snack | 80 | Kotak | 20000 | 1600000
        | | Spesifikasi : kue 3 macam
      r | | Makan | 80 | Kotak | 45000 | 3600000
        | | Spesifikasi : nasi kotak
      s | '5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | | | | 7600000
      r | | Uang harian | 20 | OH | 380000 | 7600000
        | | Spesifikasi : dalam provinsi
      t | | JUMLAH | | | | 12800000
    `);
  });

  test("kode rekening split over six columns", () => {
    expectReadAsDrawn(`
        | RINCIAN ANGGARAN BELANJA LANGSUNG
        |
      h | KODE REKENING | < | < | < | < | < | URAIAN | VOLUME | SATUAN | HARGA SATUAN | JUMLAH
      n | 1 | < | < | < | < | < | 2 | 3 | 4 | 5 | 6=3x5
      f | kode_rekening | kode_rekening | kode_rekening | kode_rekening | kode_rekening | - | uraian | volume | satuan | harga_satuan | jumlah+
      s | 5 | | | | | | BELANJA | | | | 5200000
      s | 5 | 2 | | | | | BELANJA LANGSUNG | | | | 5200000
      s | 5 | 2 | 1 | | | | BELANJA PEGAWAI | | | | 1600000
      s | 5 | 2 | 1 | '01 | | | Honorarium PNS | | | | 1600000
      s | 5 | 2 | 1 | '01 | '01 | | Honorarium Panitia | | | | 1600000
      r | | | | | | | - Ketua | 1 | OK | 900000 | 900000
      r | | | | | | | - Anggota | 2 | OK | 350000 | 700000
      s | 5 | 2 | 2 | | | | BELANJA BARANG DAN JASA | | | | 3600000
      s | 5 | 2 | 2 | '11 | | | Belanja Makanan dan Minuman | | | | 3600000
      s | 5 | 2 | 2 | '11 | '02 | | Makan minum rapat | | | | 3600000
      r | | | | | | | - Nasi kotak | 80 | kotak | 45000 | 3600000
      t | JUMLAH | < | < | < | < | < | < | | | | 5200000
    `);
  });

  test("hierarchy by numbering I A 1 a with sums, no codes", () => {
    expectReadAsDrawn(`
        | RENCANA ANGGARAN BIAYA KEGIATAN
      h | No | Uraian | Jumlah
      f | no | uraian | jumlah+
      s | I | BELANJA PEGAWAI | 4300000
      s | A | Honorarium | 3600000
      r | 1 | Honor narasumber | 1800000
      r | 2 | Honor moderator | 1800000
      s | B | Uang lembur | 700000
      r | 1 | Lembur panitia | 700000
      s | II | BELANJA BARANG | 2500000
      s | A | Konsumsi | 2500000
      r | 1 | Snack | 1000000
      r | 2 | Makan siang | 1500000
      t | | TOTAL | 6800000
    `);
  });

  test("hierarchy I A 1 with volume price; upper levels carry sums", () => {
    expectReadAsDrawn(`
        | RAB BIMTEK
      h | NO | URAIAN | VOL | SATUAN | HARGA SATUAN | JUMLAH
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      s | A | BELANJA BAHAN | | | | 2600000
      r | 1 | ATK | 40 | set | 25000 | 1000000
      r | 2 | Spanduk | 2 | lbr | 300000 | 600000
      r | 3 | Fotocopy | 2000 | lbr | 500 | 1000000
      s | B | HONORARIUM | | | | 3600000
      r | 1 | Narasumber | 4 | OJ | 900000 | 3600000
      s | C | PERJALANAN | | | | 3000000
      r | 1 | Transport peserta | 20 | OK | 150000 | 3000000
      t | JUMLAH TOTAL | < | < | < | < | 9200000
    `);
  });

  test("total at the top of the body", () => {
    expectReadAsDrawn(`
        | RKA PER SUB KEGIATAN
      h | No | Sub Kegiatan | Pagu Anggaran (Rp)
      f | no | uraian | pagu+
      t | | JUMLAH | 10500000
      r | 1 | Pengelolaan Data Fakir Miskin | 5000000
      r | 2 | Fasilitasi Bantuan Sosial | 3500000
      r | 3 | Penyediaan Jasa | 2000000
    `);
  });

  test("koefisien split 40 org x 1 hr in separate columns", () => {
    expectReadAsDrawn(`
        | RENCANA ANGGARAN BELANJA
      h | Kode Rekening | Uraian | Rincian | < | < | < | < | Harga Satuan | Jumlah
      f | kode_rekening | uraian | volume | satuan | - | - | - | harga_satuan | jumlah+
      s | 5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | | | | | | | 5200000
      r | | Snack | 80 | org | x | 1 | hr | 20000 | 1600000
      r | | Makan siang | 80 | org | x | 1 | hr | 45000 | 3600000
      s | 5.1.02.04.01.0003 | Belanja Perjalanan Dinas | | | | | | | 7200000
      r | | Transport peserta | 40 | org | x | 1 | kl | 150000 | 6000000
      r | | Transport panitia | 8 | org | x | 1 | kl | 150000 | 1200000
      t | | JUMLAH | | | | | | | 12400000
    `);
  });

  test("kode and uraian in one cell", () => {
    expectReadAsDrawn(`
        | ANGGARAN KEGIATAN
      h | No | Kode Rekening / Uraian | Pagu (Rp) | Keterangan
      f | no | uraian | pagu+ | keterangan
      r | 1 | 5.1.02.01.01.0024 Belanja ATK | 2000000 |
      r | 2 | 5.1.02.01.01.0052 Belanja Makan Minum | 5200000 |
      r | 3 | 5.1.02.02.05.0043 Belanja Sewa Hotel | 16080000 |
      t | | Jumlah | 23280000 |
    `);
  });

  test("anggaran kas months, triwulan, per rekening with parents", () => {
    expectReadAsDrawn(`
        | ANGGARAN KAS TAHUN 2023
      h | Kode Rekening | Uraian | Anggaran | Triwulan I | < | < | Triwulan II | < | <
      h | ^ | ^ | ^ | Jan | Feb | Mar | Apr | Mei | Jun
      f | kode_rekening | uraian | pagu+ | jumlah+ | jumlah+ | jumlah+ | jumlah+ | jumlah+ | jumlah+
      s | 5.1.02 | Belanja Barang dan Jasa | 21 | 1 | 2 | 3 | 4 | 5 | 6
      s | 5.1.02.01 | Belanja Barang | 21 | 1 | 2 | 3 | 4 | 5 | 6
      r | 5.1.02.01.01.0024 | ATK | 12 | 1 | 1 | 1 | 2 | 3 | 4
      r | 5.1.02.01.01.0052 | Makan minum | 9 | 0 | 1 | 2 | 2 | 2 | 2
      t | Jumlah | < | 21 | 1 | 2 | 3 | 4 | 5 | 6
    `);
  });

  test("PPN line with total, text numbers", () => {
    expectReadAsDrawn(`
        | RAB PENGADAAN
      h | No | Nama Barang | Spesifikasi | Qty | Satuan | Harga Satuan | Total Harga
      f | no | uraian | keterangan | volume | satuan | harga_satuan | jumlah+
      r | 1 | Laptop | i5 8GB | 2 | Unit | Rp 12.000.000 | Rp 24.000.000
      r | 2 | Printer | Inkjet | 1 | Unit | Rp 3.500.000 | Rp 3.500.000
      r | 3 | Flashdisk | 32 GB | 10 | Buah | Rp 80.000 | Rp 800.000
      t | Jumlah | < | < | < | < | < | Rp 28.300.000
      r | PPN 11% | < | < | < | < | < | Rp 3.113.000
      w | Total | < | < | < | < | < | Rp 31.413.000
    `);
  });

  test("DPA perubahan: before/after, plus minus with parentheses, percent", () => {
    expectReadAsDrawn(`
        | DPPA
      h | Kode | Uraian | Jumlah (Rp) | < | Bertambah / (Berkurang) | <
      h | ^ | ^ | Sebelum Perubahan | Setelah Perubahan | (Rp) | %
      n | 1 | 2 | 3 | 4 | 5 | 6
      f | kode_rekening | uraian | pagu+ | pagu+ | sisa+ | persen
      s | 5.1 | BELANJA OPERASI | '25.000.000,00 | '23.280.000,00 | '(1.720.000,00) | -6.88
      r | 5.1.01 | Belanja Pegawai | '5.000.000,00 | '5.200.000,00 | '200.000,00 | 4
      r | 5.1.02 | Belanja Barang dan Jasa | '20.000.000,00 | '18.080.000,00 | '(1.920.000,00) | -9.6
      s | 5.2 | BELANJA MODAL | '10.000.000,00 | '12.000.000,00 | '2.000.000,00 | 20
      r | 5.2.02 | Belanja Modal Peralatan | '10.000.000,00 | '12.000.000,00 | '2.000.000,00 | 20
      t | | JUMLAH BELANJA | '35.000.000,00 | '35.280.000,00 | '280.000,00 | 0.8
    `);
  });

  test("small recap beside a big table", () => {
    expectReadAsDrawn(`
           | RAB KEGIATAN
      h h2 | No | Uraian | Vol | Harga Satuan | Jumlah | | | Uraian | Jumlah
      f    | no | uraian | volume | harga_satuan | jumlah+
      f2   | | | | | | | | uraian | jumlah+
      r r2 | 1 | Snack | 80 | 20000 | 1600000 | | | Konsumsi | 5200000
      r r2 | 2 | Makan | 80 | 45000 | 3600000 | | | Honor | 3600000
      r t2 | 3 | Honor narasumber | 4 | 900000 | 3600000 | | | Total | 8800000
      r    | 4 | ATK | 40 | 25000 | 1000000
      t    | | Jumlah | | | 9800000
    `);
  });

  test("RAB with a REF error and hidden style totals unlabelled at the end", () => {
    expectReadAsDrawn(`
        | RAB
      h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Snack | 80 | Kotak | 20000 | 1600000
      r | 2 | Makan | 80 | Kotak | 45000 | #REF!
      r | 3 | Honor | 4 | OJ | 900000 | 3600000
      r | 4 | ATK | 40 | Set | 25000 | 1000000
      t | | | | | | 6200000
    `);
  });

  test("continued on the next sheet without header", () => {
    expectReadAsDrawn(
      `
        | RINCIAN BELANJA
      h | No | Kode Rekening | Uraian | Jumlah (Rp)
      f | no | kode_rekening | uraian | jumlah+
      r | 1 | 5.1.02.01.01.0024 | Belanja ATK | 2000000
      r | 2 | 5.1.02.01.01.0025 | Belanja Kertas | 1000000
      r | 3 | 5.1.02.01.01.0026 | Belanja Cetak | 500000
    `,
      `
      r | 4 | 5.1.02.01.01.0052 | Belanja Makan Minum | 5200000
      r | 5 | 5.1.02.02.05.0043 | Belanja Sewa Hotel | 16080000
      t | | | Jumlah | 24780000
      f | no | kode_rekening | uraian | jumlah+
    `,
    );
  });

  test("dana desa APBDes: four code columns one digit per level", () => {
    expectReadAsDrawn(`
        | ANGGARAN PENDAPATAN DAN BELANJA DESA
        | PEMERINTAH NAGARI LUBUK BASUNG
      h | KODE REKENING | < | < | URAIAN | ANGGARAN (Rp) | SUMBER DANA
      n | 1 | < | < | 2 | 3 | 4
      f | kode_rekening | kode_rekening | kode_rekening | uraian | pagu+ | keterangan
      s | 1 | | | PENDAPATAN | 1500000000 |
      s | 1 | 2 | | Pendapatan Transfer | 1500000000 |
      r | 1 | 2 | 1 | Dana Desa | 900000000 | DDS
      r | 1 | 2 | 2 | Alokasi Dana Desa | 600000000 | ADD
      s | | | | JUMLAH PENDAPATAN | 1500000000 |
      s | 2 | | | BELANJA | 1400000000 |
      s | 2 | 1 | | Penyelenggaraan Pemerintahan | 500000000 |
      r | 2 | 1 | 1 | Belanja Pegawai | 400000000 | ADD
      r | 2 | 1 | 2 | Belanja Barang | 100000000 | ADD
      s | 2 | 2 | | Pembangunan | 900000000 |
      r | 2 | 2 | 1 | Jalan nagari | 900000000 | DDS
      s | | | | JUMLAH BELANJA | 1400000000 |
    `);
  });
});
