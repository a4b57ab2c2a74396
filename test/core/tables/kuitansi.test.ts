import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("kuitansi and label lines", () => {
  test("kuitansi standard", () => {
    expectReadAsDrawn(`
       | | | No. | : | ......
       | | | KUITANSI
       |
       | Sudah terima dari | : | Bendahara Pengeluaran Pembantu Dinas Sosial
       | Uang sejumlah Rp | : | Rp. 16.080.000,-
       | Terbilang | : | = Enam belas juta delapan puluh ribu rupiah =
       | Untuk Pembayaran | : | Biaya Paket Fullday Rakor
       | No. DPA | : | DPA/A.1/1.06/001/2023
       | Program | : | 1.06.05 Perlindungan
       | Kegiatan | : | 1.06.05.1.02 Pengelolaan
       | Sub Kegiatan | : | 1.06.05.1.02.02 Pengelolaan
       | Kode Rekening | : | 5.1.02.02.05.0043
       |
       | | | Padang, Maret 2023
       | Setuju dibayar | | Lunas dibayar tgl. ........ | Yang menerima
       | Kuasa Pengguna Anggaran | | Bendahara Pengeluaran Pembantu
       |
       | Ahmad Fauzi | | Nurul Huda | PT Hotel Indonesia
       | NIP. 197001011995011001 | | NIP. 197001011995012002
      form kuitansi | nomor_bukti E1 | sudah_terima_dari C4 | jumlah C5 | terbilang C6 | untuk_pembayaran C7 | nomor_dpa C8 | program C9 | kegiatan C10 | sub_kegiatan C11 | kode_rekening C12 | tempat_tanggal C14
    `);
  });

  test("kuitansi labels without colons, rp own cell", () => {
    expectReadAsDrawn(`
       | KWITANSI
       | Tahun Anggaran | 2023
       | Kode Rekening | 5.1.02.01.01.0052
       | Sudah Terima Dari | Pengguna Anggaran Dinas Sosial
       | Banyaknya Uang | Satu juta enam ratus ribu rupiah
       | Untuk Pembayaran | Belanja snack rapat koordinasi
       | | tanggal 8 Maret 2023
       |
       | Jumlah | Rp | 1600000
       |
       | | | Padang, 8 Maret 2023
       | | | Yang Menerima,
       |
       | | | Rina Marlina
      form kuitansi | tahun_anggaran B2 | kode_rekening B3 | sudah_terima_dari B4 | terbilang B5 | untuk_pembayaran B6 | jumlah C9 | tempat_tanggal C11 | penerima C14
    `);
  });

  test("two kuitansi under one another", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | Sudah terima dari | : | Bendahara
       | Uang sejumlah | : | Rp 150.000,-
       | Terbilang | : | Seratus lima puluh ribu rupiah
       | Untuk pembayaran | : | Transport peserta
       | | | Padang, 8 Maret 2023
       | | | Yang menerima,
       |
       | | | Andi Wijaya
       |
       |
       | KUITANSI
       | Sudah terima dari | : | Bendahara
       | Uang sejumlah | : | Rp 175.000,-
       | Terbilang | : | Seratus tujuh puluh lima ribu rupiah
       | Untuk pembayaran | : | Transport peserta
       | | | Padang, 8 Maret 2023
       | | | Yang menerima,
       |
       | | | Rina Marlina
      form kuitansi | sudah_terima_dari C2 | jumlah C3 | terbilang C4 | untuk_pembayaran C5 | tempat_tanggal C6 | penerima C9
      form kuitansi | sudah_terima_dari C13 | jumlah C14 | terbilang C15 | untuk_pembayaran C16 | tempat_tanggal C17 | penerima C20
    `);
  });

  test("two kuitansi side by side", () => {
    expectReadAsDrawn(`
       | KUITANSI | | | | KUITANSI
       | Sudah terima dari | : Bendahara | | | Sudah terima dari | : Bendahara
       | Uang sejumlah | : Rp 150.000,- | | | Uang sejumlah | : Rp 175.000,-
       | Untuk pembayaran | : Transport | | | Untuk pembayaran | : Transport
       | | Padang, 8 Maret 2023 | | | | Padang, 8 Maret 2023
       | | Penerima | | | | Penerima
       |
       | | Andi Wijaya | | | | Rina Marlina
      form kuitansi | sudah_terima_dari B2 | jumlah B3 | untuk_pembayaran B4 | tempat_tanggal B5 | penerima B8
      form kuitansi | sudah_terima_dari F2 | jumlah F3 | untuk_pembayaran F4 | tempat_tanggal F5 | penerima F8
    `);
  });

  test("honor kuitansi with bruto pph bersih", () => {
    expectReadAsDrawn(`
       | TANDA BUKTI PEMBAYARAN
       | Telah terima dari | : | Kuasa Pengguna Anggaran
       | Jumlah uang | : | Rp 1.530.000
       | Terbilang | : | Satu juta lima ratus tiga puluh ribu rupiah
       | Yaitu untuk | : | Honor narasumber
       | Bruto | : | 1800000
       | PPh 21 | : | 270000
       | Jumlah Bersih | : | 1530000
       |
       | | | Padang, ....... Maret 2023
       | | | Yang berhak menerima
       |
       | | | Andi Wijaya
      form kuitansi | sudah_terima_dari C2 | jumlah C3 | terbilang C4 | untuk_pembayaran C5 | bruto C6 | pph21 C7 | bersih C8 | tempat_tanggal C10 | penerima C13
    `);
  });

  test("bukti pengeluaran, values below labels, dotted blanks", () => {
    expectReadAsDrawn(`
       | BUKTI PENGELUARAN KAS
       | Nomor : 012/BK/2023
       | Dibayarkan kepada
       | CV Maju Jaya
       | Sebesar
       | Rp 2.500.000,00
       | Dengan huruf
       | Dua juta lima ratus ribu rupiah
       | Untuk keperluan
       | Pembelian ATK
       | Kode rekening : ................
       | Padang, 10 Maret 2023
      form kuitansi | nomor_bukti A2 | penerima A4 | jumlah A6 | terbilang A8 | untuk_pembayaran A10 | kode_rekening A11 | tempat_tanggal A12
    `);
  });

  test("kuitansi perjalanan dinas with mata anggaran, tahun anggaran in the corner", () => {
    expectReadAsDrawn(`
       | | | | Tahun Anggaran : 2023
       | | | | Nomor Bukti : 14/SPPD
       | | | | Mata Anggaran : 5.1.02.04.01.0001
       |
       | KUITANSI / BUKTI PEMBAYARAN
       |
       | Sudah diterima dari | : | Bendahara Pengeluaran
       | Jumlah Uang | : | Rp 2.640.000,-
       | Terbilang | : | #Dua juta enam ratus empat puluh ribu rupiah#
       | Untuk Pembayaran | : | Biaya perjalanan dinas ke Jakarta
       | Berdasarkan SPD | : | 094/12/2023
      form kuitansi | tahun_anggaran D1 | nomor_bukti D2 | mata_anggaran D3 | sudah_terima_dari C7 | jumlah C8 | terbilang C9 | untuk_pembayaran C10
    `);
  });

  test("number and account in the corner above a title, words in another language under the figure", () => {
    expectReadAsDrawn(`
       | KECAMATAN CONTOH | | | Nomor | : 001/KW/2023
       | KABUPATEN CONTOH | | | MA | : 5.1.02.01.01.0024
       |
       | TANDA BUKTI PENGELUARAN / KWITANSI
       |
       | Telah terima dari | : | Bendahara Pengeluaran
       | Untuk Pembayaran | : | Belanja alat tulis kantor
       | Uang sejumlah Rp | : | 4.500.000,-
       | | | Four million five hundred thousand rupiah
      form kuitansi | nomor_bukti E1 | mata_anggaran E2 | sudah_terima_dari C6 | untuk_pembayaran C7 | jumlah C8
    `);
  });

  test("label value block above a budget table", () => {
    expectReadAsDrawn(`
        | Program | : 1.06.05 Perlindungan dan Jaminan Sosial
        | Kegiatan | : 1.06.05.1.02 Pengelolaan Data
        | Sub Kegiatan | : 1.06.05.1.02.02 Pengelolaan
        | Pagu | : Rp 50.041.800
        |
      h | No | Uraian | Vol | Satuan | Harga | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Fullday | 60 | org | 268000 | 16080000
      r | 2 | Transport | 70 | org | 150000 | 10500000
      t | | Jumlah | | | | 26580000
      form keterangan | program B1 | kegiatan B2 | sub_kegiatan B3 | pagu B4
    `);
  });
});

describe("a kuitansi leaves the list of people that goes with it to be read", () => {
  const kuitansi = `
       | KUITANSI
       | No. | : | 045/TU/2024
       | Sudah terima dari | : | Bendahara
       | Uang sejumlah | : | Empat ratus lima puluh ribu rupiah
       | Untuk pembayaran | : | Transport kader
       |
       | Rp. 450.000,- | | | Padang, 8 Maret 2023
       | Setuju dibayar | | | Yang menerima,
       | PPTK
       |
       | Rina Marlina | | | Joko Susilo
       | NIP. 19670804 199611 1 005`;
  const list = `
      h | No | Nama | Jorong | Jumlah | Tanda Tangan
      f | no | nama | - | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Jorong I | 150000 | 1...
      r | 2 | Yuni Astuti | Jorong II | 150000 | 2...
      r | 3 | Dewi Lestari | Jorong I | 150000 | 3...
      t | Jumlah | | | 450000`;
  const form =
    "form kuitansi | nomor_bukti C2 | sudah_terima_dari C3 | terbilang C4 | untuk_pembayaran C5 | jumlah A7 | " +
    "tempat_tanggal D7 | pptk A11 | penerima D11 | nip_pptk A12";

  test("under it, behind a row or two", () => {
    expectReadAsDrawn(`${kuitansi}
       |
       | DAFTAR PENERIMA TRANSPORT${list}
      ${form}`);
  });

  test("right under its last line", () => {
    expectReadAsDrawn(`${kuitansi}
       | DAFTAR PENERIMA TRANSPORT${list}
      ${form}`);
  });

  test("beside it", () => {
    expectReadAsDrawn(`
        | KUITANSI | | | | | DAFTAR PENERIMA
        | No. | : | 012/KW/2024
      h | Sudah terima dari | : | Bendahara | | | No | Nama | Jumlah (Rp) | Tanda Tangan
      f | | | | | | no | nama | jumlah+ | tanda_tangan
      r | Uang sejumlah | : | Empat ratus ribu rupiah | | | 1 | Andi Wijaya | 100000 | 1.
      r | Untuk pembayaran | : | Insentif kader | | | 2 | Yuni Astuti | 100000 | 2.
      r |  | | | | | 3 | Dewi Lestari | 100000 | 3.
      r | Rp. 400.000,- | | | Padang, 8 Maret 2023 | | 4 | Bambang Irawan | 100000 | 4.
      t | | | | Yang menerima, | | Jumlah | | 400000
        |
        | | | | Joko Susilo
      form kuitansi | sudah_terima_dari C3 | terbilang C4 | untuk_pembayaran C5 | jumlah A7 | tempat_tanggal D7 | penerima D10
    `);
  });

  test("to the left of it", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA | | | | | KUITANSI
      h | No | Nama | Jumlah (Rp) | TTD | | Sudah terima dari | : | Bendahara
      f | no | nama | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | 100000 | | | Uang sejumlah | : | Tiga ratus ribu rupiah
      r | 2 | Yuni Astuti | 100000 | | | Untuk pembayaran | : | Insentif kader
      r | 3 | Dewi Lestari | 100000 | | | Rp. 300.000,- | | Padang, 8 Maret 2023
      t | Jumlah | | 300000
      form kuitansi | sudah_terima_dari H2 | terbilang H3 | untuk_pembayaran H4 | jumlah F5 | tempat_tanggal H5
    `);
  });

  test("offices that sign side by side are no list", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | Sudah terima dari | : | Bendahara
       | Uang sejumlah | : | Rp 150.000,-
       | Untuk pembayaran | : | Transport
       | | | | Padang, 8 Maret 2023
       | Mengetahui | Bendahara Pengeluaran | | Penerima
       | | | | Nama : Andi Wijaya
       | Rina Marlina | Joko Susilo | | Andi Wijaya
      form kuitansi | sudah_terima_dari C2 | jumlah C3 | untuk_pembayaran C4 | tempat_tanggal D5
    `);
  });
});
