import { findTables } from "../../../src/core/tables/findTables";
import { drawnSheet } from "./support/drawnSheet";

function fieldsOf(drawing: string) {
  const [sheet] = findTables({ file: "realisasi.xlsx", sheets: [drawnSheet(drawing).sheet] });
  return sheet?.tables[0]?.columns.map(({ field }) => field);
}

describe("how far the work has come is not the share of the money spent", () => {
  test.each(["Realisasi Fisik (%)", "% Fisik", "Bobot (%)"])("%s", (header) => {
    expect(
      fieldsOf(`
        h | No | Kode Rekening | Uraian Belanja | Pagu (Rp) | Realisasi (Rp) | ${header}
        r | 1 | 5.1.02.01.01.0024 | ATK | 5000000 | 1500000 | 30
        r | 2 | 5.1.02.01.01.0026 | Cetak | 8000000 | 2000000 | 25
        r | 3 | 5.1.02.04.01.0001 | Perjalanan | 20000000 | 12500000 | 60
      `),
    ).toEqual(["no", "kode_rekening", "uraian", "pagu", "realisasi", undefined]);
  });

  test("beside it the financial percentage stays one", () => {
    expect(
      fieldsOf(`
        h | No | Uraian | Pagu (Rp) | Realisasi (Rp) | Fisik (%) | Keuangan (%)
        r | 1 | ATK | 5000000 | 1500000 | 40 | 30
        r | 2 | Cetak | 8000000 | 2000000 | 50 | 25
      `),
    ).toEqual(["no", "uraian", "pagu", "realisasi", undefined, "persen"]);
  });
});
