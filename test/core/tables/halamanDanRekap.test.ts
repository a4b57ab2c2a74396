import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("page breaks, recaps and mixed papers", () => {
  test("page-break BKU: jumlah dipindahkan, header repeated with title, pindahan", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM
      h | No. | Tanggal | Uraian | Penerimaan (Rp) | Pengeluaran (Rp) | Saldo (Rp)
      n | 1 | 2 | 3 | 4 | 5 | 6
      f | no | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 1 | @1/3/2023 | Saldo awal | 5000000 | | 5000000
      r | 2 | @2/3/2023 | Beli ATK | | 500000 | 4500000
      r | 3 | @3/3/2023 | Beli kertas | | 200000 | 4300000
      w | | | Jumlah dipindahkan | 5000000 | 700000 | 4300000
        |
        | BUKU KAS UMUM
        | No. | Tanggal | Uraian | Penerimaan (Rp) | Pengeluaran (Rp) | Saldo (Rp)
        | 1 | 2 | 3 | 4 | 5 | 6
      w | | | Jumlah pindahan | 5000000 | 700000 | 4300000
      r | 4 | @4/3/2023 | Terima UP | 1000000 | | 5300000
      r | 5 | @5/3/2023 | Honor | | 300000 | 5000000
      t | | | Jumlah | 6000000 | 1000000 | 5000000
    `);
  });

  test("a register whose pages each close with their sums and go on under the same header", () => {
    expectReadAsDrawn(`
        | REGISTER SP2D
        |
      h | No | Tanggal | Nomor SP2D | Uraian | Nilai (Rp)
      n | (1) | (2) | (3) | (4) | (5)
      f | no | tanggal | nomor_bukti | uraian | jumlah+
      r | 1 | @11/1/2023 | 00001/SP2D/GU/2023 | Langganan listrik | 1500000
      r | 2 | @12/1/2023 | 00002/SP2D/LS/2023 | Belanja ATK | 2500000
      r | 3 | @13/1/2023 | 00003/SP2D/LS/2023 | Belanja BBM | 750000
      s | | | | Jumlah halaman ini | 4750000
      t | | | | Jumlah sampai dengan halaman ini | 4750000
        |
        | No | Tanggal | Nomor SP2D | Uraian | Nilai (Rp)
        | (1) | (2) | (3) | (4) | (5)
      r | 4 | @18/1/2023 | 00004/SP2D/LS/2023 | Honorarium tenaga kontrak | 3000000
      r | 5 | @20/1/2023 | 00005/SP2D/GU/2023 | Belanja makan minum | 1250000
      s | | | | Jumlah halaman ini | 4250000
      t | | | | Jumlah sampai dengan halaman ini | 9000000
    `);
  });

  test("tables of one header whose numbering goes on are one, whatever their sums are called", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Jumlah (Rp)
      f | no | uraian | jumlah+
      r | 1 | Konsumsi rapat | 1500000
      r | 2 | Belanja ATK | 500000
      s | | Jumlah lembar 1 | 2000000
        |
        | No | Uraian | Jumlah (Rp)
      r | 3 | Belanja cetak | 300000
      r | 4 | Sewa tempat | 700000
      s | | Jumlah lembar 2 | 1000000
    `);
  });

  test("RAB konstruksi with AHSP, alphabet sections, rekapitulasi below", () => {
    expectReadAsDrawn(`
         | RENCANA ANGGARAN BIAYA
         | PEKERJAAN | : | Rehab Ruang Kelas
         | LOKASI | : | Nagari Manggopoh
         |
      h  | NO | URAIAN PEKERJAAN | VOLUME | SAT | HARGA SATUAN | JUMLAH HARGA
      h  | | | | | (Rp) | (Rp)
      f  | no | uraian | volume | satuan | harga_satuan | jumlah+
      g  | A. | PEKERJAAN PERSIAPAN
      r  | 1 | Pembersihan | 1.00 | Ls | 1500000 | 1500000
      r  | 2 | Pengukuran dan bouwplank | 40.5 | m' | 50000 | 2025000
      s  | | JUMLAH A | | | | 3525000
         |
      g  | B. | PEKERJAAN TANAH
      r  | 1 | Galian tanah pondasi | 12.25 | m3 | 80000 | 980000
      r  | 2 | Urugan kembali | 4.1 | m3 | 40000 | 164000
      s  | | JUMLAH B | | | | 1144000
         |
         |
         | REKAPITULASI
      h2 | NO | URAIAN PEKERJAAN | JUMLAH HARGA
      f2 | no | uraian | jumlah+
      r2 | A | PEKERJAAN PERSIAPAN | 3525000
      r2 | B | PEKERJAAN TANAH | 1144000
      t2 | | JUMLAH | 4669000
      r2 | | PPN 11% | 513590
      w2 | | TOTAL | 5182590
         | | DIBULATKAN | 5182000
    `);
  });

  test("SIPD LRA export: kode column with many levels, Jumlah rows between, surplus", () => {
    expectReadAsDrawn(`
        | PEMERINTAH PROVINSI SUMATERA BARAT
        | LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
        | TAHUN ANGGARAN 2023
        |
      h | Kode Rekening | Uraian | Jumlah (Rp) | < | Bertambah / (Berkurang) | <
      h | ^ | ^ | Anggaran Setelah Perubahan | Realisasi | (Rp) | %
      f | kode_rekening | uraian | pagu+ | realisasi+ | sisa+ | persen
      s | '4 | PENDAPATAN DAERAH | 1000 | 900 | -100 | 90
      s | '4.1 | PENDAPATAN ASLI DAERAH | 1000 | 900 | -100 | 90
      r | '4.1.01 | Pajak Daerah | 700 | 650 | -50 | 92.9
      r | '4.1.02 | Retribusi Daerah | 300 | 250 | -50 | 83.3
      s | | JUMLAH PENDAPATAN | 1000 | 900 | -100 | 90
      s | '5 | BELANJA DAERAH | 1200 | 800 | -400 | 66.7
      s | '5.1 | BELANJA OPERASI | 1200 | 800 | -400 | 66.7
      r | '5.1.01 | Belanja Pegawai | 800 | 600 | -200 | 75
      r | '5.1.02 | Belanja Barang dan Jasa | 400 | 200 | -200 | 50
      s | | JUMLAH BELANJA | 1200 | 800 | -400 | 66.7
      w | | SURPLUS / (DEFISIT) | -200 | 100 | 300 | -50
    `);
  });

  test("absensi 1..31 with merged header, weekday row", () => {
    expectReadAsDrawn(`
        | ABSENSI BULAN MARET
      h | No | Nama | Tanggal | < | < | < | < | < | < | Jml
      h | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | ^
      h | ^ | ^ | Rb | Km | Jm | Sb | Mg | Sn | Sl | ^
      f | no | nama | - | - | - | - | - | - | - | -
      r | 1 | Andi Wijaya | v | v | v | | | v | v | 5
      r | 2 | Rina Marlina | v | v | i | | | v | v | 4
      r | 3 | Joko Susilo | v | s | v | | | v | v | 4
    `);
  });

  test("honor list with two payments, unit row rp, jumlah at bottom in words", () => {
    expectReadAsDrawn(`
        | DAFTAR TANDA TERIMA UANG SAKU DAN TRANSPORT PESERTA
        | Hari / Tanggal : Rabu / 8 Maret 2023
        | Tempat : Hotel Truntum
        |
      h | NO | NAMA | JABATAN | UANG SAKU | TRANSPORT | JUMLAH DITERIMA | TANDA TANGAN
      h | | | | (Rp) | (Rp) | (Rp) |
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7
      f | no | nama | jabatan | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Supervisor | '150.000,- | '100.000,- | '250.000,- | 1
      r | 2 | Rina Marlina | Supervisor | '150.000,- | '75.000,- | '225.000,- | 2
      r | 3 | Joko Susilo | Pengisi data | '150.000,- | '100.000,- | '250.000,- | 3
      t | J U M L A H | < | < | '450.000,- | '275.000,- | '725.000,- |
        | Terbilang : Tujuh ratus dua puluh lima ribu rupiah
    `);
  });

  test("register with gaps between and totals with the count", () => {
    expectReadAsDrawn(`
        | REGISTER SPJ
      h | No | Uraian Kegiatan | PPTK | Jumlah SPJ | Tgl Masuk | Ket
      f | no | uraian | - | - | tanggal | keterangan
      r | 1 | Rakor | Andi | 16080000 | @8/3/2023 | lengkap
      r | 2 | Monev | Rina | 5000000 | @9/3/2023 | kurang ttd
      r | 3 | Bimtek | Joko | 7000000 | @10/3/2023 | lengkap
    `);
  });

  test("target per kab/kota with total in header row above numbers, 4 levels", () => {
    expectReadAsDrawn(`
        | ALOKASI DAN REALISASI BPNT PER KABUPATEN/KOTA
      h | NO | KABUPATEN / KOTA | ALOKASI | < | REALISASI | < | < | <
      h | ^ | ^ | ^ | < | TAHAP I | < | TAHAP II | <
      h | ^ | ^ | KPM | Rp | KPM | Rp | KPM | Rp
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      f | no | kab_kota | - | pagu+ | - | realisasi+ | - | realisasi+
      r | 1 | Kab. Agam | 100 | 20000000 | 90 | 18000000 | 95 | 19000000
      r | 2 | Kab. Solok | 200 | 40000000 | 180 | 36000000 | 190 | 38000000
      r | 3 | Kota Padang | 300 | 60000000 | 290 | 58000000 | 300 | 60000000
      t | | JUMLAH | 600 | 120000000 | 560 | 112000000 | 585 | 117000000
    `);
  });

  test("uncoded hierarchical with dash bullets, no numbers, sums on heads", () => {
    expectReadAsDrawn(`
        | RINCIAN BIAYA KEGIATAN
      h | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | uraian | volume | satuan | harga_satuan | jumlah+
      s | Belanja Makan Minum | | | | 5200000
      r | - Snack | 80 | kotak | 20000 | 1600000
      r | - Makan | 80 | kotak | 45000 | 3600000
      s | Belanja Honorarium | | | | 3600000
      r | - Narasumber | 4 | OJ | 900000 | 3600000
      t | Jumlah | | | | 8800000
    `);
  });

  test("numbers written with English grouping text and Rp prefix, negative", () => {
    expectReadAsDrawn(`
        | REKAP PENYERAPAN
      h | Unit | Pagu | Realisasi | Sisa
      f | instansi | pagu+ | realisasi+ | sisa+
      r | Bidang PFM | Rp 50.041.800 | Rp 16.080.000 | Rp 33.961.800
      r | Bidang Rehsos | Rp 20.000.000 | Rp 21.000.000 | (Rp 1.000.000)
      r | Bidang Linjamsos | Rp 10.000.000 | Rp - | Rp 10.000.000
      t | Total | Rp 80.041.800 | Rp 37.080.000 | Rp 42.961.800
    `);
  });

  test("per kecamatan: kecamatan rows carry totals, desa rows below, no codes", () => {
    expectReadAsDrawn(`
        | DATA PENERIMA BLT PER DESA
      h | NO | KECAMATAN / DESA | JUMLAH KPM | JUMLAH DANA (Rp)
      f | no | - | volume+ | jumlah+
      s | I | KEC. LUBUK BASUNG | 30 | 9000000
      r | 1 | Manggopoh | 10 | 3000000
      r | 2 | Garagahan | 20 | 6000000
      s | II | KEC. MATUR | 45 | 13500000
      r | 1 | Matur Hilir | 25 | 7500000
      r | 2 | Matur Mudik | 20 | 6000000
      t | | JUMLAH | 75 | 22500000
    `);
  });

  test("people with bank accounts and NPWP", () => {
    expectReadAsDrawn(`
        | DAFTAR NOMINATIF PENERIMA HONOR
      h | NO | NAMA | NPWP | NO. REKENING | BANK | GOL | HONOR | PPH 21 (5%) | JUMLAH YANG DITERIMA
      f | no | nama | - | - | keterangan | golongan | jumlah+ | jumlah+ | jumlah+
      r | 1 | Andi Wijaya | '01.234.567.8-201.000 | '1234567890 | Bank Nagari | III/a | 1000000 | 50000 | 950000
      r | 2 | Rina Marlina | '01.234.567.8-201.001 | '1234567891 | Bank Nagari | III/b | 1000000 | 50000 | 950000
      r | 3 | Joko Susilo | '01.234.567.8-201.002 | '1234567892 | BRI | IV/a | 1000000 | 150000 | 850000
      t | JUMLAH | < | < | < | < | < | 3000000 | 250000 | 2750000
        |
        | Mengetahui | | | Bendahara | | | Padang, 8 Maret 2023
        | KPA | | | | | | Yang membayar
        |
        |
        | Ahmad Fauzi | | | Nurul Huda | | | Sari Dewi
    `);
  });

  test("statistics: province rows with Indonesia total last, years 5 columns unmerged header", () => {
    expectReadAsDrawn(`
        | Persentase Penduduk Miskin
      h | Provinsi | 2019 | 2020 | 2021 | 2022
      f | provinsi | - | - | - | -
      r | Aceh | 15.3 | 15.0 | 15.3 | 14.6
      r | Sumatera Utara | 8.8 | 8.8 | 9.0 | 8.4
      r | Sumatera Barat | 6.4 | 6.3 | 6.6 | 5.9
      r | Riau | 7.1 | 6.8 | 7.1 | 6.8
    `);
  });

  test("BKU where Saldo awal row has no number and dates as text", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM
      h | NO. | TANGGAL | NO. BUKTI | URAIAN | DEBET | KREDIT | SALDO
      f | no | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      r | | | | Saldo Awal | 1000000 | | 1000000
      r | 1 | 3 Maret 2023 | 01/TBK/2023 | Beli ATK | | 250000 | 750000
      r | 2 | 4 Maret 2023 | 02/TBK/2023 | Beli materai | | 100000 | 650000
      r | 3 | 5 Maret 2023 | 03/TBK/2023 | Terima dana | 500000 | | 1150000
      t | | | | JUMLAH | 1500000 | 350000 | 1150000
    `);
  });

  test("recap per role with dotted leaders and right side notes", () => {
    expectReadAsDrawn(`
        | REKAP KEHADIRAN
      h | No | Unsur | Undangan | Hadir | Tidak Hadir | Persentase
      f | no | peran | - | hadir | alpa | persen
      r | 1 | Kepala Dinas Sosial | 20 | 20 | 0 | %1
      r | 2 | Kepala Dukcapil | 20 | 20 | 0 | %1
      r | 3 | Supervisor | 19 | 19 | 0 | %1
      r | 4 | Pengisi data | 19 | 19 | 0 | %1
      t | | Jumlah | 78 | 78 | 0 | %1
    `);
  });

  test("DPA rincian with kode column repeated on detail lines", () => {
    expectReadAsDrawn(`
        | RINCIAN DPA
      h | KODE REKENING | URAIAN | VOL | SATUAN | HARGA SATUAN | JUMLAH
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      s | '5.1.02.01.01.0052 | Belanja Makan Minum | | | | 5200000
      r | '5.1.02.01.01.0052 | Snack | 80 | kotak | 20000 | 1600000
      r | '5.1.02.01.01.0052 | Makan | 80 | kotak | 45000 | 3600000
      s | '5.1.02.02.05.0043 | Belanja Sewa Hotel | | | | 16080000
      r | '5.1.02.02.05.0043 | Fullday | 60 | org | 268000 | 16080000
      t | | TOTAL | | | | 21280000
    `);
  });

  test("program kegiatan sub kegiatan in levels with code and 'Jumlah' first", () => {
    expectReadAsDrawn(`
        | REALISASI PER SUB KEGIATAN
      h | KODE | PROGRAM/KEGIATAN/SUB KEGIATAN | PAGU | REALISASI KEUANGAN | < | REALISASI FISIK (%) | SISA
      h | ^ | ^ | ^ | Rp | % | ^ | ^
      f | kode_rekening | uraian | pagu+ | realisasi+ | persen | - | sisa+
      s | '1.06.01 | PROGRAM PENUNJANG | 700 | 350 | 50 | 50 | 350
      s | '1.06.01.1.01 | Perencanaan | 300 | 150 | 50 | 50 | 150
      r | '1.06.01.1.01.01 | Penyusunan dokumen | 300 | 150 | 50 | 50 | 150
      s | '1.06.01.1.02 | Keuangan | 400 | 200 | 50 | 50 | 200
      r | '1.06.01.1.02.01 | Gaji | 400 | 200 | 50 | 50 | 200
      s | '1.06.05 | PROGRAM LINJAMSOS | 500 | 100 | 20 | 20 | 400
      s | '1.06.05.1.02 | Data FM | 500 | 100 | 20 | 20 | 400
      r | '1.06.05.1.02.01 | Pendataan | 200 | 50 | 25 | 25 | 150
      r | '1.06.05.1.02.02 | Pengelolaan | 300 | 50 | 16.7 | 20 | 250
      t | JUMLAH | < | 1200 | 450 | 37.5 | 38 | 750
    `);
  });

  test("daftar undangan as text with kepala dinas lines and nested numbers, 'Kepala Dinas' data not signatures", () => {
    expectReadAsDrawn(`
        | DAFTAR UNDANGAN
      h | NO | JABATAN | INSTANSI | KAB/KOTA | KET
      f | no | jabatan | instansi | kab_kota | keterangan
      r | 1 | Kepala Dinas Sosial | Dinas Sosial | Kab. Agam |
      r | 2 | Kepala Dinas Dukcapil | Dinas Dukcapil | Kab. Agam |
      r | 3 | Supervisor | Dinas Sosial | Kab. Agam |
      r | 4 | Kepala Dinas Sosial | Dinas Sosial | Kota Padang |
      r | 5 | Kepala Dinas Dukcapil | Dinas Dukcapil | Kota Padang |
    `);
  });

  test("kuitansi register with group per month and subtotal", () => {
    expectReadAsDrawn(`
        | REGISTER BUKTI PENGELUARAN
      h | No | Tgl | No Bukti | Uraian | Penerima | Nilai (Rp)
      f | no | tanggal | nomor_bukti | uraian | nama | jumlah+
      g | JANUARI | < | < | < | < | <
      r | 1 | @3/1/2023 | 01/I | ATK | Toko A | 500000
      r | 2 | @4/1/2023 | 02/I | Snack | Toko B | 300000
      s | Jumlah Januari | < | < | < | < | 800000
      g | FEBRUARI | < | < | < | < | <
      r | 3 | @3/2/2023 | 01/II | Kertas | Toko A | 200000
      r | 4 | @4/2/2023 | 02/II | Tinta | Toko C | 100000
      s | Jumlah Februari | < | < | < | < | 300000
      t | Jumlah s.d. Februari | < | < | < | < | 1100000
    `);
  });

  test("anggaran with catatan rows inside and a wrong subtotal", () => {
    expectReadAsDrawn(`
        | RAB
      h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      g | A | Konsumsi | | | |
      r | 1 | Snack | 80 | kotak | 20000 | 1600000
      r | 2 | Makan | 80 | kotak | 45000 | 3600000
      s | | Jumlah A | | | | 5300000
      g | B | Honor | | | |
      r | 1 | Narasumber | 4 | OJ | 900000 | 3600000
      s | | Jumlah B | | | | 3600000
      t | | Total A + B | | | | 8900000
    `);
  });

  test("one-row table", () => {
    expectReadAsDrawn(`
        | REKAP
      h | No | Uraian | Pagu | Realisasi | Sisa
      f | no | uraian | pagu+ | realisasi+ | sisa+
      r | 1 | Rakor Verval DTKS | 50041800 | 16080000 | 33961800
    `);
  });

  test("table with 2 header rows where top row is wide units, plus blank row between header and data", () => {
    expectReadAsDrawn(`
        | LAPORAN
      h | No | Nama Kegiatan | Anggaran | | Realisasi | | Sisa
      h | | | Murni | Perubahan | Fisik (%) | Keuangan (Rp) |
        |
      f | no | uraian | pagu+ | pagu+ | - | realisasi+ | sisa+
      r | 1 | Rakor | 50000000 | 50041800 | 100 | 16080000 | 33961800
      r | 2 | Monev | 10000000 | 12000000 | 80 | 8000000 | 4000000
      t | | Jumlah | 60000000 | 62041800 | 90 | 24080000 | 37961800
    `);
  });
});
