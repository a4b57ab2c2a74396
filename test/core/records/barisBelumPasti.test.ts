import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { unreadOf } from "../../../src/core/tally/unread";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "../tables/support/drawnSheet";

function recordsOf(drawing: string) {
  const workbook = { file: "berkas.xlsx", sheets: [drawnSheet(drawing, "Realisasi").sheet] };
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

const lastLineMayBeTotal = `
  h | Uraian | Pagu | Realisasi | Sisa
  r | Kertas | 100000 | 100000 | 0
  r | Cover | 200000 | 200000 | 0
  r | Fotokopi | 300000 | 300000 | 0
  r | Sewa mobil | 600000 | 600000 | 0
`;

describe("a row that may count or sum other rows", () => {
  test("is asked about at its name", () => {
    const { questions } = recordsOf(lastLineMayBeTotal);
    expect(questions.map(({ about, raw, at }) => ({ about, raw, row: at.row }))).toEqual([
      { about: "row", raw: "Sewa mobil", row: 5 },
    ]);
  });

  test("leaves every sum of its sheet open", () => {
    const records = recordsOf(lastLineMayBeTotal);
    expect(unreadOf(records).realisasi).toEqual(records.realisasi);
  });

  test("leaves the sums open too where the table itself is asked about", () => {
    const records = recordsOf(`
      | 1 | 5.1.02.01.01.0052 | Nasi kotak | 100 | OK | 40000 | 4000000
      | 2 | 5.1.02.01.01.0052 | Snack | 50 | OK | 20000 | 1000000
      | 3 | 5.1.02.02.05.0043 | Sewa ruang | 2 | hari | 2000000 | 4000000
    `);
    expect(records.questions.map(({ about }) => about)).toEqual(["table-kind"]);
    expect(records.anggaran).toHaveLength(3);
    expect(unreadOf(records).anggaran).toEqual(records.anggaran);
  });

  test("is asked about also where an unlabelled amount under the table is no sum of it", () => {
    const { questions } = recordsOf(`
      h | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      r | 5.1.02.01.01.0024 | Kertas | 1 | Rim | 100000 | 100000
      r | 5.1.02.01.01.0025 | Cover | 1 | Rim | 200000 | 200000
        | | | | | | 350000
    `);
    expect(questions.map(({ about, at }) => ({ about, row: at.row }))).toEqual([{ about: "row", row: 4 }]);
  });

  test("is asked about where a priced amount stands under the total, and leaves its sums open", () => {
    const records = recordsOf(`
      h | No | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      r | 1 | 5.1.02.01.01.0052 | Nasi kotak | 100 | OK | 40000 | 4000000
      r | 2 | 5.1.02.01.01.0024 | Kertas | 20 | rim | 50000 | 1000000
      t | Jumlah | | | | | | 5000000
        | Biaya lain-lain | | | | | | 750000
        | PPh 22 | | | | | | 75000
    `);
    expect(records.questions.map(({ about, raw }) => [about, raw])).toEqual([["row", "Biaya lain-lain"]]);
    expect(unreadOf(records).anggaran).toEqual(records.anggaran);
  });

  test("leaves a sum open that the other lines do not come to", () => {
    const { saksi, jumlahTerbuka } = recordsOf(`
      h | Uraian | Pagu | Realisasi
      r | Kertas | 100000 | 100000
      r | Total station | 200000 | 200000
      r | Cover | 400000 | 400000
      t | JUMLAH | 800000 | 800000
    `);
    expect(saksi).toEqual([]);
    expect(jumlahTerbuka.map(({ row, col }) => [row, col])).toEqual([
      [5, 2],
      [5, 3],
    ]);
  });

  test.each([
    ["Total belanja modal laptop", [3, 4]],
    ["Jumlah biaya sewa genset", [3, 4]],
    ["Total belanja modal", [3]],
    ["Jumlah belanja makanan dan minuman rapat", [3]],
  ])("is one named %s, where nothing adds up to it and it names one purchase", (label, rows) => {
    const { questions } = recordsOf(`
      h | Uraian | Pagu | Realisasi
      r | Kertas | 100000 | 100000
      r | Jumlah pembayaran hotel | 200000 | 200000
      r | ${label} | 350000 | 350000
    `);
    expect(questions.map(({ at }) => at.row)).toEqual(rows);
  });

  test("is none where a heading above the line is called after the same purchase", () => {
    const { questions } = recordsOf(`
      h | Uraian | Pagu | Realisasi
      g | Belanja modal laptop | |
      r | Laptop | 100000 | 100000
      r | Tas | 250000 | 200000
      s | Jumlah belanja modal laptop | 360000 | 300000
    `);
    expect(questions).toEqual([]);
  });
});
