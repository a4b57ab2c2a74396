import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("a report that numbers every line", () => {
  it("has sums and headings among them, though each has a number of its own", () => {
    expectReadAsDrawn(`
        | LAPORAN REALISASI ANGGARAN
        | UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2023
      h | NO | URAIAN | CATATAN | ANGGARAN | REALISASI | %
      f | no | uraian | keterangan | pagu+ | realisasi+ | persen
      n | 1 | 2 | 3 | 4 | 5 | 6
      g | 1 | PENDAPATAN
      g | 2 | PENDAPATAN ASLI DAERAH
      r | 3 | Pajak Daerah | 5.1.1 | 384370 | 388110 | 100.97
      r | 4 | Retribusi Daerah | 5.1.2 | 96600 | 86433 | 89.47
      w | 5 | JUMLAH PENDAPATAN ASLI DAERAH | | 480970 | 474543 | 98.66
      g | 6 | PENDAPATAN TRANSFER
      r | 7 | Dana Alokasi Umum | 5.1.3 | 748315 | 753413 | 100.68
      r | 8 | Dana Alokasi Khusus | 5.1.4 | 138999 | 123234 | 88.66
      w | 9 | JUMLAH PENDAPATAN TRANSFER | | 887314 | 876647 | 98.80
      w | 10 | JUMLAH PENDAPATAN | | 1368284 | 1351190 | 98.75
      g | 11 | BELANJA
      r | 12 | Belanja Pegawai | 5.1.5 | 655186 | 612315 | 93.46
      r | 13 | Belanja Barang dan Jasa | 5.1.6 | 448930 | 391524 | 87.21
      w | 14 | JUMLAH BELANJA | | 1104116 | 1003839 | 90.92
      w | 15 | SURPLUS/(DEFISIT) | | 264168 | 347351 | 131.49
    `);
  });

  it("unlike a list in which each number is that of a line", () => {
    expectReadAsDrawn(`
        | PROFIL DESA
      h | No | Uraian | Jumlah
      f | no | uraian | jumlah+
      r | 1 | Jumlah penduduk laki-laki | 1204
      r | 2 | Jumlah penduduk perempuan | 1198
      r | 3 | Jumlah kepala keluarga | 702
      r | 4 | Jumlah keluarga penerima | 118
    `);
  });
});

describe("sums of earlier years under a list", () => {
  it("are no lines of it, though the year stands where the numbers do", () => {
    expectReadAsDrawn(`
        | Panjang Jalan Menurut Kondisi di Provinsi Contoh, 2022
      h | No. | Kabupaten/Kota | Baik (Km) | Rusak (Km)
      f | no | kab_kota | volume+ | volume+
      r | 1 | Banggai | 270.5 | 427.9
      r | 2 | Poso | 92.5 | 121.5
      r | 3 | Sigi | 306.1 | 237.8
      r | 4 | Palu | 364.3 | 151.2
      w | Sulawesi Tengah | | 1033.4 | 938.4
      o | 2021 | | 1003.1 | 902.2
      o | 2020 | | 998.2 | 890.4
    `);
  });
});

describe("what a page brings with it from the one before", () => {
  it("is no line of it where the total of all pages takes it in", () => {
    expectReadAsDrawn(`
      h | NO | NAMA PENERIMA HIBAH | ALAMAT | PAGU | REALISASI
      f | no | nama | alamat | pagu+ | realisasi+
      w | | Jumlah pindahan | | 3730000 | 3238750
      r | 53 | Gereja Santo Fransiskus | Kec. Utara | 75000 | 75000
      r | 54 | Kelenteng Ikhlas | Kec. Selatan | 45000 | 45000
      r | 55 | Vihara Muttaqin | Kec. Timur | 50000 | 50000
      w | | J u m l a h | | 3900000 | 3408750
    `);
  });
});
