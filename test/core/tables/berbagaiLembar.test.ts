import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("papers of several kinds on one sheet", () => {
  test("DPA cover-like RKA 2.2: indicator block above then rincian with tri-level header", () => {
    expectReadAsDrawn(`
         | DPA-RINCIAN BELANJA SKPD
         | Indikator dan Tolok Ukur Kinerja
      h  | Indikator | Tolok Ukur Kinerja | Target Kinerja
      f  | uraian | keterangan | -
      r  | Masukan | Dana yang dibutuhkan | Rp 50.041.800
      r  | Keluaran | Jumlah dokumen | 1 dokumen
      r  | Hasil | Persentase data valid | 100 %
         |
         | Rincian Anggaran Belanja
      h2 | Kode Rekening | Uraian | Rincian Perhitungan | < | < | Jumlah
      h2 | ^ | ^ | Volume | Satuan | Harga Satuan | (Rp)
      n2 | 1 | 2 | 3 | 4 | 5 | 6=(3 x 5)
      f2 | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      s2 | '5.1.02.02.05.0043 | Belanja Sewa Hotel | | | | 16080000
      r2 | | Paket fullday | 60 | orang | 268000 | 16080000
      s2 | '5.1.02.04.01.0003 | Belanja Perjalanan | | | | 6000000
      r2 | | Transport | 40 | orang | 150000 | 6000000
      t2 | Jumlah | < | < | < | < | 22080000
    `);
  });

  test("honor list with 'Jumlah' in column of names and blank no; two signature columns", () => {
    expectReadAsDrawn(`
        | TANDA TERIMA HONORARIUM
      h | No | Nama/NIP | Jabatan dalam Tim | Honor/bln | Jml Bln | Jumlah Bruto | PPh 5% | Jumlah Netto | Tanda Tangan
      f | no | nama | peran | harga_satuan | volume | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Ketua | 500000 | 3 | 1500000 | 75000 | 1425000 | 1 ........
        | | '19700101 199501 1 001
      r | 2 | Rina Marlina | Sekretaris | 400000 | 3 | 1200000 | 60000 | 1140000 | 2 ........
        | | '19710101 199501 2 002
      t | | JUMLAH | | | | 2700000 | 135000 | 2565000 |
    `);
  });

  test("rekap with kode kegiatan merged per program & numbering like 1.01", () => {
    expectReadAsDrawn(`
        | REKAPITULASI ANGGARAN PER KEGIATAN
      h | NO | KODE | NAMA KEGIATAN | ANGGARAN 2023 | REALISASI 2023 | %
      f | no | kode_rekening | uraian | pagu+ | realisasi+ | persen
      r | 1 | 1.06.01.2.01 | Perencanaan | 100 | 90 | 90
      r | 2 | 1.06.01.2.02 | Keuangan | 200 | 100 | 50
      r | 3 | 1.06.05.2.02 | Data FM | 300 | 60 | 20
      t | | | JUMLAH | 600 | 250 | 41.7
    `);
  });

  test("register with tanggal merged and empty trailing template rows with formula zeros", () => {
    expectReadAsDrawn(`
        | REGISTER SPP-LS
      h | No | Tanggal | No. SPP | Uraian | Jumlah (Rp)
      f | no | tanggal | nomor_bukti | uraian | jumlah+
      r | 1 | @1/3/2023 | 01 | Gaji | 5000000
      r | 2 | @2/3/2023 | 02 | Honor | 1500000
      r | 3 | @3/3/2023 | 03 | Sewa | 16080000
        | 4 | | | | 0
        | 5 | | | | 0
      t | | | | Jumlah | 22580000
    `);
  });

  test("per kab/kota statistic with groups KABUPATEN / KOTA as header lines and numbering I II", () => {
    expectReadAsDrawn(`
        | DATA PPKS TAHUN 2023
      h | NO | KABUPATEN/KOTA | ANAK TERLANTAR | LANSIA TERLANTAR | DISABILITAS | JUMLAH
      f | no | kab_kota | volume+ | volume+ | volume+ | jumlah+
      g | I | KABUPATEN
      r | 1 | Agam | 10 | 20 | 30 | 60
      r | 2 | Solok | 11 | 21 | 31 | 63
      s | | Jumlah Kabupaten | 21 | 41 | 61 | 123
      g | II | KOTA
      r | 3 | Padang | 12 | 22 | 32 | 66
      r | 4 | Bukittinggi | 13 | 23 | 33 | 69
      s | | Jumlah Kota | 25 | 45 | 65 | 135
      t | | PROVINSI SUMATERA BARAT | 46 | 86 | 126 | 258
    `);
  });

  test("realisasi with blank spacer rows and bold program rows without numbers and without amounts", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI
      h | NO | URAIAN | ANGGARAN | REALISASI | SISA ANGGARAN | PERSEN
      f | no | uraian | pagu+ | realisasi+ | sisa+ | persen
      g | | Program Penunjang
        |
      r | 1 | Gaji | 1000 | 500 | 500 | 50
      r | 2 | ATK | 200 | 100 | 100 | 50
        |
      g | | Program Linjamsos
        |
      r | 3 | Rakor | 300 | 100 | 200 | 33.3
        |
      t | | JUMLAH | 1500 | 700 | 800 | 46.7
    `);
  });

  test("BKU with 'Jumlah s/d' and sisa kas rows and closing text", () => {
    expectReadAsDrawn(`
        | BUKU KAS UMUM
        | Bendahara Pengeluaran Pembantu
      h | No. Urut | Tgl | Kode Rek | Uraian | Penerimaan | Pengeluaran | Saldo
      f | no | tanggal | kode_rekening | uraian | penerimaan+ | pengeluaran+ | saldo
      r | 1 | 1-3-2023 | | Saldo Februari | 1000 | | 1000
      r | 2 | 2-3-2023 | 5.1.02.01.01.0024 | ATK | | 300 | 700
      r | 3 | 3-3-2023 | 5.1.02.01.01.0052 | Snack | | 200 | 500
      t | | | | JUMLAH | 1000 | 500 | 500
      w | | | | Sisa kas | | | 500
        | Pada hari ini Jumat tanggal 31 Maret 2023 Buku Kas Umum ditutup dengan saldo Rp 500
        |
        | Mengetahui | | | | | Padang, 31 Maret 2023
        | KPA | | | | | Bendahara
        | Ahmad | | | | | Nurul
    `);
  });

  test("table with title inside merged header row and header underneath", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA BANTUAN | < | < | < | <
      h | No | Nama | NIK | Alamat | Jumlah Bantuan
      f | no | nama | nik | alamat | jumlah+
      r | 1 | Andi Wijaya | '1306010101800001 | Jorong I | 300000
      r | 2 | Rina Marlina | '1306010101800002 | Jorong I | 300000
      r | 3 | Joko Susilo | '1306010101800003 | Jorong II | 300000
      t | Jumlah | < | < | < | 900000
    `);
  });

  test("kab/kota columns across (regions as columns)", () => {
    expectReadAsDrawn(`
        | REKAP KEHADIRAN PER UNSUR
      h | No | Unsur | Kabupaten/Kota | < | < | Jumlah
      h | ^ | ^ | Agam | Solok | Padang | ^
      f | no | peran | - | - | - | jumlah+
      r | 1 | Kadis Sosial | 1 | 1 | 1 | 3
      r | 2 | Kadis Dukcapil | 1 | 1 | 0 | 2
      r | 3 | Supervisor | 1 | 1 | 1 | 3
      t | | Jumlah | 3 | 3 | 2 | 8
    `);
  });

  test("RAB with total line labelled only by parentheses and pembulatan", () => {
    expectReadAsDrawn(`
        | RAB PEMELIHARAAN
      h | No. | Jenis Pekerjaan | Vol. | Sat. | Harga Satuan (Rp) | Jumlah (Rp)
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Cat tembok | 100 | m2 | 35000 | 3500000
      r | 2 | Ganti keramik | 20 | m2 | 150000 | 3000000
      r | 3 | Upah | 10 | OH | 120000 | 1200000
      t | | | | | Jumlah | 7700000
        | | | | | Pembulatan | 7700000
    `);
  });

  test("LPJ: pajak summary below table with own labels, no header", () => {
    expectReadAsDrawn(`
        | LAPORAN PENGELUARAN
      h | No | Uraian | Nomor Bukti | Tanggal | Jumlah (Rp)
      f | no | uraian | nomor_bukti | tanggal | jumlah+
      r | 1 | Snack | 01 | @8/3/2023 | 1600000
      r | 2 | Makan | 02 | @8/3/2023 | 3600000
      r | 3 | Honor | 03 | @8/3/2023 | 1800000
      t | | Total Pengeluaran | | | 7000000
        | | Pajak PPh 21 | | | 90000
        | | Pajak PPh 23 | | | 104000
    `);
  });

  test("tables for two villages beside recap with kecamatan in title, different header lengths", () => {
    expectReadAsDrawn(`
         | DAFTAR PENERIMA DESA A
      h  | No | Nama KPM | NIK
      f  | no | nama | nik
      r  | 1 | Andi Wijaya | '1306010101800001
      r  | 2 | Rina Marlina | '1306010101800002
         | Jumlah : 2 orang
         |
         | DAFTAR PENERIMA DESA B
      h2 | No | Nama KPM | NIK | Keterangan
      f2 | no | nama | nik | keterangan
      r2 | 1 | Joko Susilo | '1306010101800003 | baru
      r2 | 2 | Yuni Astuti | '1306010101800004 | lama
    `);
  });

  test("people with header far right in merged cells and numbers as text", () => {
    expectReadAsDrawn(`
        | | DAFTAR PESERTA BIMTEK | < | < | <
      h | | NO | NAMA PESERTA | < | ASAL KAB/KOTA
      f | | no | nama | | kab_kota
      r | | '1 | Andi Wijaya | < | Kab. Agam
      r | | '2 | Rina Marlina | < | Kab. Solok
      r | | '3 | Joko Susilo | < | Kota Padang
    `);
  });
});
