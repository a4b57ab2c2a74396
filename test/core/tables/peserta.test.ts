import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("lists of people: daftar hadir, undangan, honor, absensi", () => {
  test("daftar hadir plain, letterhead, zig-zag signatures, signature block", () => {
    expectReadAsDrawn(`
        | PEMERINTAH PROVINSI SUMATERA BARAT | < | < | < | < | < | <
        | DINAS SOSIAL | < | < | < | < | < | <
        | Jl. Khatib Sulaiman No. 5 Padang Telp. (0751) 7051466 | < | < | < | < | < | <
        |
        | DAFTAR HADIR | < | < | < | < | < | <
        | Hari/Tanggal | | : Rabu, 8 Maret 2023
        | Tempat | | : Hotel Truntum Padang
        | Acara | | : Rakor Verval DTKS
        |
      h | NO | NAMA | NIP | JABATAN | INSTANSI | TANDA TANGAN | <
      f | no | nama | nip | jabatan | instansi | tanda_tangan |
      r | 1 | Budi Santoso, S.Sos | '19800101 200501 1 001 | Kepala Dinas | Dinas Sosial Kab. Agam | 1. ......... |
      r | 2 | Siti Aminah | '19810202 200602 2 002 | Supervisor | Dinas Sosial Kab. Agam | | 2. .........
      r | 3 | Rahmat Hidayat | | Pengisi Data | Dinas Sosial Kota Padang | 3. ......... |
      r | 4 | Dewi Lestari, SE | '19900303 201503 2 003 | Pengisi Data | Dinas Sosial Kota Solok | | 4. .........
        |
        | | | | | Padang, 8 Maret 2023
        | Mengetahui, | | | | PPTK
        | Kepala Bidang PFM
        |
        |
        | Ahmad Fauzi, S.Sos | | | | Nurul Huda, SE
        | NIP. 19700101 199501 1 001 | | | | NIP. 19750505 200003 2 004
      form keterangan | tanggal C6 | tempat C7 | acara C8
    `);
  });

  test("daftar hadir grouped by kab/kota, numbering restarts", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PESERTA RAKOR VERVAL DTKS
        |
      h | No. | Nama Lengkap | NIP/NIK | Jabatan | No. HP | Paraf
      f | no | nama | nip | jabatan | no_hp | tanda_tangan
      g | Kabupaten Pesisir Selatan | < | < | < | < | <
      r | 1 | Andi Wijaya | '197001011995011001 | Kepala Dinas | '081234567890 |
      r | 2 | Rina Marlina | '197101011995012002 | Supervisor | '081234567891 |
      g | Kabupaten Solok | < | < | < | < | <
      r | 1 | Joko Susilo | '197201011995011003 | Kepala Dinas | '081234567892 |
      r | 2 | Yuni Astuti | '197301011995012004 | Supervisor | '081234567893 |
      g | Kota Padang | < | < | < | < | <
      r | 1 | Bambang Irawan | '197401011995011005 | Kepala Dinas | '081234567894 |
    `);
  });

  test("how many were there each day, under the marks of the days, is nobody", () => {
    expectReadAsDrawn(`
        | REKAPITULASI KEHADIRAN
        |
      h | No. | Nama Peserta | Desa | Senin, 11/3 | Selasa, 12/3 | Jml Hadir
      f | no | nama | desa | - | - | hadir
      r | 1 | VERONIKA RANTE | Aepodu | v | v | 2
      r | 2 | WAYAN PURWAKA | Tetewatu | v | - | 1
      r | 3 | PAULINA HALIM | Wawosunggu | v | v | 2
      r | 4 | ARIFIN SIREGAR | Langgea | - | v | 1
      w | | Hadir | | 3 | 3 | 6
      w | | Tidak hadir | | 1 | 1 |
        |
        | *) v = hadir ; - = tanpa keterangan
    `);
  });

  test("two rows a person: whatever stands in the second row that the number is merged over", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR
        |
      h | No | Nama / NIP | Jabatan | Tanda Tangan
      f | no | nama | jabatan | tanda_tangan
      r | 1 | Andi Wijaya, S.Sos | Kepala Dinas | 1
        | ^ | NIP. 19700101 199501 1 001 | |
      r | 2 | Rina Marlina | Staf | 2
        | ^ | Honorer | |
      r | 3 | Joko Susilo | Staf | 3
        | ^ | Tenaga kontrak | |
    `);
  });

  test("two rows a person: name, NIP below", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR
        |
      h | No | Nama / NIP | Jabatan | Instansi | Tanda Tangan
      f | no | nama | jabatan | instansi | tanda_tangan
      r | 1 | Andi Wijaya, S.Sos | Kepala Dinas | Dinas Sosial Kab. Agam | 1
        | | NIP. 19700101 199501 1 001 | | |
      r | 2 | Rina Marlina | Supervisor | Dinas Sosial Kab. Solok | 2
        | | NIP. 19710101 199501 2 002 | | |
      r | 3 | Joko Susilo | Pengisi data | Dinas Sosial Kota Padang | 3
        | | NIP. 19720101 199501 1 003 | | |
    `);
  });

  test("empty pre-numbered rows below the filled", () => {
    expectReadAsDrawn(`
        | DAFTAR UNDANGAN
        | Rapat Koordinasi
      h | NO | NAMA | JABATAN | UTUSAN | NO. HP | TANDA TANGAN
      f | no | nama | jabatan | instansi | no_hp | tanda_tangan
      r | 1 | Andi Wijaya | Kepala Bidang | Dinas Sosial | '0812 |
      r | 2 | Rina Marlina | Staf | Bappeda | '0813 |
      r | 3 | Joko Susilo | Staf | Dinas Kesehatan | '0814 |
        | 4
        | 5
        | 6
        | 7
    `);
  });

  test("empty template: header, numbered blank rows", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR
        |
      h | NO | NAMA | INSTANSI | NO HP | TANDA TANGAN | <
      f | no | nama | instansi | no_hp | tanda_tangan |
        | 1 | | | | 1. |
        | 2 | | | | | 2.
        | 3 | | | | 3. |
        | 4 | | | | | 4.
    `);
  });

  test("honor list with PPh, units row, number row, total merged over labels", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN HONORARIUM NARASUMBER
        | RAKOR VERVAL DTKS TAHUN 2023
        |
      h | NO | NAMA | GOL | JABATAN | JUMLAH | < | < | PPh 21 | JUMLAH DITERIMA | TANDA TANGAN
      h | ^ | ^ | ^ | ^ | JAM | TARIF | BRUTO | ^ | ^ | ^
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7=5x6 | 8 | 9=7-8 | 10
      f | no | nama | golongan | jabatan | volume | harga_satuan | jumlah+ | jumlah+ | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | IV/a | Narasumber | 2 | 900000 | 1800000 | 270000 | 1530000 | 1.
      r | 2 | Rina Marlina | III/d | Narasumber | 2 | 900000 | 1800000 | 90000 | 1710000 | 2.
      r | 3 | Joko Susilo | - | Moderator | 1 | 700000 | 700000 | 42000 | 658000 | 3.
      t | JUMLAH | < | < | < | < | < | 4300000 | 402000 | 3898000 |
        | Terbilang : Empat juta tiga ratus ribu rupiah
        |
        | | | | | | Padang, 8 Maret 2023
        | Setuju dibayar | | | Bendahara Pengeluaran Pembantu | | | Yang membayarkan
        |
        | Dr. Ahmad Fauzi | | | Nurul Huda | | | Sari Dewi
        | NIP. 197001011995011001 | | | NIP. 197001011995012002 | | | NIP. 197001011995012003
    `);
  });

  test("transport list, rp in own cell, text money", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMAAN UANG TRANSPORT PESERTA
        |
      h | No | Nama | Asal Daerah | Uang Transport | < | Tanda Tangan
      f | no | nama | kab_kota | | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Kab. Agam | Rp | '150.000 | 1
      r | 2 | Rina Marlina | Kab. Solok | Rp | '175.000 | 2
      r | 3 | Joko Susilo | Kota Padang | Rp | '100.000 | 3
      r | 4 | Yuni Astuti | Kota Solok | Rp | '175.000 | 4
      t | Total | < | < | Rp | '600.000 |
    `);
  });

  test("absensi bulanan with day columns", () => {
    expectReadAsDrawn(`
        | REKAPITULASI ABSENSI PEGAWAI
        | BULAN : MARET 2023
        |
      h | NO | NAMA / NIP | TANGGAL | < | < | < | < | < | < | < | JUMLAH | < | < | < | KET
      h | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | H | S | I | A | ^
      f | no | nama | - | - | - | - | - | - | - | - | hadir | sakit+ | izin+ | alpa+ | keterangan
      r | 1 | Andi Wijaya | H | H | H | L | L | H | H | S | 5 | 1 | 0 | 0 |
      r | 2 | Rina Marlina | H | I | H | L | L | H | H | H | 5 | 0 | 1 | 0 |
      r | 3 | Joko Susilo | H | H | A | L | L | H | H | H | 5 | 0 | 0 | 1 |
      r | 4 | Yuni Astuti | H | H | H | L | L | H | H | H | 6 | 0 | 0 | 0 |
        |
        | Keterangan : H = Hadir, S = Sakit, I = Izin, A = Alpa, L = Libur
    `);
  });

  test("absensi: dates header without merge, letters below the number", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PEGAWAI HONORER BULAN FEBRUARI 2023
      h | No | Nama | Jabatan | Tanggal
      h | | | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      f | no | nama | jabatan | - | - | - | - | - | - | - | - | - | - | - | -
      r | 1 | Andi Wijaya | Operator | v | v | v | v | | | v | v | v | v | v |
      r | 2 | Rina Marlina | Sopir | v | v | v | v | | | v | v | v | v | v |
      r | 3 | Joko Susilo | Satpam | v | v | v | v | | | v | v | v | v | v |
    `);
  });

  test("several lists under one another with the same header and titles", () => {
    expectReadAsDrawn(`
         | DAFTAR HADIR PESERTA
         | Kabupaten Agam
      h  | No | Nama | Jabatan | Tanda Tangan
      f  | no | nama | jabatan | tanda_tangan
      r  | 1 | Andi Wijaya | Kadis |
      r  | 2 | Rina Marlina | Supervisor |
         |
         | Kabupaten Solok
      h2 | No | Nama | Jabatan | Tanda Tangan
      f2 | no | nama | jabatan | tanda_tangan
      r2 | 1 | Joko Susilo | Kadis |
      r2 | 2 | Yuni Astuti | Supervisor |
      r2 | 3 | Bambang Irawan | Pengisi data |
         |
         | Kota Padang
      h3 | No | Nama | Jabatan | Tanda Tangan
      f3 | no | nama | jabatan | tanda_tangan
      r3 | 1 | Dewi Lestari | Kadis |
      r3 | 2 | Rahmat Hidayat | Supervisor |
    `);
  });

  test("side by side with an empty column", () => {
    expectReadAsDrawn(`
           | DAFTAR PESERTA
      h h2 | No | Nama | Instansi | | No | Nama | Instansi
      f    | no | nama | instansi
      f2   | | | | | no | nama | instansi
      r r2 | 1 | Andi Wijaya | Dinsos Agam | | 4 | Rina Marlina | Dinsos Solok
      r r2 | 2 | Joko Susilo | Dinsos Pessel | | 5 | Yuni Astuti | Dinsos Padang
      r    | 3 | Bambang Irawan | Dinsos Pasaman
    `);
  });

  test("side by side without an empty column", () => {
    expectReadAsDrawn(`
           | DAFTAR HADIR
      h h2 | No | Nama | Tanda Tangan | No | Nama | Tanda Tangan
      f    | no | nama | tanda_tangan
      f2   | | | | no | nama | tanda_tangan
      r r2 | 1 | Andi Wijaya | | 4 | Rina Marlina |
      r r2 | 2 | Joko Susilo | | 5 | Yuni Astuti |
      r r2 | 3 | Bambang Irawan | | 6 | Dewi Lestari |
    `);
  });

  test("starts at column C, blank columns, number row in parentheses", () => {
    expectReadAsDrawn(`
        | | | DAFTAR NOMINATIF PESERTA
        |
      h | | | NO | NAMA | | JENIS KELAMIN | < | KAB/KOTA
      h | | | ^ | ^ | | L | P | ^
      n | | | '(1) | '(2) | | '(3) | '(4) | '(5)
      f | | | no | nama | | jenis_kelamin | jenis_kelamin | kab_kota
      r | | | 1 | Andi Wijaya | | L | | Kota Padang
      r | | | 2 | Rina Marlina | | | P | Kota Solok
      r | | | 3 | Joko Susilo | | L | | Kab. Agam
      r | | | 4 | Yuni Astuti | | | P | Kab. Solok
    `);
  });

  test("bansos recipients with NIK, KK, address, page-break header", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA BANTUAN SOSIAL SEMBAKO
        | NAGARI LUBUK BASUNG KECAMATAN LUBUK BASUNG
        |
      h | NO | NAMA KPM | NIK | NO KK | ALAMAT | JORONG | JUMLAH BANTUAN (Rp) | TTD
      f | no | nama | nik | - | alamat | desa | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | '1306010101800001 | '1306010101800011 | Jl. Merdeka 1 | Jorong I | 600000 |
      r | 2 | Rina Marlina | '1306010101800002 | '1306010101800012 | Jl. Merdeka 2 | Jorong I | 600000 |
      r | 3 | Joko Susilo | '1306010101800003 | '1306010101800013 | Jl. Merdeka 3 | Jorong II | 600000 |
      w | Jumlah dipindahkan | < | < | < | < | < | 1800000
        | NO | NAMA KPM | NIK | NO KK | ALAMAT | JORONG | JUMLAH BANTUAN (Rp) | TTD
      w | Jumlah pindahan | < | < | < | < | < | 1800000
      r | 4 | Yuni Astuti | '1306010101800004 | '1306010101800014 | Jl. Merdeka 4 | Jorong II | 600000 |
      r | 5 | Bambang Irawan | '1306010101800005 | '1306010101800015 | Jl. Merdeka 5 | Jorong III | 600000 |
      t | JUMLAH | < | < | < | < | < | 3000000 |
    `);
  });

  test("no header, data from row 1", () => {
    expectReadAsDrawn(`
      r | 1 | Andi Wijaya | '197001011995011001 | Kota Padang
      r | 2 | Rina Marlina | '197101011995012002 | Kota Solok
      r | 3 | Joko Susilo | '197201011995011003 | Kab. Agam
      r | 4 | Yuni Astuti | '197301011995012004 | Kab. Agam
      f | no | nama | nip | kab_kota
    `);
  });

  test("english header, misspelled words", () => {
    expectReadAsDrawn(`
        | PARTICIPANT LIST
      h | No. | Name | Institution | Posistion | Phone Number | Signature
      f | no | nama | instansi | jabatan | no_hp | tanda_tangan
      r | 1 | Andi Wijaya | Dinas Sosial | Head | '0812 |
      r | 2 | Rina Marlina | Bappeda | Staff | '0813 |
      r | 3 | Joko Susilo | Dukcapil | Staff | '0814 |
    `);
  });

  test("misspelled indonesian header", () => {
    expectReadAsDrawn(`
        | ABSENSI KEGIATAN
      h | N0 | NAMA PESRTA | JABATTAN | INSTASI | TANDA TANGGAN
      f | no | nama | jabatan | instansi | tanda_tangan
      r | 1 | Andi Wijaya | Kabid | Dinas Sosial |
      r | 2 | Rina Marlina | Staf | Bappeda |
      r | 3 | Joko Susilo | Staf | Dukcapil |
    `);
  });

  test("header labels split over two rows without merges", () => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN UANG HARIAN PERJALANAN DINAS
        |
      h | No. | Nama | Pangkat/ | Tujuan | Lama | Uang | Jumlah | Tanda
      h | Urut | | Golongan | | (hari) | Harian | Uang | Tangan
      f | no | nama | golongan | - | volume | harga_satuan | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | Penata/III.c | Kab. Agam | 2 | 380000 | 760000 | 1
      r | 2 | Rina Marlina | Penata Muda/III.a | Kab. Solok | 3 | 380000 | 1140000 | 2
      r | 3 | Joko Susilo | Pembina/IV.a | Kota Padang | 1 | 380000 | 380000 | 3
      t | | Jumlah | | | | | 2280000 |
    `);
  });

  test("roman sections narasumber / panitia / peserta with subtotals", () => {
    expectReadAsDrawn(`
        | DAFTAR PENERIMA HONOR DAN TRANSPORT
      h | No | Nama | Kedudukan | Jumlah (Rp) | Tanda Tangan
      f | no | nama | peran | jumlah+ | tanda_tangan
      g | I | NARASUMBER
      r | 1 | Andi Wijaya | Narasumber | 1800000 |
      r | 2 | Rina Marlina | Narasumber | 1800000 |
      s | | Sub Jumlah I | | 3600000 |
      g | II | PANITIA
      r | 1 | Joko Susilo | Ketua | 400000 |
      r | 2 | Yuni Astuti | Anggota | 300000 |
      s | | Sub Jumlah II | | 700000 |
      t | | JUMLAH I + II | | 4300000 |
    `);
  });

  test("one-column list with a title", () => {
    expectReadAsDrawn(`
        | DAFTAR NAMA PETUGAS
      h | Nama Petugas
      f | nama
      r | Andi Wijaya
      r | Rina Marlina
      r | Joko Susilo
      r | Yuni Astuti
    `);
  });

  test("attendance with jam datang/pulang 3 levels", () => {
    expectReadAsDrawn(`
        | DAFTAR HADIR PANITIA
        |
      h | No | Nama | Jabatan | Kehadiran | < | < | < | Ket
      h | ^ | ^ | ^ | Datang | < | Pulang | < | ^
      h | ^ | ^ | ^ | Jam | Paraf | Jam | Paraf | ^
      f | no | nama | jabatan | jam_masuk | tanda_tangan | jam_pulang | tanda_tangan | keterangan
      r | 1 | Andi Wijaya | Ketua | '08.00 | | '17.00 | |
      r | 2 | Rina Marlina | Sekretaris | '08.10 | | '17.00 | |
      r | 3 | Joko Susilo | Anggota | '08.05 | | '17.15 | |
    `);
  });

  test("list of people, total of headcount unlabelled number, signature names right below", () => {
    expectReadAsDrawn(`
        | REKAP PESERTA PER KAB/KOTA
      h | No | Kab/Kota | Eselon II | Supervisor | Pengisi Data | Jumlah
      f | no | kab_kota | - | - | - | jumlah+
      r | 1 | Kab. Agam | 2 | 1 | 1 | 4
      r | 2 | Kab. Solok | 2 | 1 | 1 | 4
      r | 3 | Kota Padang | 2 | 1 | 1 | 4
      r | 4 | Kota Solok | 2 | 1 | 1 | 4
      t | Total Peserta | < | 8 | 4 | 4 | 16
    `);
  });

  test.each(["MODERATOR", "Pembawa Acara", "TIM PELAKSANA"])("%s alone over one line of a payment list", (heading) => {
    expectReadAsDrawn(`
        | DAFTAR PEMBAYARAN HONORARIUM
      h | No | Nama | Gol | Jumlah | PPh 21 | Diterima | Tanda Tangan
      g | | NARASUMBER
      r | 1 | Dr. Hendra Gunawan, M.Si | IV/c | 2700000 | 405000 | 2295000 | ttd
      r | 2 | Rina Marlina, S.Sos | III/d | 1800000 | 90000 | 1710000 | ttd
      g | | ${heading}
      r | 1 | Joko Susilo | III/b | 700000 | 35000 | 665000 | ttd
      t | Jumlah | | | 5200000 | 530000 | 4670000
    `);
  });
});
