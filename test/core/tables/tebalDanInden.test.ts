import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

function rowsOf(drawing: string) {
  const { sheet } = drawnSheet(drawing);
  return findTables({ file: "berkas.xlsx", sheets: [sheet] })[0]?.tables[0]?.rows ?? [];
}

/** Rows that are asked about in the first table of a drawing. */
function asked(drawing: string) {
  return rowsOf(drawing).flatMap(({ sure, row }) => (sure === "unsure" ? [row] : []));
}

/** The same drawing without its dress. */
function undressed(drawing: string) {
  return drawing.replace(/<b?\d?>/g, "");
}

/** Round figures that may add up by chance, a line outside all parents, and no total of the table. */
const ROUND_FIGURES = `
  h | Uraian | Pagu | Realisasi
  f | uraian | pagu+ | realisasi+
  r | Materai | 500000 | 500000
  s | <b>Konsumsi | 300000 | 200000
  r | Snack | 100000 | 100000
  r | Makan siang | 200000 | 100000
  r | Cetak | 700000 | 700000
`;

describe("bold type", () => {
  test("and figures that add up make a parent, where the figures alone are not enough", () => {
    expectReadAsDrawn(ROUND_FIGURES);
    expect(asked(ROUND_FIGURES)).toEqual([]);
    const bare = rowsOf(undressed(ROUND_FIGURES)).find(({ row }) => row === 3);
    expect(bare?.role === "subtotal" && bare.sure !== "unsure").toBe(false);
  });

  test("is told as a reason", () => {
    const parent = rowsOf(ROUND_FIGURES).find(({ row }) => row === 3);
    expect(parent?.why.map(({ code }) => code)).toEqual(["sums-rows", "dressed-over"]);
  });

  test("over lines that do not come to it is asked about", () => {
    const drawing = `
      h | Uraian | Pagu | Realisasi
      r | <b>Belanja Pegawai | 500000 | 400000
      r | Honorarium | 300000 | 250000
      r | Lembur | 200000 | 150000
      r | <b>Belanja Barang | 730000 | 600000
      r | ATK | 100000 | 100000
      r | Konsumsi | 600000 | 500000
    `;
    expect(asked(drawing)).toContain(5);
  });

  test("names a last line that sums all others", () => {
    const drawing = `
      h | Uraian | Pagu | Realisasi | Sisa
      r | Kertas | 100000 | 100000 | 0
      r | Cover | 200000 | 200000 | 0
      r | Fotokopi | 300000 | 300000 | 0
      t | <b>Sekretariat | 600000 | 600000 | 0
    `;
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([]);
    expect(asked(undressed(drawing))).toEqual([5]);
  });

  test("says nothing where all of a sheet is bold", () => {
    const drawing = `
      h | <b>Uraian | <b>Pagu | <b>Realisasi | <b>Sisa
      r | <b>Kertas | 100000 | 100000 | 0
      r | <b>Cover | 200000 | 200000 | 0
      r | <b>Fotokopi | 300000 | 300000 | 0
      r | <b>Sewa mobil | 600000 | 600000 | 0
    `;
    expect(rowsOf(drawing).map(({ role, sure }) => [role, sure])).toEqual(
      rowsOf(undressed(drawing)).map(({ role, sure }) => [role, sure]),
    );
  });

  test("makes no sum of an item that the table's total counts", () => {
    expectReadAsDrawn(`
      h | Uraian | Pagu | Realisasi
      f | uraian | pagu+ | realisasi+
      r | Snack | 200000 | 200000
      r | <b>Hotel (menunggu penawaran) | 300000 | 300000
      r | Sewa | 100000 | 100000
      r | Cetak | 200000 | 200000
      t | Jumlah | 800000 | 800000
    `);
  });

  test("makes no heading and no sum of a person", () => {
    expectReadAsDrawn(`
      h | No | Nama | Jabatan | Kab/Kota
      f | no | nama | jabatan | kab_kota
      r | 1 | <b>Yusrizal | Ketua | Kab. Agam
      r | 2 | Marlina | Anggota | Kab. Agam
      r | 3 | Syafril | Anggota | Kota Padang
    `);
  });

  test("shows a header of words that nobody knows, over rows of text", () => {
    expectReadAsDrawn(`
      h | <b>Lokus | <b>Wujud | <b>Mutu
      r | Painan | tenda | layak
      r | Tiku | perahu | rusak ringan
      r | Sijunjung | genset | layak
      r | Lubuk Basung | tenda | rusak berat
    `);
  });
});

describe("indentation of cells", () => {
  test("shows three levels as blanks before the text do", () => {
    expectReadAsDrawn(`
      h | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp)
      f | uraian | pagu+ | realisasi+
      s | Program Penanganan Bencana | 125000000 | 91000000
      s | <1>Perlindungan Korban | 65000000 | 31000000
      r | <2>Penyediaan Makanan | 40000000 | 22000000
      r | <2>Penyediaan Sandang | 25000000 | 9000000
      s | <1>Pemberdayaan Tagana | 60000000 | 60000000
      r | <2>Pelatihan Tagana | 60000000 | 60000000
    `);
  });

  test("and figures that add up make a parent among lines outside it", () => {
    const drawing = ROUND_FIGURES.replace("<b>", "").replace("Snack", "<1>Snack").replace("Makan", "<1>Makan");
    expectReadAsDrawn(drawing);
    expect(asked(drawing)).toEqual([]);
  });
});
