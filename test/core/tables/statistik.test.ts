import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("statistics per kab/kota, kecamatan and desa", () => {
  test("statistics per kab/kota with years as columns", () => {
    expectReadAsDrawn(`
        | Jumlah Penduduk Miskin Menurut Kabupaten/Kota di Provinsi Sumatera Barat (ribu jiwa)
        |
      h | Kabupaten/Kota | Jumlah Penduduk Miskin | < | <
      h | ^ | 2020 | 2021 | 2022
      f | kab_kota | - | - | -
      r | Kepulauan Mentawai | 13.22 | 13.5 | 13.1
      r | Pesisir Selatan | 35.5 | 36.1 | 34.8
      r | Solok | 29.9 | 30.2 | 29.5
      r | Sijunjung | 16.2 | 16.4 | 16.0
      r | Kota Padang | 42.2 | 44.8 | 42.5
      t | Sumatera Barat | 137.02 | 141.0 | 135.9
        | Sumber: BPS Provinsi Sumatera Barat
    `);
  });

  test("per desa health table with kecamatan groups and subtotals after, percent", () => {
    expectReadAsDrawn(`
        | CAKUPAN IMUNISASI PER NAGARI
      h | NO | KECAMATAN | PUSKESMAS | NAGARI | JUMLAH SASARAN | DIIMUNISASI | <
      h | ^ | ^ | ^ | ^ | ^ | JUMLAH | %
      n | 1 | 2 | 3 | 4 | 5 | 6 | 7
      f | no | kecamatan | instansi | desa | volume+ | jumlah+ | persen
      r | 1 | Lubuk Basung | Lubuk Basung | Manggopoh | 100 | 80 | 80
      r | 2 | | | Kampung Pinang | 50 | 45 | 90
      s | | JUMLAH KECAMATAN LUBUK BASUNG | | | 150 | 125 | 83.3
      r | 3 | Matur | Matur | Matur Hilir | 60 | 30 | 50
      r | 4 | | | Matur Mudik | 40 | 30 | 75
      s | | JUMLAH KECAMATAN MATUR | | | 100 | 60 | 60
      t | JUMLAH (KAB/KOTA) | < | < | < | 250 | 185 | 74
        | Sumber: Seksi Imunisasi
    `);
  });

  test("L P L+P under groups, kecamatan per row", () => {
    expectReadAsDrawn(`
        | JUMLAH PENDUDUK MENURUT JENIS KELAMIN
      h | NO | KECAMATAN | JUMLAH PENDUDUK | < | < | RASIO
      h | ^ | ^ | LAKI-LAKI | PEREMPUAN | L+P | ^
      f | no | kecamatan | volume+ | volume+ | jumlah+ | persen
      r | 1 | Padang Barat | 20000 | 21000 | 41000 | 95.2
      r | 2 | Padang Timur | 38000 | 39000 | 77000 | 97.4
      r | 3 | Kuranji | 70000 | 71000 | 141000 | 98.6
      t | | KOTA PADANG | 128000 | 131000 | 259000 | 97.7
    `);
  });

  test("DTKS per kab/kota with total at top named after province", () => {
    expectReadAsDrawn(`
        | REKAPITULASI DATA DTKS PER KABUPATEN/KOTA
      h | KODE | KABUPATEN/KOTA | JUMLAH RUTA | JUMLAH ART | KETERANGAN
      f | kode_wilayah | kab_kota | volume+ | volume+ | keterangan
      s | 13 | SUMATERA BARAT | 900 | 3600 |
      r | 13.01 | KAB. PESISIR SELATAN | 200 | 800 |
      r | 13.02 | KAB. SOLOK | 300 | 1200 |
      r | 13.71 | KOTA PADANG | 400 | 1600 |
    `);
  });

  test("indicator list, satuan, target per year", () => {
    expectReadAsDrawn(`
        | TARGET INDIKATOR KINERJA UTAMA
      h | No | Indikator Kinerja | Satuan | Target | < | < | Penanggung Jawab
      h | ^ | ^ | ^ | 2021 | 2022 | 2023 | ^
      f | no | uraian | satuan | pagu | pagu | pagu | keterangan
      r | 1 | Persentase PPKS yang tertangani | % | 40 | 45 | 50 | Dinsos
      r | 2 | Jumlah PSKS aktif | orang | 100 | 120 | 150 | Dinsos
      r | 3 | Indeks kepuasan | indeks | 80 | 82 | 85 | Dinsos
    `);
  });

  test("two tables under one another with other headers", () => {
    expectReadAsDrawn(`
         | DATA PETUGAS
      h  | No | Nama | Kab/Kota
      f  | no | nama | kab_kota
      r  | 1 | Andi Wijaya | Kab. Agam
      r  | 2 | Rina Marlina | Kab. Solok
      r  | 3 | Joko Susilo | Kota Padang
         |
         | REKAP BELANJA
      h2 | No | Uraian | Volume | Harga Satuan | Jumlah
      f2 | no | uraian | volume | harga_satuan | jumlah+
      r2 | 1 | Snack | 80 | 20000 | 1600000
      r2 | 2 | Makan | 80 | 45000 | 3600000
      t2 | | Jumlah | | | 5200000
    `);
  });

  test("villages with population and dates, code as text number", () => {
    expectReadAsDrawn(`
        | DAFTAR NAGARI PENERIMA DANA DESA
      h | NO | KODE DESA | NAMA DESA | KECAMATAN | KABUPATEN | PAGU DANA DESA | TAHAP I | TAHAP II | TAHAP III | TOTAL SALUR
      f | no | kode_wilayah | desa | kecamatan | kab_kota | pagu+ | jumlah+ | jumlah+ | jumlah+ | jumlah+
      r | 1 | '1306012001 | Manggopoh | Lubuk Basung | Agam | 900000000 | 360000000 | 360000000 | 180000000 | 900000000
      r | 2 | '1306012002 | Kampung Tangah | Lubuk Basung | Agam | 800000000 | 320000000 | 320000000 | 160000000 | 800000000
      r | 3 | '1306022001 | Matur Hilir | Matur | Agam | 850000000 | 340000000 | 340000000 | 170000000 | 850000000
      t | TOTAL | < | < | < | < | 2550000000 | 1020000000 | 1020000000 | 510000000 | 2550000000
    `);
  });

  test("posyandu cadre list with kecamatan cells merged down", () => {
    expectReadAsDrawn(`
        | DATA KADER POSYANDU
      h | NO | KECAMATAN | DESA/KELURAHAN | NAMA POSYANDU | JUMLAH KADER | < | KET
      h | | | | | L | P |
      f | no | kecamatan | desa | - | volume+ | volume+ | keterangan
      r | 1 | Padang Barat | Purus | Melati | 0 | 5 |
      r | 2 | ^ | Rimbo Kaluang | Mawar | 1 | 4 |
      r | 3 | ^ | Flamboyan | Anggrek | 0 | 5 |
      r | 4 | Padang Timur | Jati | Kenanga | 0 | 6 |
      r | 5 | ^ | Sawahan | Dahlia | 1 | 5 |
      t | JUMLAH | < | < | < | 2 | 25 |
    `);
  });

  test("survey scores, rata-rata line", () => {
    expectReadAsDrawn(`
        | HASIL SURVEY KEPUASAN MASYARAKAT
      h | NO | UNIT PELAYANAN | U1 | U2 | U3 | U4 | NILAI IKM | MUTU
      f | no | instansi | - | - | - | - | - | keterangan
      r | 1 | Dinas Sosial | 3.1 | 3.2 | 3.3 | 3.0 | 78.75 | B
      r | 2 | Dinas Kesehatan | 3.5 | 3.2 | 3.3 | 3.1 | 81.88 | B
      r | 3 | Dinas Dukcapil | 3.6 | 3.4 | 3.5 | 3.5 | 87.5 | B
      w | Rata-rata | < | 3.4 | 3.27 | 3.37 | 3.2 | 82.7 |
    `);
  });

  test("the kabupaten as the last line, beside rates that do not add up", () => {
    expectReadAsDrawn(`
        | Penduduk, Laju Pertumbuhan dan Kepadatan menurut Kecamatan
      h | Kecamatan | Penduduk (ribu) | < | < | Laju Pertumbuhan | Kepadatan per km2
      h | ^ | Laki-laki | Perempuan | Jumlah | ^ | ^
      r | 010 Sungai Beremas | 14.76 | 9.67 | 24.43 | 0.6 | 231
      r | 020 Ranah Batahan | 14.82 | 10.56 | 25.38 | 2.27 | 203
      r | 030 Koto Balingka | 15.33 | 22.38 | 37.71 | 0.8 | 409
      r | 040 Lembah Melintang | 12.94 | 28.68 | 41.62 | 1.85 | 557
      r | 050 Gunung Tuleh | 14.69 | 16.81 | 31.5 | 1.47 | 293
      t | Pasaman Raya | 72.54 | 88.1 | 160.64 | 1.44 | 310
    `);
  });

  test("the kabupaten on top, with a yield in every year", () => {
    expectReadAsDrawn(`
      h | NO | KECAMATAN | 2023 | < | < | 2024 | < | <
      h | ^ | ^ | LUAS PANEN | PROVITAS | PRODUKSI | LUAS PANEN | PROVITAS | PRODUKSI
      t | | KABUPATEN | 6190 | 53.4 | 33066.4 | 8034 | 51.2 | 41120.5
      r | 1 | Matur | 1743 | 52.4 | 9133.3 | 1970 | 50.1 | 9869.7
      r | 2 | Palupuh | 1091 | 54.9 | 5989.6 | 993 | 52.4 | 5203.3
      r | 3 | Baso | 1600 | 53 | 8480 | 2751 | 52.4 | 14415.2
      r | 4 | Tilatang | 1756 | 53.9 | 9463.5 | 2320 | 50.14 | 11632.3
    `);
  });

  test("a last place whose figures only come near the sum in one column stays a place", () => {
    expectReadAsDrawn(`
      h | Kecamatan | Penduduk | Rumah Tangga | Jumlah Sekolah
      f | kecamatan | volume+ | volume+ | volume+
      r | Matur | 1200 | 310 | 231
      r | Palupuh | 1500 | 402 | 203
      r | Baso | 1310 | 377 | 409
      r | Tilatang | 4010 | 388 | 310
    `);
  });
});

test("a tally of pupils is no budget, whatever stands in its other columns", () => {
  const drawing = `
      | DATA SISWA MENURUT TINGKAT DAN JENIS KELAMIN
    h | NO | NAMA SEKOLAH | STATUS | KELAS I | < | < | KELAS II | < | <
    h | ^ | ^ | ^ | L | P | JML | L | P | JML
    r | 1 | SDN 01 | NEGERI | 17 | 10 | 27 | 18 | 3 | 21
    r | 2 | SDN 02 | NEGERI | 13 | 3 | 16 | 11 | 11 | 22
    r | 3 | SDS Melati | SWASTA | 6 | 14 | 20 | 19 | 16 | 35
    t | | JUMLAH | | 1036 | 1027 | 2063 | 1048 | 1030 | 2078
  `;
  const [sheet] = findTables({ file: "siswa.xlsx", sheets: [drawnSheet(drawing).sheet] });
  expect(sheet?.tables.map(({ kind }) => kind)).toEqual(["lain"]);
});

test("the desa are the lines under a header that names kecamatan and desa", () => {
  expectReadAsDrawn(`
      | PENDUDUK MENURUT DESA
    h | NO | KECAMATAN / DESA | PENDUDUK | KK
    f | no | desa | volume+ | volume+
    r | 1 | Pandai Sikek | 3120 | 810
    r | 2 | Koto Laweh | 2450 | 655
    r | 3 | Koto Baru | 1980 | 540
  `);
});

describe("remarks", () => {
  test("stay remarks behind the amounts of lines that are named, and a status describes no line", () => {
    expectReadAsDrawn(`
        | BANTUAN OPERASIONAL SEKOLAH
      h | NO | NAMA SEKOLAH | STATUS | JUMLAH (Rp) | KET
      f | no | instansi | keterangan | jumlah+ | keterangan
      r | 1 | SDN 01 Contoh | Negeri | 25000000 | sudah cair
      r | 2 | SDN 02 Contoh | Negeri | 31500000 | sudah cair
      r | 3 | SDS Melati | Swasta | 12750000 | menunggu
    `);
  });

  test("say what the amounts are for where nothing else does", () => {
    expectReadAsDrawn(`
        | CATATAN UANG KELUAR
      h | Tanggal | Jumlah (Rp) | Keterangan
      f | tanggal | jumlah+ | uraian
      r | @3/3/2023 | 250000 | beli air minum
      r | @4/3/2023 | 125000 | fotokopi undangan
      r | @8/3/2023 | 900000 | sewa sound system
    `);
  });
});

test("a list of people may say kecamatan under a header of both", () => {
  expectReadAsDrawn(`
      | DAFTAR HADIR
    h | NO | NAMA | KECAMATAN / DESA | TANDA TANGAN
    f | no | nama | kecamatan | tanda_tangan
    r | 1 | Rina Oktaviani | Kec. Kuranji | ttd
    r | 2 | Andi Saputra | Kec. Nanggalo | ttd
    r | 3 | Yuli Astuti | Kec. Kuranji | ttd
  `);
});
