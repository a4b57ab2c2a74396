import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { unreadOf } from "../../../src/core/checks/unread";
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

  test("is asked about also where an unlabelled amount under the table is no sum of it", () => {
    const { questions } = recordsOf(`
      h | Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
      r | 5.1.02.01.01.0024 | Kertas | 1 | Rim | 100000 | 100000
      r | 5.1.02.01.01.0025 | Cover | 1 | Rim | 200000 | 200000
        | | | | | | 350000
    `);
    expect(questions.map(({ about, at }) => ({ about, row: at.row }))).toEqual([{ about: "row", row: 4 }]);
  });
});
