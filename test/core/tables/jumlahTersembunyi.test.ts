import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** Rows that are asked about, and rows that count, in the first table of a drawing. */
function judged(drawing: string) {
  const { sheet } = drawnSheet(drawing);
  const rows = findTables({ file: "berkas.xlsx", sheets: [sheet] })[0]?.tables[0]?.rows ?? [];
  return {
    asked: rows.filter(({ sure }) => sure === "unsure").map(({ row }) => row),
    records: rows.filter(({ role }) => role === "record").map(({ row }) => row),
  };
}

describe("sums that neither word nor code names", () => {
  test("parents known by bold type only: the total tells them", () => {
    expectReadAsDrawn(`
      h | Uraian | Pagu | Realisasi | Sisa
      f | uraian | pagu+ | realisasi+ | sisa+
      s | Belanja Barang | 300000 | 250000 | 50000
      r | Kertas | 100000 | 100000 | 0
      r | Cover | 200000 | 150000 | 50000
      s | Belanja Sewa | 400000 | 400000 | 0
      r | Sewa mobil | 250000 | 250000 | 0
      r | Sewa gedung | 150000 | 150000 | 0
      t | Jumlah | 700000 | 650000 | 50000
    `);
  });

  test("three levels moved in by blanks, no total", () => {
    expectReadAsDrawn(`
        | REALISASI FISIK DAN KEUANGAN
      h | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp)
      f | uraian | pagu+ | realisasi+
      s | Program Penanganan Bencana | 125000000 | 91000000
      s | __Perlindungan Korban | 65000000 | 31000000
      r | ____Penyediaan Makanan | 40000000 | 22000000
      r | ____Penyediaan Sandang | 25000000 | 9000000
      s | __Pemberdayaan Tagana | 60000000 | 60000000
      r | ____Pelatihan Tagana | 60000000 | 60000000
      s | Program Pemberdayaan Sosial | 20000000 | 13500000
      s | __Pengumpulan Sumbangan | 20000000 | 13500000
      r | ____Koordinasi | 12000000 | 5500000
      r | ____Monitoring | 8000000 | 8000000
    `);
  });

  test("kabupaten, kota and provinsi under their lines", () => {
    expectReadAsDrawn(`
      h | No | Nama Kegiatan | Pagu | Realisasi
      f | no | uraian | pagu+ | realisasi+
      r | 1 | Transport gelombang 1 | 4000000 | 3800000
      r | 2 | Transport gelombang 2 | 3000000 | 3000000
      s | | Kabupaten Agam | 7000000 | 6800000
      r | 3 | Transport gelombang 1 | 2000000 | 1500000
      r | 4 | Transport gelombang 2 | 2500000 | 2250000
      s | | Kota Padang | 4500000 | 3750000
      t | | Provinsi Sumatera Barat | 11500000 | 10550000
    `);
  });

  test("a parent that is wrong is none the less no data where the total is right without it", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      s | A | Belanja ATK | | | | 310000
      r | 1 | Kertas | 1 | Rim | 100000 | 100000
      r | 2 | Cover | 1 | Rim | 200000 | 200000
      s | B | Belanja Sewa | | | | 400000
      r | 1 | Mobil | 1 | Hari | 400000 | 400000
      t | | Jumlah | | | | 700000
    `);
  });

  test("a subtotal's word decides though its amount stands in the column of prices as well", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Kertas | 1 | Rim | 100000 | 100000
      r | 2 | Cover | 1 | Rim | 200000 | 200000
      s | | Sub Total I | | | 300000 | 300000
      r | 3 | Mobil | 1 | Hari | 400000 | 400000
      t | | Jumlah | | | | 700000
    `);
  });

  test("a parent that does not add up, under a total that says nothing, is asked about", () => {
    const { asked } = judged(`
      h | Uraian | Jumlah
      r | Belanja ATK | 310000
      r | Kertas | 100000
      r | Pulpen | 200000
      r | Belanja Sewa | 1000000
      r | Mobil | 1000000
      t | Total | 1300000
    `);
    expect(asked).toEqual(expect.arrayContaining([2]));
  });

  test("a last line without number, volume and price, and no total: asked about", () => {
    expect(
      judged(`
        h | No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
        r | 1 | Kertas | 1 | Rim | 100000 | 100000
        r | 2 | Cover | 1 | Rim | 200000 | 200000
        r | | Cadangan | | | | 70000
      `).asked,
    ).toEqual([4]);
  });
});

describe("records that happen to equal a sum", () => {
  test("the last of a list, with a date of its own, is a record", () => {
    expect(
      judged(`
        h | Tanggal | Uraian | Penerimaan | Pengeluaran
        r | 2 Maret 2023 | Kertas | | 100000
        r | 3 Maret 2023 | Cover | | 200000
        r | 4 Maret 2023 | Fotokopi | | 300000
        r | 5 Maret 2023 | Sewa mobil | | 600000
      `),
    ).toEqual({ asked: [], records: [2, 3, 4, 5] });
  });

  test.each([
    ["last", "r | Kertas | 100000\n r | Cover | 200000\n r | Fotokopi | 300000\n r | Sewa mobil | 600000", 5],
    ["first", "r | Sewa gedung | 600000\n r | Kertas | 100000\n r | Cover | 200000\n r | Fotokopi | 300000", 2],
  ])("nothing but a name and round figures, in the %s line: asked about", (_, lines, row) => {
    expect(judged(`h | Uraian | Realisasi\n${lines}`).asked).toEqual([row]);
  });

  test("figures too odd for chance make the last line the total", () => {
    expectReadAsDrawn(`
      h | OPD | Anggaran | Realisasi
      f | - | pagu+ | realisasi+
      r | Dinas Sosial | 5013250000 | 2100417500
      r | Dinas Kesehatan | 9120400000 | 4003318250
      r | Bappeda | 2507150000 | 500210000
      t | Kota Padang | 16640800000 | 6603945750
    `);
  });

  test("an unpriced line with a rekening of its own beside the lines it happens to sum is asked about, and counts", () => {
    expect(
      judged(`
        h | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
        r | 5.1.02.01.01.0024 | Kertas | 1 | Rim | 100000 | 100000
        r | 5.1.02.02.01.0003 | Honor narasumber | | | | 300000
        r | 5.1.02.01.01.0025 | Cover | 1 | Rim | 100000 | 100000
        r | 5.1.02.01.01.0026 | Fotokopi | 1 | Ls | 200000 | 200000
      `),
    ).toEqual({ asked: [3], records: [2, 3, 4, 5] });
  });

  test("a sub kegiatan over its rekening is their sum: its code is of another part of the plan", () => {
    expectReadAsDrawn(`
      h | Kode | Uraian | Pagu | Realisasi
      f | kode_rekening | uraian | pagu+ | realisasi+
      s | 1.06.05.2.01.01 | Pendataan | 22500000 | 9050000
      r | 5.1.02.01.01.0024 | Belanja ATK | 2500000 | 800000
      r | 5.1.02.01.01.0052 | Belanja Makan Minum | 8000000 | 2750000
      r | 5.1.02.04.01.0001 | Perjalanan Dinas | 12000000 | 5500000
      t | | JUMLAH | 22500000 | 9050000
    `);
  });
});

describe("a misspelt total", () => {
  test.each(["Jumah", "Totall", "Jumalh :", "J U M L A H", "Jml."])("%s, and wrong besides, is no data", (label) => {
    expectReadAsDrawn(`
      h | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      f | kode_rekening | uraian | volume | satuan | harga_satuan | jumlah+
      r | 5.1.02.01.01.0024 | Kertas | 1 | Rim | 100000 | 100000
      r | 5.1.02.01.01.0025 | Cover | 1 | Rim | 200000 | 200000
      t | | ${label} | | | | 350000
    `);
  });

  test("Jumiah is a person", () => {
    expectReadAsDrawn(`
      h | Nama | Jabatan | Honor
      f | nama | jabatan | jumlah+
      r | Rosmaniar | Ketua | 450000
      r | Jumiah | Anggota | 300000
      r | Yulizar | Anggota | 325000
    `);
  });
});

describe("items whose name begins like a total", () => {
  test("the table's own total counts them in", () => {
    expectReadAsDrawn(`
      h | Uraian | Pagu | Realisasi
      f | uraian | pagu+ | realisasi+
      r | Kertas | 100000 | 100000
      r | Jumlah peserta makan siang | 250000 | 200000
      r | Total station | 300000 | 300000
      t | Jumlah | 650000 | 600000
    `);
  });

  test("a date and a bukti of their own make them records", () => {
    expectReadAsDrawn(`
      h | Tgl | No Bukti | Uraian | Penerimaan | Pengeluaran | Saldo
      f | tanggal | nomor_bukti | uraian | penerimaan+ | pengeluaran+ | saldo
      r | @1/3/2023 | 001 | Terima GU | 9000000 | | 9000000
      r | @2/3/2023 | 002 | Total station sewa 1 hari | | 750000 | 8250000
      r | @3/3/2023 | 003 | Jumlah peserta tambahan | | 540000 | 7710000
      w | | | Jumlah periode ini | 9000000 | 1290000 | 7710000
    `);
  });

  test("without a total of the table they are asked about", () => {
    expect(
      judged(`
        h | Uraian | Volume | Satuan | Harga Satuan | Jumlah
        r | Kertas | 1 | Rim | 100000 | 100000
        r | Total station | | | | 200000
        r | Jumlah snack peserta | | | | 400000
      `).asked,
    ).toEqual([3, 4]);
  });
});
