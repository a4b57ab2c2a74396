import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("other sheets, and sheets without a table", () => {
  test("a letter, no table", () => {
    expectReadAsDrawn(`
       | PEMERINTAH PROVINSI SUMATERA BARAT
       | DINAS SOSIAL
       |
       | Nomor | : 005/123/PFM/2023 | | Padang, 1 Maret 2023
       | Sifat | : Penting | | Kepada Yth.
       | Lampiran | : 1 lembar | | Bapak/Ibu Kepala Dinas Sosial
       | Hal | : Undangan | | Kabupaten/Kota se-Sumatera Barat
       |
       | Dengan hormat, sehubungan dengan pelaksanaan Rapat Koordinasi Verval DTKS, kami mengundang Saudara pada:
       | Hari/Tanggal | : Rabu, 8 Maret 2023
       | Waktu | : 09.00 WIB
       | Tempat | : Hotel Truntum Padang
       | Demikian disampaikan, atas kehadirannya diucapkan terima kasih.
       |
       | | | | Kepala Dinas
       | | | | NIP. 197001011995011001
    `);
  });

  test("KAK text", () => {
    expectReadAsDrawn(`
       | KERANGKA ACUAN KERJA
       | A. | Latar Belakang
       | | Data Terpadu Kesejahteraan Sosial merupakan acuan penyaluran bantuan sosial.
       | B. | Dasar Hukum
       | | 1. Undang-Undang Nomor 13 Tahun 2011
       | | 2. Peraturan Menteri Sosial Nomor 3 Tahun 2021
       | C. | Maksud dan Tujuan
       | | Maksud kegiatan ini adalah menyamakan persepsi petugas.
       | D. | Anggaran
       | | Pagu anggaran sebesar Rp.50.041.800- (Lima puluh juta empat puluh satu ribu delapan ratus rupiah)
    `);
  });

  test("legend beside and below the list", () => {
    expectReadAsDrawn(`
        | JADWAL KEGIATAN
      h | No | Kegiatan | Tanggal | Tempat | PIC
      f | no | uraian | tanggal | alamat | -
      r | 1 | Persiapan | @1/3/2023 | Kantor | Andi
      r | 2 | Rapat | @8/3/2023 | Hotel | Rina
      r | 3 | Laporan | @20/3/2023 | Kantor | Joko
        |
        | Keterangan:
        | H | = Hadir
        | S | = Sakit
    `);
  });

  test("rundown acara with times", () => {
    expectReadAsDrawn(`
        | SUSUNAN ACARA
      h | Waktu | Kegiatan | Narasumber | Moderator
      f | jam | uraian | nama | -
      r | 08.00 - 09.00 | Registrasi | Panitia |
      r | 09.00 - 10.00 | Pembukaan | Kepala Dinas |
      r | 10.00 - 12.00 | Materi I | Andi Wijaya | Rina Marlina
      r | 12.00 - 13.00 | ISHOMA | |
      r | 13.00 - 15.00 | Materi II | Joko Susilo | Yuni Astuti
    `);
  });

  test("barang inventory list", () => {
    expectReadAsDrawn(`
        | DAFTAR BARANG PERSEDIAAN
      h | NO | KODE BARANG | NAMA BARANG | MERK/TYPE | TAHUN PEROLEHAN | JUMLAH | SATUAN | HARGA PEROLEHAN (Rp) | KONDISI
      f | no | - | uraian | keterangan | tahun | volume | satuan | jumlah+ | keterangan
      r | 1 | 1.3.2.05.01 | Meja kerja | Olympic | 2020 | 4 | buah | 4000000 | Baik
      r | 2 | 1.3.2.05.02 | Kursi | Futura | 2020 | 10 | buah | 5000000 | Baik
      r | 3 | 1.3.2.05.03 | Laptop | Asus | 2021 | 2 | unit | 24000000 | Baik
      t | | | JUMLAH | | | | | 33000000 |
    `);
  });

  test("vehicles fuel, header far down and gap rows inside", () => {
    expectReadAsDrawn(`
        | REKAP PEMAKAIAN BBM
        |
        |
      h | NO | TANGGAL | NO. POLISI | JENIS BBM | LITER | HARGA/LITER | JUMLAH (Rp)
        |
      f | no | tanggal | - | - | volume | harga_satuan | jumlah+
      r | 1 | @1/3/2023 | BA 1 A | Pertamax | 20 | 13300 | 266000
        |
      r | 2 | @2/3/2023 | BA 2 B | Pertalite | 10 | 10000 | 100000
        |
      r | 3 | @3/3/2023 | BA 3 C | Pertalite | 15 | 10000 | 150000
        |
      t | JUMLAH | < | < | < | 45 | | 516000
    `);
  });

  test("perjadin list with many amount columns and two totals", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN PERJALANAN DINAS
      h | No | Nama / NIP | Gol | Tujuan | Lama (hari) | Uang Harian | < | Transport | Penginapan | Jumlah | Tanda Tangan
      h | ^ | ^ | ^ | ^ | ^ | Tarif | Jumlah | ^ | ^ | ^ | ^
      f | no | nama | golongan | - | volume | harga_satuan | jumlah+ | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya\\nNIP. 197001011995011001 | IV/a | Agam | 2 | 380000 | 760000 | 300000 | 500000 | 1560000 |
      r | 2 | Rina Marlina\\nNIP. 197101011995012002 | III/c | Solok | 2 | 380000 | 760000 | 200000 | 500000 | 1460000 |
      r | 3 | Joko Susilo | III/a | Solok | 2 | 380000 | 760000 | 200000 | 0 | 960000 |
      t | Jumlah | < | < | < | | | 2280000 | 700000 | 1000000 | 3980000 |
    `);
  });

  test("no and nama nip in one column", () => {
    expectReadAsDrawn(`
        | DAFTAR NOMINATIF
      h | No. / Nama / NIP | Jabatan | Bruto | PPh | Netto
      f | nama | jabatan | jumlah+ | jumlah+ | jumlah+
      r | 1. Andi Wijaya | Ketua | 500000 | 25000 | 475000
      r | 2. Rina Marlina | Sekretaris | 400000 | 20000 | 380000
      r | 3. Joko Susilo | Anggota | 300000 | 15000 | 285000
      t | Jumlah | | 1200000 | 60000 | 1140000
    `);
  });

  test("letters in no column for items, total wrong by 100", () => {
    expectReadAsDrawn(`
        | BELANJA RUTIN
      h | NO | URAIAN | JUMLAH
      f | no | uraian | jumlah+
      r | a. | Listrik | 1000000
      r | b. | Air | 500000
      r | c. | Telepon | 300000
      t | | Jumlah | 1800100
    `);
  });

  test("paper with totals per bidang named like the group and grand total", () => {
    expectReadAsDrawn(`
        | REKAP ANGGARAN PER BIDANG
      h | NO | BIDANG / KEGIATAN | ANGGARAN | REALISASI
      f | no | uraian | pagu+ | realisasi+
      g | A | BIDANG PENANGANAN FAKIR MISKIN
      r | 1 | Rakor | 500 | 200
      r | 2 | Verval | 300 | 100
      s | | Jumlah Bidang PFM | 800 | 300
      g | B | BIDANG REHSOS
      r | 1 | Panti | 1000 | 600
      r | 2 | Lansia | 200 | 100
      s | | Jumlah Bidang Rehsos | 1200 | 700
      t | | JUMLAH TOTAL | 2000 | 1000
    `);
  });
});
