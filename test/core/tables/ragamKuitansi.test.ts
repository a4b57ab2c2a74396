import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("kuitansi as offices draw them", () => {
  test("dotted lines behind labels in the same cell are blanks, and the place to sign beside them is no value", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | Sudah terima dari : Bendahara Pengeluaran Pembantu
       | Uang sejumlah Rp : 16.080.000,-
       | Untuk Pembayaran : Biaya Paket Fullday
       | No. DPA ...........................
       | Kode Rekening : 5.1.02.02.05.0043
       | Diterima : ............ tgl. ............ | | | Barang telah diterima dengan baik dan cukup
       | No. Folio Buku Kas ............
       | Setuju dibayar, | | Lunas dibayar tgl. ........ | Yang menerima
       | Kuasa Pengguna Anggaran | | Bendahara Pengeluaran
       |
       | Budi Santosa | | Rina Kartika | CV Contoh Jaya
       | NIP. 197001011995031002 | | NIP. 198502022010012003
      form kuitansi | sudah_terima_dari A2 | jumlah A3 | untuk_pembayaran A4 | nomor_dpa A5 | kode_rekening A6 | tanggal_diterima A7 | folio_buku_kas A8 | tanggal_lunas C9 | klausul_barang D7 | penerima D12
    `);
  });

  test("the figures behind `Terbilang Rp.` and the words behind `Uang sejumlah`", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | No. | : | 11/KW/V/2024
       | Telah terima dari | : | Bendahara Kecamatan Contoh
       | Uang sejumlah | : | Tujuh ratus lima puluh ribu rupiah
       | Untuk pembayaran | : | Belanja konsumsi rapat koordinasi
       |
       | Terbilang Rp. | : | 750.000,- | Contoh, 11 Mei 2024
       | | | | Penerima
       |
       | | | | Wayan Djafar
      form kuitansi | nomor_bukti C2 | sudah_terima_dari C3 | terbilang C4 | untuk_pembayaran C5 | jumlah C7 | tempat_tanggal D7 | penerima D10
    `);
  });

  test.each([
    ["Terbilang Rp.", ":", "####555.000,-####", "jumlah C6"],
    ["Jumlah Rp.", ":", "**555.000,-**", "jumlah C6"],
    ["Rp.", "", "=555.000,-=", "jumlah C6"],
    ["", "", "Rp. #555.000,-#", "jumlah C6"],
    ["", "", "# 555.000 #", "jumlah C6"],
    ["Terbilang Rp.", ":", "-- 555.000 --", "jumlah C6"],
    ["Rp.", "", "5OO.000,-", "jumlah C6"],
    ["Terbilang", ":", "5OO.000,-", "jumlah C6"],
  ])(
    "an amount between signs that keep digits out, and one that is to be asked about: %s%s %s",
    (label, colon, amount, jumlah) => {
      expectReadAsDrawn(`
       | KUITANSI
       | Telah terima dari | : | Bendahara Kecamatan Contoh
       | Uang sejumlah | : | Lima ratus lima puluh lima ribu rupiah
       | Untuk pembayaran | : | Cetak spanduk
       |
       | ${label} | ${colon} | ${amount}
      form kuitansi | sudah_terima_dari C2 | terbilang C3 | untuk_pembayaran C4 | ${jumlah}
    `);
    },
  );

  test("place and date beside an amount that was left open are no amount", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | No. | : |
       | Telah terima dari | : | Bendahara Kecamatan Contoh
       | Uang sejumlah | : |
       | Untuk pembayaran | : |
       |
       | Terbilang | : | | Contoh, ...... Mei 2024
      form kuitansi | nomor_bukti C2 | sudah_terima_dari C3 | jumlah C4 | untuk_pembayaran C5 | terbilang C7 | tempat_tanggal D7
    `);
  });

  test("number, account and day in the corner above the title belong to the receipt", () => {
    expectReadAsDrawn(`
       | DINAS KELAUTAN CONTOH
       | | | No. BKU | : 101
       | | | MAK | : 5.1.02.01.01.0024
       | | | Tgl | 6 Oktober 2025
       |
       | BUKTI KAS PENGELUARAN
       | | | | Rp 3.600.000
       |
       | Telah diterima dari | : Bendahara Pengeluaran Pembantu
       | Uang sejumlah | : ( tiga juta enam ratus ribu rupiah )
       | Yaitu untuk | : Seminar kit pelatihan
      form kuitansi | nomor_bukti D2 | mata_anggaran D3 | tanggal D4 | jumlah D7 | sudah_terima_dari B9 | terbilang B10 | untuk_pembayaran B11
    `);
  });

  test("a title on two lines, and a label of the office's own among those in the corner", () => {
    expectReadAsDrawn(`
       | NOMOR | : 0001 | | TA | : 2024
       | Lembar ke | : 1 dari 3
       | Arsip | : lemari 12
       | REK | : 5.1.02.01.01.0024
       |
       | BUKTI\\nKAS PENGELUARAN
       | | | | Rp 1.200.000
       |
       | Sudah terima dari | : Bendahara Pengeluaran Pembantu
       | Uang sebanyak | : Satu Juta Dua Ratus Ribu Rupiah
       | Untuk pembayaran | : Belanja ATK
      form kuitansi | nomor_bukti B1 | tahun_anggaran E1 | kode_rekening B4 | jumlah D7 | sudah_terima_dari B9 | terbilang B10 | untuk_pembayaran B11
    `);
  });

  test("a number without colon, words in two languages, and a firm with the post of its signer", () => {
    expectReadAsDrawn(`
       | KWITANSI / RECEIPT
       | No. 2024/019
       | Sudah terima dari | | Dinas Sosial Kota Contoh
       | Received from
       | Banyaknya uang | | Lima juta enam ratus ribu rupiah
       | Amount
       | Untuk pembayaran | | Kamar dan ruang rapat
       | For payment of
       | Rp | | 5600000
       | | | Batam, 8 Mei 2024
       | | | Penerima,
       |
       | | | Hotel Contoh Batam
       | | | Direktur
      form kuitansi | nomor_bukti A2 | sudah_terima_dari C3 | terbilang C5 | untuk_pembayaran C7 | jumlah C9 | tempat_tanggal C10 | penerima C13
    `);
  });

  test("the payee, the place of a date and the segments of a code in cells of their own", () => {
    expectReadAsDrawn(`
       | KUITANSI
       | Nomor | : | 5/KW/2024
       | Telah diterima dari | : | Bendahara
       | Uang sejumlah | : | 325000
       | Untuk pembayaran | : | Pembelian meterai
       | Kode Rekening | : | 5 | 1 | 02 | 01 | 01 | 0035
       | Penerima | : | Kantor Pos Contoh
       | Makassar, | | 14 Mei 2024
      form kuitansi | nomor_bukti C2 | sudah_terima_dari C3 | jumlah C4 | untuk_pembayaran C5 | kode_rekening C6 | penerima C7 | tempat_tanggal C8
    `);
  });

  test("a number above the title with a dotted line beside it, and a month cut short", () => {
    expectReadAsDrawn(`
       | | | | No. | .............
       | KUITANSI
       | Sudah terima dari | : | Bendahara Pengeluaran
       | Uang sejumlah | : | Rp. 1.000.000,- .........
       | Untuk Pembayaran | : | Belanja bahan .......
       | | | Kendari, 3 Nov 2024
      form kuitansi | nomor_bukti E1 | sudah_terima_dari C3 | jumlah C4 | untuk_pembayaran C5 | tempat_tanggal C6
    `);
  });
});
