import { kindsOf } from "./support/kindsOf";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("counts beside rupiah are counts, whatever stands over them", () => {
  test("the number of people under an allocation and a realisasi, the rupiah beside them", () => {
    expectReadAsDrawn(`
        | REKAPITULASI PENERIMA DAN NILAI BANTUAN
      h | KODE | KABUPATEN / KOTA | ALOKASI | < | REALISASI | < | <
      h | ^ | ^ | KPM | NILAI (Rp) | KPM | NILAI (Rp) | %
      f | kode_wilayah | kab_kota | volume+ | pagu+ | volume+ | realisasi+ | persen
      r | '13.01 | Kab. Pesisir Selatan | 6896 | 4137600000 | 6820 | 4092000000 | 98.9
      r | '13.02 | Kab. Solok | 11055 | 6633000000 | 10427 | 6256200000 | 94.32
      r | '13.03 | Kab. Sijunjung | 17185 | 10311000000 | 16407 | 9844200000 | 95.47
    `);
  });

  test.each(["Jml Desa", "Jumlah SPPT", "Jml Batang"])("%s", (label) => {
    expectReadAsDrawn(`
        | REKAP PENYALURAN
      h | No | Kecamatan | ${label} | Pagu (Rp) | Realisasi (Rp)
      f | no | kecamatan | volume+ | pagu+ | realisasi+
      r | 1 | Rao | 6 | 1990000000 | 796000000
      r | 2 | Panti | 5 | 1650000000 | 660000000
      r | 3 | Bonjol | 14 | 1410000000 | 846000000
    `);
  });

  test("a source of money with little in it stays money", () => {
    expectReadAsDrawn(`
        | PAGU PER SUMBER DANA
      h | No | Uraian | PAGU | < | <
      h | ^ | ^ | DAU | Hibah | Jumlah
      f | no | uraian | pagu+ | pagu+ | pagu+
      r | 1 | Rapat | 50000000 | 500000 | 50500000
      r | 2 | Pelatihan | 80000000 | 0 | 80000000
      r | 3 | Monitoring | 20000000 | 250000 | 20250000
    `);
  });

  test("days, nights and their rates in a nominatif, whose people are no budget", () => {
    const nominatif = `
        | DAFTAR NOMINATIF BIAYA PERJALANAN DINAS
      h | NO | NAMA | NIP | UANG HARIAN | < | < | PENGINAPAN | < | < | TOTAL | NO. REKENING
      h | ^ | ^ | ^ | HARI | TARIF | JUMLAH | MALAM | TARIF | JUMLAH | ^ | ^
      f | no | nama | nip | volume | harga_satuan | jumlah+ | volume | harga_satuan | jumlah+ | jumlah+ | keterangan
      r | 1 | Andi Wijaya | '199611032022112007 | 2 | 530000 | 1060000 | 1 | 650000 | 650000 | 1710000 | '8141348965017
      r | 2 | Rina Marlina | '198104012010102001 | 3 | 530000 | 1590000 | 2 | 580000 | 1160000 | 2750000 | '2585044688048
      r | 3 | Joko Susilo | '196902271993012001 | 2 | 530000 | 1060000 | 1 | 650000 | 650000 | 1710000 | '1796460460760
    `;
    expectReadAsDrawn(nominatif);
    expect(kindsOf(nominatif)).toEqual(["peserta"]);
  });

  test("stocks of medicines that are received and given out", () => {
    const stocks = `
        | LAPORAN PEMAKAIAN OBAT
      h | NO | NAMA OBAT | SATUAN | STOK AWAL | PENERIMAAN | APBD | JML
      f | no | uraian | satuan | - | volume | volume | volume
      r | 1 | Amoksisilin | tablet | 4748 | 500 | 1000 | 5248
      r | 2 | Antasida | pcs | 3198 | 1000 | 0 | 4198
      r | 3 | Parasetamol | pcs | 502 | 0 | 1000 | 1502
    `;
    expectReadAsDrawn(stocks);
    expect(kindsOf(stocks)).not.toContain("anggaran");
  });
});

describe("a price and an amount", () => {
  test.each(["Upah/Hari", "Upah / Hari", "Honor per Jam", "Insentif/Bulan"])("%s is what one costs", (label) => {
    expectReadAsDrawn(`
        | DAFTAR UPAH
      h | No | Nama | Jml HOK | ${label} | Jumlah Upah | Tanda Tangan
      f | no | nama | volume | harga_satuan | jumlah+ | tanda_tangan
      r | 1 | Andi Wijaya | 5 | 140000 | 700000 |
      r | 2 | Rina Marlina | 4 | 110000 | 440000 |
      r | 3 | Joko Susilo | 4.5 | 110000 | 495000 |
      t | | Jumlah | | | 1635000
    `);
  });

  test("the price is known beside the days of a week that are counted", () => {
    expectReadAsDrawn(`
        | DAFTAR UPAH TENAGA KERJA
      h | No | Nama | Hari Kerja | < | < | < | < | Jml HOK | Upah / Hari | Jumlah Upah
      h | ^ | ^ | Sn | Sl | Rb | Km | Jm | ^ | ^ | ^
      f | no | nama | hadir | hadir | hadir | hadir | hadir | volume | harga_satuan | jumlah+
      r | 1 | Andi Wijaya | 1 | 1 | 1 | 1 | 1 | 5 | 140000 | 700000
      r | 2 | Rina Marlina | 1 | 1 | 1 | | 1 | 4 | 110000 | 440000
      r | 3 | Joko Susilo | 1 | | 1 | 0.5 | 1 | 3.5 | 110000 | 385000
    `);
  });

  test.each(["Harga (Rp)", "Tarif (Rp)", "Besaran"])("%s is the amount where nothing is multiplied", (label) => {
    expectReadAsDrawn(`
      | DAFTAR INVENTARIS
      h | No | Nama Barang | Merk | Tahun Pembelian | ${label}
      f | no | uraian | keterangan | tahun | jumlah+
      r | 1 | Sepeda Motor | Honda | 2009 | 7500000
      r | 2 | AC Split | Sharp | 2022 | 9900000
      r | 3 | Printer | Epson | 2021 | 2500000
      t | | Jumlah | | | 19900000
    `);
  });

  test("a list of standard prices is not summed", () => {
    expectReadAsDrawn(`
      | STANDAR HARGA
      h | No | Nama Barang | Satuan | Harga (Rp)
      f | no | uraian | satuan | harga_satuan
      r | 1 | Kertas | rim | 60000
      r | 2 | Tinta | botol | 90000
      r | 3 | Map | lembar | 3000
    `);
  });
});

describe("what is taken off", () => {
  test("deductions as text, some of them a dash", () => {
    expectReadAsDrawn(`
        | DAFTAR GAJI GURU HONOR
      h | NO | NAMA | GAJI | POT. KOPERASI | DITERIMA
      f | no | nama | jumlah | jumlah | jumlah
      r | 1 | Andi Wijaya | '1,500,000 | '50,000 | '1,450,000
      r | 2 | Rina Marlina | '1,200,000 | - | '1,200,000
      r | 3 | Joko Susilo | '1,500,000 | '25,000 | '1,475,000
      r | 4 | Yuni Astuti | '1,500,000 | - | '1,500,000
    `);
  });

  test("between gross and net of payments it is summed", () => {
    expectReadAsDrawn(`
        | REGISTER SP2D
      h | NO | NO. SP2D | TANGGAL | URAIAN | NILAI BRUTO | POTONGAN | NILAI NETTO
      f | no | nomor_bukti | tanggal | uraian | jumlah+ | jumlah+ | jumlah+
      r | 1 | '00001 | @3/1/2024 | Tambahan penghasilan | 20825000 | 1041250 | 19783750
      r | 2 | '00002 | @5/1/2024 | Meubelair | 59675000 | 2983750 | 56691250
      r | 3 | '00003 | @7/1/2024 | Gaji guru | 22050000 | 0 | 22050000
    `);
  });
});

describe("names of things are no names of people", () => {
  test.each(["NAMA DOKUMEN", "NAMA STANDAR HARGA", "NAMA RUAS JALAN"])("%s", (label) => {
    expectReadAsDrawn(`
      | DAFTAR
      h | NO | ${label} | SATUAN | KETERANGAN
      f | no | uraian | satuan | keterangan
      r | 1 | Kuitansi bermeterai | lembar | ada
      r | 2 | Daftar hadir | lembar | ada
      r | 3 | Notulen | lembar | tidak
    `);
  });
});

describe("a price that somebody summed is what its line comes to", () => {
  test("the value of each good of an inventory, with a total under it", () => {
    expectReadAsDrawn(`
      h | No. Urut | Kode Barang | Nama Barang | Merk | Ukuran | Tahun Pembelian | Harga (ribuan Rp) | Keterangan
      f | no | kode_rekening | uraian | - | - | tahun | jumlah+ | keterangan
      r | 1 | 1.3.2.03.01.07.004 | Laptop | Acer | - | 2011 | 13379 | Baik
      r | 2 | 1.3.2.07.01.08.004 | Sepeda Motor | Honda | 110 cc | 2013 | 18693 | Baik
      r | 3 | 1.3.2.04.01.07.004 | Printer | Canon | - | 2010 | 3399 | Rusak Berat
      r | 4 | 1.3.2.08.01.03.004 | Lemari Arsip | Olympic | - | 2022 | 4491 | Baik
      t | JUMLAH HARGA | | | | | | 39962 |
    `);
  });

  test.each(["", "| KARTU INVENTARIS BARANG (KIB) B"])("and what is owned is no budget: %s", (title) => {
    const drawing = `
      ${title}
        | Kode Barang | Nama Barang | Tahun | Harga (Rp)
        | 1.3.2.03.01.07.004 | Laptop | 2011 | 13379000
        | 1.3.2.07.01.08.004 | Sepeda Motor | 2013 | 18693000
        | 1.3.2.04.01.07.004 | Printer | 2010 | 3399000
        | JUMLAH | | | 35471000
    `;
    expect(kindsOf(drawing)).toEqual(["lain"]);
  });

  test("of each lot, counted besides", () => {
    expectReadAsDrawn(`
      h | No | Jenis Barang | Merk | Jumlah Barang | Harga Beli (Rp)
      f | no | uraian | - | volume+ | jumlah+
      r | 1 | Televisi | Lokal | 10 | 3950000
      r | 2 | Jam Dinding | Seiko | 1 | 600000
      r | 3 | Lemari | Brother | 11 | 2500000
      t | | Jumlah | | 22 | 7050000
    `);
  });

  test("a price that nobody summed stays one", () => {
    expectReadAsDrawn(`
      h | No | Jenis Barang | Merk | Jumlah Barang | Harga Beli (Rp)
      f | no | uraian | - | volume | harga_satuan
      r | 1 | Televisi | Lokal | 10 | 3950000
      r | 2 | Jam Dinding | Seiko | 1 | 600000
      r | 3 | Lemari | Brother | 11 | 2500000
    `);
  });
});

describe("dates are no amounts, whatever stands over them", () => {
  test("when a tax is due, and how much it is", () => {
    expectReadAsDrawn(`
        | DAFTAR KENDARAAN DINAS
      h | No | No. Polisi | Merk/Type | Pemegang | Jatuh Tempo Pajak | Pajak (Rp) | Ket
      f | no | - | - | - | tanggal | jumlah+ | -
      r | 1 | BM 9659 Z | Toyota Avanza | Ahmad Fauzi | @1/9/2024 | 3170000 | Baik
      r | 2 | BM 1047 Z | Yamaha NMax | Siti Nurhaliza | @9/11/2024 | 1310000 | Baik
      r | 3 | BM 2280 Z | Honda Supra | Budi Hartono | @3/10/2024 | 1350000 | Dilelang
      t | JUMLAH | < | < | < | < | 5830000 |
    `);
  });

  test("an amount among which one was typed as a date stays one", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Pajak (Rp)
      f | no | uraian | jumlah
      r | 1 | Avanza | 3170000
      r | 2 | NMax | @9/11/2024
      r | 3 | Supra | 1350000
      r | 4 | Vario | 950000
    `);
  });

  test("material and labour, the price they come to, and the amount: prices are not summed, whatever their labels say", () => {
    expectReadAsDrawn(`
        | RENCANA ANGGARAN BIAYA
      h | NO | URAIAN PEKERJAAN | SAT | VOL | HARGA SAT. | < | TOTAL HARGA SAT | TOTAL HARGA
      h | ^ | ^ | ^ | ^ | MATERIAL | UPAH | Rp | Rp
      f | no | uraian | satuan | volume | harga_satuan | harga_satuan | harga_satuan | jumlah+
      g | I | PEKERJAAN LANTAI
      r | 1 | Pasang lispank | M | 18 | 200000 | 100000 | 300000 | 5400000
      r | 2 | Pasang talang | M | 14 | 200000 | 100000 | 300000 | 4200000
      r | 3 | Pasang plafond | M2 | 40 | 300000 | 100000 | 400000 | 16000000
      r | 4 | Pintu | Unit | 1 | 13000000 | 3000000 | 16000000 | 16000000
      s | | Sub Total I | | | | | 0 | 41600000
    `);
  });

  test("overhead and profit between two prices is a part of the price", () => {
    expectReadAsDrawn(`
        | RENCANA ANGGARAN BIAYA
      h | NO | URAIAN | VOL | SAT | HARGA SATUAN DASAR | OVERHEAD & PROFIT 15% | HARGA SATUAN | JUMLAH HARGA
      f | no | uraian | volume | satuan | harga_satuan | harga_satuan | harga_satuan | jumlah+
      r | 1 | Pembersihan | 144 | m2 | 10000 | 1500 | 11500 | 1656000
      r | 2 | Galian | 38 | m3 | 80000 | 12000 | 92000 | 3496000
      r | 3 | Urugan | 12 | m3 | 40000 | 6000 | 46000 | 552000
      t | | JUMLAH | | | | | | 5704000
    `);
  });

  test("rupiah under a word that names things: what the columns stand for, not what they hold", () => {
    expectReadAsDrawn(`
        | REKAPITULASI PENGGUNAAN DANA BOS
      h | No | Standar | Penggunaan Dana (Rp) | < | Jumlah
      h | ^ | ^ | Pegawai | Barang Jasa | ^
      f | no | uraian | jumlah+ | jumlah+ | jumlah+
      r | 1 | Standar Isi | 3000000 | 4000000 | 7000000
      r | 2 | Standar Proses | 0 | 9000000 | 9000000
      r | 3 | Pembiayaan | 8000000 | 2500000 | 10500000
      t | | Jumlah | 11000000 | 15500000 | 26500000
    `);
  });
});
