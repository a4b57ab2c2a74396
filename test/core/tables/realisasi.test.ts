import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("reports of what was spent", () => {
  test("LRA with parents, total, persen", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI ANGGARAN
        | s.d. 31 Maret 2023
        |
      h | KODE REKENING | URAIAN | ANGGARAN | REALISASI | SISA | %
      f | kode_rekening | uraian | pagu+ | realisasi+ | sisa+ | persen
      s | 5 | BELANJA DAERAH | 50041800 | 16080000 | 33961800 | 32.13
      s | 5.1 | BELANJA OPERASI | 50041800 | 16080000 | 33961800 | 32.13
      s | 5.1.02 | BELANJA BARANG DAN JASA | 50041800 | 16080000 | 33961800 | 32.13
      r | 5.1.02.01 | Belanja Barang | 7200000 | 0 | 7200000 | 0
      r | 5.1.02.02 | Belanja Jasa | 30000000 | 16080000 | 13920000 | 53.6
      r | 5.1.02.04 | Belanja Perjalanan Dinas | 12841800 | 0 | 12841800 | 0
      t | JUMLAH | < | 50041800 | 16080000 | 33961800 | 32.13
        |
        | | | Padang, 31 Maret 2023
        | | | Pengguna Anggaran
    `);
  });

  test("realisasi s/d bulan lalu, bulan ini, s/d bulan ini; 2 levels unmerged", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI KEUANGAN BULAN MARET 2023
        |
      h | NO | URAIAN | PAGU | REALISASI | | | SISA PAGU | %
      h | | | (Rp) | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | (Rp) |
      f | no | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | sisa+ | persen
      r | 1 | Belanja ATK | 2000000 | 500000 | 300000 | 800000 | 1200000 | 40
      r | 2 | Belanja Makan Minum | 5200000 | 0 | 5200000 | 5200000 | 0 | 100
      r | 3 | Belanja Sewa Hotel | 16080000 | 0 | 16080000 | 16080000 | 0 | 100
      t | | JUMLAH | 23280000 | 500000 | 21580000 | 22080000 | 1200000 | 94.85
    `);
  });

  test("fisik dan keuangan, program/kegiatan/sub kegiatan rows, percentages, 3 header rows", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI FISIK DAN KEUANGAN | < | < | < | < | < | <
      h | No | Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi | < | < | Sisa Anggaran (Rp)
      h | ^ | ^ | ^ | Keuangan | < | Fisik | ^
      h | ^ | ^ | ^ | Rp | % | % | ^
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7
      f | no | uraian | pagu+ | realisasi+ | persen | - | sisa+
      s | I | PROGRAM PENUNJANG | 10000000 | 4000000 | 40 | 45 | 6000000
      s | 1.1 | Administrasi Keuangan | 6000000 | 3000000 | 50 | 50 | 3000000
      r | 1.1.1 | Gaji | 4000000 | 2000000 | 50 | 50 | 2000000
      r | 1.1.2 | Tunjangan | 2000000 | 1000000 | 50 | 50 | 1000000
      s | 1.2 | Administrasi Umum | 4000000 | 1000000 | 25 | 40 | 3000000
      r | 1.2.1 | ATK | 4000000 | 1000000 | 25 | 40 | 3000000
      s | II | PROGRAM PERLINDUNGAN SOSIAL | 5000000 | 1000000 | 20 | 25 | 4000000
      s | 2.1 | Pengelolaan data | 5000000 | 1000000 | 20 | 25 | 4000000
      r | 2.1.1 | Pendataan | 5000000 | 1000000 | 20 | 25 | 4000000
      t | TOTAL | < | 15000000 | 5000000 | 33.3 | 38 | 10000000
    `);
  });

  test("per OPD, total labelled with region's name", () => {
    expectReadAsDrawn(`
        | REALISASI APBD PER OPD
      h | No | Nama OPD | Anggaran | Realisasi | Persentase
      f | no | instansi | pagu+ | realisasi+ | persen
      r | 1 | Dinas Sosial | 1000 | 400 | 40
      r | 2 | Dinas Kesehatan | 3000 | 900 | 30
      r | 3 | Dinas Pendidikan | 5000 | 2500 | 50
      t | PROVINSI SUMATERA BARAT | < | 9000 | 3800 | 42.2
    `);
  });

  test("per kab/kota with groups and subtotal before, wrong total", () => {
    expectReadAsDrawn(`
        | REALISASI DANA PER KECAMATAN
      h | No | Kecamatan | Pagu | Realisasi | Sisa
      f | no | kecamatan | pagu+ | realisasi+ | sisa+
      s | A | KABUPATEN AGAM | 300 | 120 | 180
      r | 1 | Lubuk Basung | 100 | 50 | 50
      r | 2 | Tanjung Mutiara | 200 | 70 | 130
      s | B | KABUPATEN SOLOK | 500 | 180 | 320
      r | 1 | Gunung Talang | 250 | 80 | 170
      r | 2 | Kubung | 250 | 100 | 150
      t | | JUMLAH | 800 | 310 | 500
    `);
  });

  test("laporan SPJ fungsional: LS gaji, LS barang, UP/GU/TU triple groups", () => {
    expectReadAsDrawn(`
        | LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ BELANJA - FUNGSIONAL)
        | Bulan : Maret 2023
        |
      h | Kode Rekening | Uraian | Jumlah Anggaran | SPJ-LS Gaji | < | < | SPJ-UP/GU/TU | < | < | Jumlah SPJ s/d Bulan Ini | Sisa Pagu Anggaran
      h | ^ | ^ | ^ | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | ^ | ^
      n | 1 | 2 | 3 | 4 | 5 | 6=(4+5) | 7 | 8 | 9=(7+8) | 10=(6+9) | 11=(3-10)
      f | kode_rekening | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | sisa+
      s | 5.1 | BELANJA OPERASI | 1500 | 100 | 100 | 200 | 50 | 150 | 200 | 400 | 1100
      r | 5.1.01 | Belanja Pegawai | 1000 | 100 | 100 | 200 | 0 | 0 | 0 | 200 | 800
      r | 5.1.02 | Belanja Barang | 500 | 0 | 0 | 0 | 50 | 150 | 200 | 200 | 300
      t | JUMLAH | < | 1500 | 100 | 100 | 200 | 50 | 150 | 200 | 400 | 1100
        | Penerimaan
        | - SP2D | < | | 100 | 100 | 200 | 50 | 150 | 200 | 400 |
        | - Potongan Pajak | < | | 0 | 0 | 0 | 5 | 10 | 15 | 15 |
        | Pengeluaran
        | - SPJ (LS + UP/GU/TU) | < | | 100 | 100 | 200 | 50 | 150 | 200 | 400 |
        |
        | Mengetahui, | | | | | | | Padang, 31 Maret 2023
        | Pengguna Anggaran | | | | | | | Bendahara Pengeluaran
    `);
  });

  test("realisasi BOK puskesmas with text zeros dashes and #DIV/0!", () => {
    expectReadAsDrawn(`
        | REALISASI DANA BOK TAHUN 2023
      h | NO | PUSKESMAS | PAGU | REALISASI | SISA | PERSENTASE
      f | no | instansi | pagu+ | realisasi+ | sisa+ | persen
      r | 1 | Lubuk Basung | 500000000 | 250000000 | 250000000 | %0.5
      r | 2 | Manggopoh | 400000000 | - | 400000000 | %0
      r | 3 | Bawan | 0 | - | - | #DIV/0!
      r | 4 | Matur | 300000000 | 150000000 | 150000000 | %0.5
      t | TOTAL | < | 1200000000 | 400000000 | 800000000 | %0.33
    `);
  });

  test("header with target and realisasi fisik/keuangan under quarters", () => {
    expectReadAsDrawn(`
        | TARGET DAN REALISASI PAD
      h | NO | JENIS PENERIMAAN | TARGET | REALISASI | < | < | < | %
      h | ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^
      f | no | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | persen
      s | A | PAJAK DAERAH | 3000 | 300 | 400 | 500 | 600 | 60
      r | 1 | Pajak Hotel | 1000 | 100 | 200 | 200 | 300 | 80
      r | 2 | Pajak Restoran | 2000 | 200 | 200 | 300 | 300 | 50
      s | B | RETRIBUSI | 1000 | 10 | 20 | 30 | 40 | 10
      r | 1 | Retribusi Pasar | 1000 | 10 | 20 | 30 | 40 | 10
      t | JUMLAH (A+B) | < | 4000 | 310 | 420 | 530 | 640 | 47.5
    `);
  });

  test("realisasi with unit row and thin separators", () => {
    expectReadAsDrawn(`
        | REALISASI BELANJA
      h | No | Uraian | Anggaran | Realisasi | Sisa
      h | | | (Rp) | (Rp) | (Rp)
      f | no | uraian | pagu+ | realisasi+ | sisa+
      r | 1 | Belanja Pegawai | 100000 | 40000 | 60000
      r | 2 | Belanja Barang | 50000 | 20000 | 30000
      r | 3 | Belanja Modal | 80000 | 0 | 80000
      t | | Total | 230000 | 60000 | 170000
    `);
  });

  test("the sum of the months that were spent is what was spent", () => {
    expectReadAsDrawn(`
        | REKAPITULASI PENDAPATAN PER BULAN
      h | NO | JENIS PENERIMAAN | TARGET (Rp) | REALISASI BULAN | < | < | JUMLAH | % | LEBIH / (KURANG)
      h | ^ | ^ | ^ | JAN | FEB | MAR | ^ | ^ | ^
      f | no | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | realisasi+ | persen | sisa
      r | 1 | Pajak Hotel | 21000000 | 5000000 | 6000000 | 9700000 | 20700000 | 98.57 | -300000
      r | 2 | Pajak Restoran | 12000000 | 4000000 | 4500000 | 4000000 | 12500000 | 104.17 | 500000
      r | 3 | Retribusi Pasar | 3000000 | 700000 | 800000 | 900000 | 2400000 | 80 | -600000
      t | | JUMLAH | 36000000 | 9700000 | 11300000 | 14600000 | 35600000 | 98.89 | -400000
    `);
  });

  test("the sum of a quarter among months is not", () => {
    expectReadAsDrawn(`
      h | NO | JENIS PENERIMAAN | TARGET (Rp) | REALISASI BULAN | < | < | < | < | < | < | < | TOTAL
      h | ^ | ^ | ^ | JAN | FEB | MAR | JUMLAH | APR | MEI | JUN | JUMLAH | ^
      f | no | uraian | pagu+ | realisasi | realisasi | realisasi | - | realisasi | realisasi | realisasi | - | -
      r | 1 | Pajak Hotel | 21000000 | 5000000 | 6000000 | 2700000 | 13700000 | 1000000 | 1000000 | 1000000 | 3000000 | 16700000
      r | 2 | Pajak Restoran | 12000000 | 4000000 | 4500000 | 1000000 | 9500000 | 500000 | 500000 | 500000 | 1500000 | 11000000
      r | 3 | Retribusi Pasar | 3000000 | 700000 | 800000 | 900000 | 2400000 | 100000 | 200000 | 100000 | 400000 | 2800000
    `);
  });
});
