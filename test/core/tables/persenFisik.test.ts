import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";

/** The fields of the columns, and what the lines say of the share that was spent. */
function read(drawing: string) {
  const workbook = { file: "realisasi.xlsx", sheets: [drawnSheet(drawing).sheet] };
  const found = findTables(workbook);
  const { realisasi, persenJumlah } = mapRecords(found, [workbook], rakorVervalDtks);
  return {
    fields: found[0]?.tables[0]?.columns.map(({ field }) => field),
    spent: [...realisasi, ...persenJumlah].map(({ persen }) => persen?.value),
  };
}

describe("how far the work has come is a percentage, but not the share of the money spent", () => {
  test.each(["Realisasi Fisik (%)", "% Fisik", "Bobot (%)"])("%s", (header) => {
    expect(
      read(`
        h | No | Kode Rekening | Uraian Belanja | Pagu (Rp) | Realisasi (Rp) | ${header}
        r | 1 | 5.1.02.01.01.0024 | ATK | 5000000 | 1500000 | 30
        r | 2 | 5.1.02.01.01.0026 | Cetak | 8000000 | 2000000 | 25
        r | 3 | 5.1.02.04.01.0001 | Perjalanan | 20000000 | 12500000 | 60
        t | | | Jumlah | 33000000 | 16000000 | 40
      `),
    ).toEqual({
      fields: ["no", "kode_rekening", "uraian", "pagu", "realisasi", "persen"],
      spent: [undefined, undefined, undefined],
    });
  });

  test("beside it the financial percentage stays one", () => {
    expect(
      read(`
        h | No | Uraian | Pagu (Rp) | Realisasi (Rp) | Fisik (%) | Keuangan (%)
        r | 1 | ATK | 5000000 | 1500000 | 40 | 30
        r | 2 | Cetak | 8000000 | 2000000 | 50 | 25
      `),
    ).toEqual({ fields: ["no", "uraian", "pagu", "realisasi", "persen", "persen"], spent: [30, 25] });
  });
});
