import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** What each sum of the only table covers, and the rows that are asked about. */
function judged(drawing: string) {
  const { sheet } = drawnSheet(drawing);
  const rows = findTables({ file: "rekap.xlsx", sheets: [sheet] })[0]?.tables[0]?.rows ?? [];
  return {
    covers: Object.fromEntries(
      rows.flatMap((row) => (row.role === "subtotal" || row.role === "total" ? [[row.row, row.covers]] : [])),
    ),
    asked: rows.filter(({ sure }) => sure === "unsure").map(({ row }) => row),
  };
}

/** A rekap of three bidang; the sum of the second is 1.250.000 too high, and JUMLAH takes it over. */
const rekap = (numbers: readonly [string, string, string], lines: (n: number, name: string) => string, bold = "") => `
  h | No | Uraian | Anggaran | Realisasi
  f | no | uraian | pagu+ | realisasi+
  s | ${numbers[0]} | ${bold}Sekretariat | 85250000 | 51652500
  r | ${lines(1, "Gaji")} | 45750000 | 39802500
  r | ${lines(2, "Logistik")} | 39500000 | 11850000
  s | ${numbers[1]} | ${bold}Bidang Pemerintahan | 50000000 | 17337500
  r | ${lines(1, "Evaluasi")} | 14250000 | 4702500
  r | ${lines(2, "Pembinaan")} | 34500000 | 11385000
  s | ${numbers[2]} | ${bold}Bidang Ekonomi | 40750000 | 17877500
  r | ${lines(1, "Pembinaan BUMDes")} | 25500000 | 10710000
  r | ${lines(2, "Pasar Desa")} | 15250000 | 7167500
  t | | JUMLAH | 176000000 | 86867500
`;

const ROWS = { 2: [3, 4], 5: [6, 7], 8: [9, 10], 11: [3, 4, 6, 7, 9, 10] };

describe("a group's wrong sum that the total takes over is a sum to be compared, never data", () => {
  const numbered = (n: number, name: string) => `${n} | ${name}`;
  const bare = (_n: number, name: string) => ` | ${name}`;
  test.each([
    ["I, II, III over 1, 2", rekap(["I", "II", "III"], numbered)],
    ["A, B, C over 1, 2", rekap(["A.", "B.", "C."], numbered)],
    ["B, C, D, of which two may be Roman", rekap(["B", "C", "D"], numbered)],
    ["1, 2, 3 over 1, 2", rekap(["1", "2", "3"], numbered, "<b>")],
    ["1, 2, 3 over lines with a dash", rekap(["1", "2", "3"], (_n, name) => ` | - ${name}`)],
    ["bold type alone", rekap(["", "", ""], bare, "<b>")],
    ["lines moved in", rekap(["", "", ""], (_n, name) => ` | ___${name}`)],
    [
      "a kode rekening over lines without one",
      rekap(["5.1.1", "5.1.2", "5.2.1"], bare)
        .replace("| no |", "| kode_rekening |")
        .replace("| No |", "| Kode Rekening |"),
    ],
  ])("%s", (_name, drawing) => {
    expectReadAsDrawn(drawing);
    expect(judged(drawing)).toEqual({ covers: ROWS, asked: [] });
  });

  test("parents 1, 2, 3 over lines that are numbered anew, all of them right", () => {
    expectReadAsDrawn(
      rekap(["1", "2", "3"], numbered)
        .replace("50000000 | 17337500", "48750000 | 16087500")
        .replace("176000000 | 86867500", "174750000 | 85617500"),
    );
  });

  test("bidang over kegiatan over lines, a kegiatan wrong, no total", () => {
    const drawing = `
      h | No | Uraian | Anggaran
      f | no | uraian | pagu+
      s | I | Sekretariat | 100250000
      s | A | Perencanaan | 60250000
      r | 1 | Renja | 40125000
      r | 2 | RKA | 20125000
      s | B | Keuangan | 45000000
      r | 1 | Laporan | 30500000
      r | 2 | Verifikasi | 9500000
      s | II | Bidang Sosial | 91375000
      s | A | Rehabilitasi | 55125000
      r | 1 | Lansia | 25000000
      r | 2 | Anak | 30125000
      s | B | Perlindungan | 36250000
      r | 1 | Bencana | 16125000
      r | 2 | Bantuan | 20125000
    `;
    expectReadAsDrawn(drawing);
    expect(judged(drawing).covers).toMatchObject({ 2: [4, 5, 7, 8], 6: [7, 8], 9: [11, 12, 14, 15] });
  });
});

describe("groups of priced lines", () => {
  /** The groups bear the numbers that a list of their own gives them, each over lines that count anew. */
  const rkas = (one: string, other: string, third: string) => `
    h | No | Uraian | Volume | Satuan | Harga | Jumlah
    f | no | uraian | volume | satuan | harga_satuan | jumlah+
    s | ${one} | Standar Proses | | | | 8400000
    r | 1 | Kertas HVS F4 | 80 | Rim | 60000 | 4800000
    r | 2 | Spidol | 40 | Lusin | 90000 | 3600000
    s | ${other} | Standar Sarpras | | | | 10000000
    r | 1 | Perawatan ruang kelas | 4 | Paket | 2500000 | 10000000
    s | ${third} | Standar Pembiayaan | | | | 55800000
    r | 1 | Honor | 12 | Bulan | 4200000 | 50400000
    r | 2 | Internet | 12 | Bulan | 450000 | 5400000
    t | | JUMLAH | | | | 74200000
  `;

  test.each([
    ["1, 2, 3", rkas("1", "2", "3")],
    ["3, 6, 8, that is with gaps", rkas("3", "6", "8")],
    ["III, VI, VIII", rkas("III", "VI", "VIII")],
  ])("are numbered %s", (_name, drawing) => expectReadAsDrawn(drawing));

  test("a line without a price beside one that costs as much, numbered on, is no group of it", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Volume | Satuan | Harga | Jumlah
      f | no | uraian | volume | satuan | harga_satuan | jumlah+
      r | 1 | Kertas HVS F4 | 80 | Rim | 60000 | 4800000
      r | 2 | Sewa tenda | | | | 3600000
      r | 3 | Spidol | 40 | Lusin | 90000 | 3600000
      t | | JUMLAH | | | | 12000000
    `);
  });
});

describe("what tells the groups apart", () => {
  test("a level with a single line in it, below a wrong one", () => {
    const drawing = `
      h | Uraian | Anggaran | Realisasi
      f | uraian | pagu+ | realisasi+
      s | <b>BELANJA OPERASI | 172000000 | 91250000
      s | <1>Belanja Pegawai | 101500000 | 61250000
      r | <2>Gaji pokok | 80250000 | 50125000
      r | <2>Tunjangan | 21250000 | 11125000
      s | <1>Belanja Barang | 70500000 | 30000000
      r | <2>ATK | 30125000 | 12500000
      r | <2>Perjalanan | 38375000 | 17500000
      s | <b>BELANJA MODAL | 60375000 | 20250000
      s | <1>Peralatan | 60375000 | 20250000
      r | <2>Laptop | 40250000 | 20250000
      r | <2>Kursi | 20125000 | 0
      t | JUMLAH BELANJA | 232375000 | 111500000
    `;
    expectReadAsDrawn(drawing);
    expect(judged(drawing).covers).toMatchObject({ 2: [4, 5, 7, 8], 6: [7, 8], 9: [11, 12], 10: [11, 12] });
  });

  test("letters up to I under I, II and III", () => {
    const letters = (wrong: number) =>
      [..."ABCDEFGHI"].flatMap((letter, i) => [
        `s | ${letter} | Kegiatan ${letter} | ${3_125_000 + i * 50_000 + (letter === "C" ? wrong : 0)}`,
        `r | 1 | Honor | ${1_125_000 + i * 50_000}`,
        "r | 2 | Konsumsi | 2000000",
      ]);
    const sum = 9 * 3_125_000 + 36 * 50_000;
    const drawing = [
      "h | No | Uraian | Anggaran",
      "f | no | uraian | pagu+",
      ...["I", "II", "III"].flatMap((number, i) => [
        `s | ${number} | Bidang | ${sum + (i === 1 ? 75_000 : 0)}`,
        ...letters(i === 1 ? 75_000 : 0),
      ]),
      `t | | JUMLAH | ${3 * sum + 75_000}`,
    ].join("\n");
    expectReadAsDrawn(drawing);
  });

  test("places under their lines, of which one is wrong and the total is right", () => {
    const drawing = `
      h | No | Kelompok | KK | Bantuan (Rp)
      f | no | - | volume+ | jumlah+
      r | 1 | KUBE Mawar | 10 | 20000000
      r | 2 | KUBE Melati | 10 | 19500000
      s | | <b>Kab. Agam | 20 | 39500000
      r | 3 | KUBE Anggrek | 8 | 16250000
      r | 4 | KUBE Kenanga | 12 | 24000000
      s | | <b>Kab. Solok | 20 | 40251000
      r | 5 | KUBE Dahlia | 9 | 18125000
      r | 6 | KUBE Teratai | 11 | 22000000
      s | | <b>Kota Padang | 20 | 40125000
      t | | JUMLAH | 60 | 119875000
    `;
    expectReadAsDrawn(drawing);
    expect(judged(drawing).covers).toMatchObject({ 4: [2, 3], 7: [5, 6], 10: [8, 9] });
  });
});

describe("subtotals under their lines whose word nobody knows, one of them wrong", () => {
  test.each(["Jlh.", "Akumulasi", "Biaya Persiapan", "A + B", "Nilai"])("%s", (word) => {
    const drawing = `
      h | No | Uraian | Volume | Harga Satuan | Jumlah
      f | no | uraian | volume | harga_satuan | jumlah+
      g | A | Konsumsi
      r | 1 | Takjil | 20 | 15000 | 300000
      r | 2 | Nasi kotak | 7 | 50000 | 350000
      s | | ${word} | | | 650000
      g | B | Perlengkapan
      r | 1 | Al Quran | 4 | 15000 | 60000
      r | 2 | Sewa tikar | 26 | 50000 | 1300000
      s | | ${word} | | | 1375000
      g | C | Bantuan
      r | 1 | Spanduk | 18 | 50000 | 900000
      r | 2 | Sarung | 18 | 35000 | 630000
      s | | ${word} | | | 1530000
      t | | Total | | | 3555000
    `;
    expectReadAsDrawn(drawing);
    expect(judged(drawing)).toEqual({
      covers: { 5: [3, 4], 9: [7, 8], 13: [11, 12], 14: [3, 4, 7, 8, 11, 12] },
      asked: [],
    });
  });
});

describe("what only looks like groups stays data", () => {
  test("lines in bold that the total counts", () => {
    expectReadAsDrawn(`
      h | No | Uraian | Anggaran
      f | no | uraian | pagu+
      r | 1 | <b>Gedung | 85250000
      r | 2 | Meja | 4575000
      r | 3 | Kursi | 3950000
      r | 4 | <b>Kendaraan | 50000000
      r | 5 | Helm | 1425000
      t | | JUMLAH | 145200000
    `);
  });

  test("small counts that add up by chance", () => {
    expectReadAsDrawn(`
      h | Uraian | Laki-laki | Perempuan
      f | uraian | volume+ | volume+
      r | LANSIA | 3 | 5
      r | Anak | 1 | 2
      r | Balita | 2 | 3
      r | ODGJ | 4 | 4
      r | Bayi | 1 | 2
      r | Remaja | 3 | 2
      r | ODHA | 9 | 8
      r | Dewasa | 1 | 2
      r | Pemuda | 1 | 1
    `);
  });
});
