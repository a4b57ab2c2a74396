import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";
import { expectReadAsDrawn } from "./support/readAsDrawn";

/** The rows of the only table, with their roles. */
function rowsOf(drawing: string) {
  return findTables({ file: "buku.xlsx", sheets: [drawnSheet(drawing).sheet] })[0]?.tables[0]?.rows ?? [];
}

describe("sums without words, and words that only some offices use", () => {
  test("an unlabelled total under the unlabelled sum of the last section", () => {
    expectReadAsDrawn(`
      h | NO | NO. SP2D | URAIAN | NILAI BRUTO | NILAI NETTO
      f | no | nomor_bukti | uraian | jumlah+ | jumlah+
      r | 1 | '0001/LS | Gaji | 20825000 | 19783750
      r | 2 | '0002/LS | Meubelair | 59675000 | 56691250
      s | | | | 80500000 | 76475000
      r | 3 | '0003/GU | GU Nihil | 22050000 | 22050000
      r | 4 | '0004/TU | Konsultan | 72275000 | 70250000
      s | | | | 94325000 | 92300000
      t | | | | 174825000 | 168775000
    `);
  });

  test.each(["JLH", "A + B", "(I + II)", "Kebutuhan Dana", "Biaya seluruhnya"])(
    "%s as a last total is compared with its lines though it is wrong",
    (word) => {
      const drawing = `
        h | No | Uraian | Jumlah
        f | no | uraian | jumlah+
        r | 1 | Gaji | 40125000
        r | 2 | RKA | 20125000
        r | 3 | Laporan | 30500000
        t | | ${word} | 91000000
      `;
      expectReadAsDrawn(drawing);
      expect(rowsOf(drawing).at(-1)).toMatchObject({ role: "total", covers: [2, 3, 4] });
    },
  );

  test("a last line among people with more than any of them is asked about", () => {
    const drawing = `
      h | No | Nama | Golongan | Jumlah
      r | 1 | Andi Wijaya | III/a | 150000
      r | 2 | Rina Marlina | III/b | 250000
      r | 3 | Joko Susilo | III/a | 150000
      r | | Dibayarkan | | 900000
    `;
    expect(rowsOf(drawing).at(-1)).toMatchObject({ row: 5, sure: "unsure" });
  });
});
