import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("recaps, invitations and weekly attendance", () => {
  test(`kecamatan merged label + desa, subtotals inline at desa col "Jumlah"`, () => {
    expectReadAsDrawn(`
        | REKAP STUNTING PER NAGARI
      h | No | Kecamatan | Nagari | Balita Diukur | Stunting | %
      f | no | kecamatan | desa | - | volume+ | persen
      r | 1 | Lubuk Basung | Manggopoh | 100 | 10 | 10
      r | | | Garagahan | 50 | 5 | 10
      s | | | Jumlah | 150 | 15 | 10
      r | 2 | Matur | Matur Hilir | 60 | 12 | 20
      r | | | Matur Mudik | 40 | 4 | 10
      s | | | Jumlah | 100 | 16 | 16
      t | Total | < | < | 250 | 31 | 12.4
    `);
  });

  test("BLUD/RS: kode + uraian + triwulan under REALISASI, group by sumber dana text row", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI PER SUMBER DANA
      h | KODE | URAIAN | ANGGARAN | REALISASI | < | < | JUMLAH REALISASI | SISA
      h | ^ | ^ | ^ | JANUARI | FEBRUARI | MARET | ^ | ^
      f | kode_rekening | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | sisa+
      g | SUMBER DANA : DAU | < | < | < | < | < | < | <
      r | 5.1.02.01.01.0024 | ATK | 1000 | 100 | 100 | 100 | 300 | 700
      r | 5.1.02.01.01.0052 | Snack | 2000 | 200 | 0 | 300 | 500 | 1500
      g | SUMBER DANA : DAK | < | < | < | < | < | < | <
      r | 5.1.02.02.01.0003 | Honor | 3000 | 0 | 500 | 500 | 1000 | 2000
      t | TOTAL | < | 6000 | 300 | 600 | 900 | 1800 | 4200
    `);
  });

  test("kuitansi with table-like rincian inside", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | Sudah terima dari | : | Kuasa Pengguna Anggaran
       | Uang sejumlah | : | Rp 2.280.000
       | Untuk pembayaran | : | Uang harian perjalanan dinas
       |
       | No | Uraian | Volume | Harga | Jumlah
       | 1 | Uang harian | 3 | 380000 | 1140000
       | 2 | Transport | 3 | 380000 | 1140000
       |
       | | | | Padang, 8 Maret 2023
       | | | | Penerima
       |
       | | | | Andi Wijaya
      form kuitansi | sudah_terima_dari C2 | jumlah C3 | untuk_pembayaran C4
    `);
  });

  test("list of invites with nested bullets, no numbers at all", () => {
    expectReadAsDrawn(`
        | DAFTAR UNDANGAN RAPAT
      h | Instansi | Nama | Jabatan | Konfirmasi
      f | instansi | nama | jabatan | hadir
      r | Dinas Sosial Kab. Agam | Andi Wijaya | Kadis | hadir
      r | Dinas Sosial Kab. Solok | Rina Marlina | Kadis | hadir
      r | Dinas Dukcapil Kab. Agam | Joko Susilo | Kadis |
      r | Bappeda | Yuni Astuti | Kabid | tidak
    `);
  });

  test("wrong total with right subtotal, no codes", () => {
    expectReadAsDrawn(`
        | REKAP BELANJA
      h | No | Uraian | Jumlah (Rp)
      f | no | uraian | jumlah+
      r | 1 | Snack | 1600000
      r | 2 | Makan | 3600000
      r | 3 | Honor | 1800000
      t | | Jumlah | 7100000
    `);
  });

  test("RKA with amounts '0' rows and empty amounts, coded leaf with no amount", () => {
    expectReadAsDrawn(`
        | RKA
      h | Kode Rekening | Uraian | Jumlah Sebelum | Jumlah Sesudah | Bertambah/Berkurang
      f | kode_rekening | uraian | pagu+ | pagu+ | sisa+
      s | '5.1 | Belanja Operasi | 7200000 | 7000000 | -200000
      s | '5.1.02 | Belanja Barang | 7200000 | 7000000 | -200000
      r | '5.1.02.01 | Barang | 7200000 | 5000000 | -2200000
      r | '5.1.02.02 | Jasa | 0 | 2000000 | 2000000
      r | '5.1.02.03 | Pemeliharaan | 0 | 0 | 0
      t | | Total | 7200000 | 7000000 | -200000
    `);
  });

  test("long notes column and text dates; header with line breaks and asterisks", () => {
    expectReadAsDrawn(`
        | DATA LAPORAN KEGIATAN
      h | No* | Nama\\nKegiatan* | Tanggal\\nPelaksanaan | Lokasi | Jumlah\\nPeserta | Anggaran\\n(Rp) | Ket.
      f | no | uraian | tanggal | alamat | volume+ | pagu+ | keterangan
      r | 1 | Rakor Verval | 8 Maret 2023 | Hotel Truntum | 78 | 50041800 | Dihadiri kepala dinas se-Sumatera Barat dan operator dari 19 kab/kota
      r | 2 | Bimtek SIKS-NG | 10-12 April 2023 | Hotel Pangeran | 60 | 75000000 |
      r | 3 | Monev | Mei 2023 | Kab. Agam | 10 | 12000000 |
      t | | Jumlah | | | 148 | 137041800 |
    `);
  });

  test("absensi weekly with jam per day and two header rows unmerged", () => {
    expectReadAsDrawn(`
        | ABSEN PEGAWAI
      h | No | Nama | Senin | | Selasa | | Rabu |
      h | | | Masuk | Pulang | Masuk | Pulang | Masuk | Pulang
      f | no | nama | - | - | - | - | - | -
      r | 1 | Andi Wijaya | '07.30 | '16.00 | '07.30 | '16.00 | '07.30 | '16.00
      r | 2 | Rina Marlina | '07.35 | '16.00 | '07.30 | '16.05 | '07.30 | '16.00
      r | 3 | Joko Susilo | '07.40 | '16.00 | '07.30 | '16.00 | |
    `);
  });

  test("panitia list followed by narasumber list with other header on same sheet, titles", () => {
    expectReadAsDrawn(`
         | SUSUNAN PANITIA
         |
      h  | No | Nama | Jabatan dalam Dinas | Jabatan dalam Panitia
      f  | no | nama | jabatan | peran
      r  | 1 | Andi Wijaya | Kabid | Ketua
      r  | 2 | Rina Marlina | Kasi | Sekretaris
         |
         | NARASUMBER
         |
      h2 | No | Nama | Instansi | Materi
      f2 | no | nama | instansi | uraian
      r2 | 1 | Joko Susilo | Pusdatin | DTKS
      r2 | 2 | Yuni Astuti | BPS | Data
    `);
  });

  test("total column headers with kab as first column and province total first, then blanks", () => {
    expectReadAsDrawn(`
        | REKAP PENYALURAN
      h | KAB/KOTA | KPM | NILAI (Rp) | KPM SALUR | NILAI SALUR (Rp) | %
      f | kab_kota | - | jumlah+ | - | jumlah+ | persen
      t | SUMATERA BARAT | 60 | 18000000 | 50 | 15000000 | 83.3
      r | Agam | 10 | 3000000 | 10 | 3000000 | 100
      r | Solok | 20 | 6000000 | 15 | 4500000 | 75
      r | Padang | 30 | 9000000 | 25 | 7500000 | 83.3
    `);
  });
});

describe("a header of two labels", () => {
  test("a period and an amount, alone on a sheet", () => {
    expectReadAsDrawn(`
      h | Bulan | Jumlah
      f | uraian | jumlah+
      r | Januari | 30780000
      r | Februari | 31140000
      r | Maret | 30510000
      t | Jumlah | 92430000
    `);
  });

  test("under a budget, with signatures beside it", () => {
    expectReadAsDrawn(`
         | RINCIAN BELANJA
      h  | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f  | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      r  | 5.1.02.01.01.0024 | Kertas | 10 | rim | 60000 | 600000
      r  | 5.1.02.01.01.0026 | Cetak | 20 | bh | 20000 | 400000
      r  | 5.1.02.01.01.0052 | Makan | 40 | kotak | 30000 | 1200000
      t  | Jumlah | < | < | < | < | 2200000
         |
         | Rencana Penarikan Dana
      h2 | Triwulan | Nilai (Rp)
      f2 | uraian | jumlah+
      r2 | Triwulan I | 550000 | | Payakumbuh, 2 Januari 2024
      r2 | Triwulan II | 550000 | | Kepala Dinas
      r2 | Triwulan III | 550000
      r2 | Triwulan IV | 550000 | | Rahmi Nasution
      t2 | Jumlah | 2200000 | | NIP. 19700728 199308 2 001
    `);
  });

  test.each([
    ["Semester", "Anggaran", "pagu"],
    ["Tahap", "Nominal (Rp)", "jumlah"],
    ["Sumber Dana", "Nilai", "jumlah"],
  ])("%s and %s", (label, amount, field) => {
    expectReadAsDrawn(`
      | RENCANA PENCAIRAN
      h | ${label} | ${amount}
      f | ${label === "Sumber Dana" ? "-" : "uraian"} | ${field}+
      r | Bagian pertama | 30780000
      r | Bagian kedua | 31140000
      t | Jumlah | 61920000
    `);
  });

  test("a heading inside a list is none", () => {
    expectReadAsDrawn(`
      | REKAP BELANJA
      h | Uraian | Jumlah
      f | uraian | jumlah+
      g | Belanja Barang
      r | Kertas | 600000
      r | Tinta | 400000
      g | Belanja Modal
      r | Printer | 2500000
      r | Meja | 1500000
      t | Jumlah | 5000000
    `);
  });
});
