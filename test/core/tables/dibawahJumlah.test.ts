import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

const BUKTI = `
  h | No | Tanggal | Uraian | No. Bukti | Jumlah (Rp)
  f | no | tanggal | uraian | nomor_bukti | jumlah+
  r | 1 | @2/5/2024 | BBM | B-01 | 425000
  r | 2 | @3/5/2024 | Fotokopi | B-02 | 125000
  r | 3 | @4/5/2024 | Snack rapat | B-03 | 650000
`;

/** Rows of the only table that are asked about. */
function asked(drawing: string) {
  const rows = findTables({ file: "spj.xlsx", sheets: [drawnSheet(drawing).sheet] })[0]?.tables[0]?.rows ?? [];
  return rows.filter(({ sure }) => sure === "unsure").map(({ row }) => row);
}

describe("lines without a number under the total that closes a numbered table are no data", () => {
  test("what was spent in the month before, with a total of both under it", () => {
    const drawing = `${BUKTI}
      t | | | JUMLAH | | 1200000
        | | | Pengeluaran bulan lalu | | 4250000
      w | | | JUMLAH SELURUHNYA | | 5450000
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([]);
  });

  test("the cash account of a report, whose last line is a known word", () => {
    expectReadAsDrawn(`${BUKTI}
      t | | | JUMLAH PENGELUARAN | | 1200000
        | | | Saldo awal | | 300000
        | | | Penerimaan | | 1900000
      w | | | Saldo akhir | | 1000000
    `);
  });

  test("known and unknown words by turns", () => {
    expectReadAsDrawn(`
      h | No | Nagari | Jumlah SPPT | Target (Rp) | Realisasi (Rp)
      f | no | - | - | pagu+ | realisasi+
      r | 1 | Koto Gadang | 694 | 33412500 | 22386375
      r | 2 | Sianok | 811 | 32862500 | 14130875
      r | 3 | Balingka | 424 | 20625000 | 15468750
      t | | JUMLAH | 1929 | 86900000 | 51986000
      w | | RATA-RATA | 643 | 28966667 | 17328667
        | | TERTINGGI | 811 | 33412500 | 22386375
        | | TERENDAH | 424 | 20625000 | 14130875
    `);
  });

  test("where the cash is kept", () => {
    expectReadAsDrawn(`${BUKTI}
      t | | | Jumlah | | 1200000
      w | | | Sisa kas | | 800000
        | | | Brankas | | 300000
        | | | Rekening giro | | 500000
      w | | | Jumlah Kas | | 800000
    `);
  });

  test("deductions of words that nobody listed, with their own total", () => {
    expectReadAsDrawn(`${BUKTI}
      t | | | Jumlah | | 1200000
        | | | Arisan dharma wanita | | 50000
        | | | Simpanan wajib | | 100000
      w | | | Jumlah Potongan | | 150000
      w | | | Jumlah Bersih | | 1050000
    `);
  });

  test("a line that a later total takes in is asked about: it may have been forgotten above", () => {
    const drawing = `${BUKTI}
      t | | | JUMLAH | | 1200000
        | | | Administrasi bank | | 6500
      w | | | TOTAL | | 1206500
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([6]);
  });

  test("a line under a total that the lines do not come to is asked about", () => {
    const drawing = `${BUKTI}
      t | | | JUMLAH | | 1300000
        | | | Dana talangan | | 700000
      w | | | Saldo akhir | | 0
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([6]);
  });

  test("a total that is named after the region is one none the less", () => {
    expectReadAsDrawn(`
      h | No | Nagari | Jumlah KPM
      f | no | - | volume+
      g | I | Kecamatan Baso
      r | 1 | Tabek Panjang | 120
      r | 2 | Padang Tarok | 81
      s | | Jumlah Baso | 201
      g | II | Kecamatan Kamang
      r | 3 | Kamang Hilia | 99
      r | 4 | Kamang Mudiak | 57
      s | | Jumlah Kamang | 156
      t | | KABUPATEN AGAM | 357
    `);
  });
});

describe("the total that closes a table may be named after the region only", () => {
  test("lines under it are no data either", () => {
    expectReadAsDrawn(`
      h | No | Kecamatan | Sasaran | Dosis 1 | Dosis 2
      f | no | - | volume+ | volume+ | volume+
      r | 1 | Baso | 1250 | 1100 | 950
      r | 2 | Canduang | 1340 | 1201 | 1023
      r | 3 | Kamang | 990 | 876 | 801
      t | | KABUPATEN | 3580 | 3177 | 2774
        | | Capaian (%) | 100 | 89 | 77
        | | Paling tinggi | 1340 | 1201 | 1023
    `);
  });
});

describe("a person is never lost under a total", () => {
  const DAFTAR = (below: string) => `
    h | No | Nama | NIP | Golongan | Jumlah (Rp)
    f | no | nama | nip | golongan | jumlah+
    r | 1 | Andi Wijaya | '19700101 199501 1 001 | III/a | 150000
    r | 2 | Rina Marlina | '19710101 199501 2 002 | III/b | 150000
    r | 3 | Joko Susilo | '19720101 199501 1 003 | III/c | 150000
    s | | JUMLAH | | | 450000
    ${below}
  `;

  test("with a NIP but no number it is one, and no person is the sum of another", () => {
    expectReadAsDrawn(DAFTAR("r | | Dewi Lestari | '19730101 199501 2 004 | III/d | 150000"));
  });

  test("without either it is asked about", () => {
    const drawing = DAFTAR("| | Dewi Lestari | | III/d | 150000");
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([6]);
  });
});

describe("a table that goes on under a total keeps its lines", () => {
  test("one more section, numbered as the others, whose lines have no number", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Jumlah
      f | no | uraian | jumlah+
      g | A | Honorarium | 
      r | 1 | Narasumber | 900000
      r | 2 | Moderator | 700000
      r | 3 | Panitia | 300000
      s | | Jumlah A | 1900000
      g | B | Konsumsi | 
      r | | Nasi kotak | 400000
      r | | Kue | 250000
      s | | Jumlah B | 650000
      t | | TOTAL | 2550000
    `);
  });
});

describe("the closing block of a budget report by kode rekening", () => {
  const LRA = `
    h | Kode | Uraian | Anggaran | Realisasi
    f | kode_rekening | uraian | pagu+ | realisasi+
    s | 4 | PENDAPATAN | 31000000 | 25000000
    r | 4.1 | Pajak Daerah | 20000000 | 17000000
    r | 4.2 | Retribusi | 11000000 | 8000000
    s | | JUMLAH PENDAPATAN | 31000000 | 25000000
    s | 5 | BELANJA | 29000000 | 23500000
    r | 5.1 | Belanja Pegawai | 12000000 | 10000000
    r | 5.2 | Belanja Modal | 17000000 | 13500000
    s | | JUMLAH BELANJA | 29000000 | 23500000
    w | | TOTAL SURPLUS/(DEFISIT) | 2000000 | 1500000
    s | 6 | PEMBIAYAAN | 10000000 | 9000000
    s | 6.1 | Penerimaan Pembiayaan | 7000000 | 6000000
    r | 6.1.1 | SiLPA Tahun Sebelumnya | 7000000 | 6000000
    s | 6.2 | Pengeluaran Pembiayaan | 3000000 | 3000000
    r | 6.2.2 | Penyertaan Modal | 3000000 | 3000000
  `;

  test("pembiayaan netto and sisa lebih pembiayaan are sums of other sums", () => {
    const drawing = `${LRA}
      w | | PEMBIAYAAN NETTO | 4000000 | 3000000
      w | | SISA LEBIH PEMBIAYAAN ANGGARAN TAHUN BERKENAAN | 6000000 | 4500000
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([]);
  });

  test("other words without a code are no account, and are asked about", () => {
    const drawing = `${LRA}
        | | Pembiayaan bersih | 4000000 | 3000000
        | | Dana yang masih ada | 0 | 0
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([16]);
  });

  test("pembiayaan that is written as what is received less what is paid sums no lines", () => {
    const net = LRA.replace("PEMBIAYAAN | 10000000 | 9000000", "PEMBIAYAAN | 4000000 | 3000000");
    const rows = findTables({ file: "lra.xlsx", sheets: [drawnSheet(net).sheet] })[0]?.tables[0]?.rows ?? [];
    expect(rows.find(({ row }) => row === 11)).toMatchObject({ role: "subtotal", covers: [] });
    expect(rows.find(({ row }) => row === 12)).toMatchObject({ role: "subtotal", covers: [13] });
  });

  test("the account over the block sums its own lines only", () => {
    const { sheet } = drawnSheet(`${LRA}
      w | | PEMBIAYAAN NETTO | 4000000 | 3000000
    `);
    const rows = findTables({ file: "lra.xlsx", sheets: [sheet] })[0]?.tables[0]?.rows ?? [];
    expect(rows.find(({ row }) => row === 14)).toMatchObject({ role: "subtotal", sure: "sure", covers: [15] });
  });
});

describe("SPJ fungsional: what the treasurer received and paid out stands under JUMLAH", () => {
  const SPJ = (gap: string) => `
    h | Kode Rekening | Uraian | Jumlah Anggaran | SPJ s.d. Bulan Lalu | SPJ Bulan Ini | SPJ s.d. Bulan Ini | Sisa Pagu
    f | kode_rekening | uraian | pagu+ | realisasi+ | realisasi+ | realisasi+ | sisa+
    s | 5.1 | BELANJA OPERASI | 10000000 | 2000000 | 1000000 | 3000000 | 7000000
    r | 5.1.01 | Belanja Gaji | 6000000 | 1500000 | 500000 | 2000000 | 4000000
    r | 5.1.02 | Belanja ATK | 4000000 | 500000 | 500000 | 1000000 | 3000000
    s | 5.2 | BELANJA MODAL | 8000000 | 1000000 | 2000000 | 3000000 | 5000000
    r | 5.2.01 | Komputer | 5000000 | 1000000 | 1000000 | 2000000 | 3000000
    r | 5.2.02 | Mebel | 3000000 | 0 | 1000000 | 1000000 | 2000000
    t | | JUMLAH | 18000000 | 3000000 | 3000000 | 6000000 | 12000000
    ${gap}
      | | Penerimaan : | | | | |
      | | - SP2D | | 3000000 | 3000000 | 6000000 |
      | | - Potongan Pajak | | 120000 | 80000 | 200000 |
      | | __a. PPN | | 100000 | 50000 | 150000 |
      | | __b. PPh 21 | | 20000 | 30000 | 50000 |
      | | - Lain-lain | | 0 | 0 | 0 |
    w | | Jumlah Penerimaan | | 3120000 | 3080000 | 6200000 |
      | | Pengeluaran : | | | | |
      | | - SPJ (LS + UP/GU/TU) | | 3000000 | 3000000 | 6000000 |
      | | - Penyetoran Pajak | | 120000 | 80000 | 200000 |
    w | | Jumlah Pengeluaran | | 3120000 | 3080000 | 6200000 |
      | | Saldo Kas | | 0 | 0 | 0 |
  `;

  test("right under it", () => {
    expectReadAsDrawn(SPJ(""));
    expect(asked(SPJ(""))).toEqual([]);
  });

  test("after an empty row", () => {
    expectReadAsDrawn(SPJ("| |"));
  });
});
