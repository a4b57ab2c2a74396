import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("further ways of writing the same papers", () => {
  test("kuitansi landscape with stub left and labels in column C", () => {
    expectReadAsDrawn(`
       | | | DINAS SOSIAL PROVINSI SUMATERA BARAT
       | | | | KUITANSI | | No. BKU : 12
       | | | Telah terima dari | : | Bendahara Pengeluaran Dinas Sosial
       | | | Uang Sejumlah | : | #Dua ratus lima puluh ribu rupiah#
       | | | Untuk pembayaran | : | Uang saku dan transport peserta rapat
       | | | | | koordinasi verval DTKS
       | | | Terbilang Rp. | | 250000
       | | | | | | Padang, 8 Maret 2023
      form kuitansi | nomor_bukti F2 | sudah_terima_dari E3 | terbilang E4 | untuk_pembayaran E5 | tempat_tanggal F8
    `);
  });

  test("pajak book without number column, monthly groups", () => {
    expectReadAsDrawn(`
        | BUKU PEMBANTU PAJAK TAHUN 2023
      h | TANGGAL | NO. BUKTI | URAIAN | PEMUNGUTAN | PENYETORAN | SALDO
      f | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      r | @8/3/2023 | 001 | PPh 21 honor | 270000 | | 270000
      r | @9/3/2023 | 001 | Setor PPh 21 | | 270000 | 0
      r | @10/3/2023 | 002 | PPN ATK | 110000 | | 110000
      t | | | Jumlah | 380000 | 270000 | 110000
    `);
  });

  test("LRA desa text codes with trailing dots and padding", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI APB DESA
      h | Kode Rek | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp)
      f | kode_rekening | uraian | pagu+ | realisasi+ | sisa+
      s | 4. | PENDAPATAN | '1.500.000.000,00 | '1.200.000.000,00 | '300.000.000,00
      s | 4.2. | Pendapatan Transfer | '1.500.000.000,00 | '1.200.000.000,00 | '300.000.000,00
      r | 4.2.1. | Dana Desa | '900.000.000,00 | '800.000.000,00 | '100.000.000,00
      r | 4.2.2. | ADD | '600.000.000,00 | '400.000.000,00 | '200.000.000,00
      s | | JUMLAH PENDAPATAN | '1.500.000.000,00 | '1.200.000.000,00 | '300.000.000,00
      s | 5. | BELANJA | '1.400.000.000,00 | '900.000.000,00 | '500.000.000,00
      r | 5.1. | Belanja Pegawai | '500.000.000,00 | '300.000.000,00 | '200.000.000,00
      r | 5.2. | Belanja Modal | '900.000.000,00 | '600.000.000,00 | '300.000.000,00
      s | | JUMLAH BELANJA | '1.400.000.000,00 | '900.000.000,00 | '500.000.000,00
      w | | SURPLUS / DEFISIT | '100.000.000,00 | '300.000.000,00 | '-200.000.000,00
    `);
  });

  test("realisasi with semester header and blanks in no column for sub items", () => {
    expectReadAsDrawn(`
        | REALISASI ANGGARAN SEMESTER I
      h | No | Program/Kegiatan | Anggaran | Realisasi | % | Sisa
      f | no | uraian | pagu+ | realisasi+ | persen | sisa+
      s | 1 | Program A | 300 | 150 | 50 | 150
      r | | - Kegiatan A1 | 100 | 50 | 50 | 50
      r | | - Kegiatan A2 | 200 | 100 | 50 | 100
      s | 2 | Program B | 500 | 100 | 20 | 400
      r | | - Kegiatan B1 | 300 | 50 | 16.7 | 250
      r | | - Kegiatan B2 | 200 | 50 | 25 | 150
      t | | Jumlah | 800 | 250 | 31.2 | 550
    `);
  });

  test("RAB where section headings carry the sum and subtotal row as well", () => {
    expectReadAsDrawn(`
        | RAB PELATIHAN
      h | NO | URAIAN | VOLUME | SATUAN | HARGA SATUAN | JUMLAH
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      s | I | HONORARIUM | | | | 4300000
      r | 1 | Narasumber | 4 | OJ | 900000 | 3600000
      r | 2 | Moderator | 1 | OK | 700000 | 700000
      s | II | KONSUMSI | | | | 5200000
      r | 1 | Snack | 80 | kotak | 20000 | 1600000
      r | 2 | Makan | 80 | kotak | 45000 | 3600000
      t | JUMLAH I + II | < | < | < | < | 9500000
        |
        | Dibuat oleh, | | | Padang, 1 Maret 2023
        | Bendahara | | | PPTK
        | NURUL HUDA, SE | | | AHMAD FAUZI
        | NIP. 19710101 199501 2 002 | | | NIP. 19700101 199501 1 001
    `);
  });

  test("participants of several kab/kota with kab/kota merged down first column", () => {
    expectReadAsDrawn(`
        | DAFTAR PESERTA
      h | KAB/KOTA | NO | NAMA | JABATAN | NO HP
      f | kab_kota | no | nama | jabatan | no_hp
      r | Kab. Agam | 1 | Andi Wijaya | Kadis | '0812
      r | ^ | 2 | Rina Marlina | Supervisor | '0813
      r | Kab. Solok | 3 | Joko Susilo | Kadis | '0814
      r | ^ | 4 | Yuni Astuti | Supervisor | '0815
      r | Kota Padang | 5 | Bambang Irawan | Kadis | '0816
      r | ^ | 6 | Dewi Lestari | Supervisor | '0817
    `);
  });

  test("signature right below table without a gap", () => {
    expectReadAsDrawn(`
        | DAFTAR HONOR
      h | No | Nama | Jabatan | Honor | Pajak | Diterima | TTD
      f | no | nama | jabatan | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Ketua | 500000 | 25000 | 475000 |
      r | 2 | Rina Marlina | Anggota | 400000 | 20000 | 380000 |
      t | | | Jumlah | 900000 | 45000 | 855000 |
        | | | | | | Padang, Maret 2023
        | Mengetahui, | | | | | Bendahara,
        | Ahmad Fauzi | | | | | Nurul Huda
        | NIP 197001011995011001 | | | | | NIP 197101011995012002
    `);
  });

  test("per puskesmas with formula errors and a total of zeros; text in amounts", () => {
    expectReadAsDrawn(`
        | CAPAIAN PROGRAM GIZI
      h | NO | PUSKESMAS | SASARAN BALITA | DITIMBANG (D) | D/S (%) | NAIK (N) | N/D (%)
      f | no | instansi | volume+ | - | persen | - | persen
      r | 1 | Lubuk Basung | 1200 | 900 | 75 | 600 | 66.7
      r | 2 | Matur | 800 | 700 | 87.5 | 500 | 71.4
      r | 3 | Bawan | 0 | 0 | #DIV/0! | 0 | #DIV/0!
      t | | KABUPATEN AGAM | 2000 | 1600 | 80 | 1100 | 68.8
    `);
  });

  test("export from application: header in row 1, no titles, codes and amounts as text", () => {
    expectReadAsDrawn(`
      h | id | tahun | kode_skpd | nama_skpd | kode_akun | nama_akun | pagu | realisasi
      f | - | tahun | kode_rekening | instansi | kode_rekening | uraian | pagu+ | realisasi+
      r | 1 | 2023 | 1.06.0.00 | Dinas Sosial | 5.1.02.01.01.0024 | Belanja ATK | '2000000 | '500000
      r | 2 | 2023 | 1.06.0.00 | Dinas Sosial | 5.1.02.01.01.0052 | Belanja Makan | '5200000 | '1600000
      r | 3 | 2023 | 1.06.0.00 | Dinas Sosial | 5.1.02.02.05.0043 | Belanja Sewa | '16080000 | '16080000
    `);
  });

  test("LRA by OPD with OPD group line and three number formats", () => {
    expectReadAsDrawn(`
        | REALISASI PER BIDANG
      h | NO | URAIAN | PAGU | REALISASI | SISA | KET
      f | no | uraian | pagu+ | realisasi+ | sisa+ | keterangan
      g | DINAS SOSIAL | < | < | < | < | <
      r | 1 | Rakor | 'Rp50.041.800 | 'Rp16.080.000 | 'Rp33.961.800 |
      r | 2 | Monev | 'Rp5.000.000 | 'Rp0 | 'Rp5.000.000 | belum
      t | TOTAL (Rp) | < | 'Rp55.041.800 | 'Rp16.080.000 | 'Rp38.961.800 |
    `);
  });

  test("attendance with signature numbers in same column and hari 1 / hari 2", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR BIMTEK
      h | NO | NAMA | UNIT KERJA | TANDA TANGAN | <
      h | ^ | ^ | ^ | HARI I | HARI II
      f | no | nama | instansi | tanda_tangan | tanda_tangan
      r | 1 | Andi Wijaya | Bidang PFM | 1 | 1
      r | 2 | Rina Marlina | Bidang Rehsos | 2 | 2
      r | 3 | Joko Susilo | Bidang Linjamsos | 3 | 3
    `);
  });

  test("kas book footers with cash detail using same columns", () => {
    expectReadAsDrawn(`
        | BUKU KAS TUNAI
      h | TGL | URAIAN | MASUK | KELUAR | SALDO
      f | tanggal | uraian | penerimaan+ | pengeluaran+ | saldo
      r | @1/3/2023 | Saldo awal | 1000 | | 1000
      r | @2/3/2023 | Beli galon | | 100 | 900
      r | @3/3/2023 | Beli pulsa | | 200 | 700
      t | | JUMLAH | 1000 | 300 | 700
        | | Saldo kas tunai | | | 700
        | | Saldo bank | | | 0
    `);
  });

  test("two-level group: kabupaten then kecamatan with people", () => {
    expectReadAsDrawn(`
        | DATA PENDAMPING PKH
      h | NO | NAMA PENDAMPING | NIK | JK | KECAMATAN TUGAS | NO HP
      f | no | nama | nik | jenis_kelamin | kecamatan | no_hp
      g | I | KABUPATEN AGAM
      r | 1 | Andi Wijaya | '1306010101800001 | L | Matur | '0812
      r | 2 | Rina Marlina | '1306010101800002 | P | Matur | '0813
      g | II | KABUPATEN SOLOK
      r | 1 | Joko Susilo | '1302010101800003 | L | Kubung | '0814
      r | 2 | Yuni Astuti | '1302010101800004 | P | Kubung | '0815
    `);
  });
});
