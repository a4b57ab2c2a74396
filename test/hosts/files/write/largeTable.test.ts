import { Workbook } from "exceljs";
import type { PlannedTable, PlannedValue } from "../../../../src/core/sheets/plan/plannedWorkbook";
import { writeWorkbook } from "../../../../src/hosts/files/write/writeWorkbook";
import { askOpenpyxl } from "../../../support/python";
import { TOOLS, itWith } from "../../../support/requireTool";
import { planOf, sheetOf } from "./demoPlan";

const COUNT = 5_000;
const rows: PlannedValue[][] = Array.from({ length: COUNT }, (_, index) => [
  index + 1,
  `Peserta & undangan <${index}>`,
  `1980010120050${String(index).padStart(5, "0")}`,
  index % 7 === 0 ? undefined : (index * 7_919) % 50_000_000,
]);
const table: PlannedTable = {
  name: "Peserta",
  row: 2,
  col: 2,
  columns: [
    { header: "No", style: "integer" },
    { header: "Nama", style: "text" },
    { header: "NIP", style: "text" },
    { header: "Uang harian", style: "rupiah" },
  ],
  rows,
};

describe("a large table", () => {
  itWith(TOOLS.python)(
    "has the same cells as exceljs, writing rows by itself, would give",
    async () => {
      const ours = cellsOf(await writeWorkbook(planOf(sheetOf("Uji", { tables: [table] }))));
      const book = new Workbook();
      const sheet = book.addWorksheet("Uji");
      table.columns.forEach(({ header }, offset) => (sheet.getCell(2, 2 + offset).value = header));
      rows.forEach((row, index) => {
        row.forEach((value, offset) => (sheet.getCell(3 + index, 2 + offset).value = value));
      });
      expect(ours).toEqual(cellsOf(new Uint8Array(await book.xlsx.writeBuffer())));
      expect(ours[COUNT]).toEqual([
        COUNT,
        "Peserta & undangan <4999>",
        "198001012005004999",
        (4_999 * 7_919) % 50_000_000,
      ]);
    },
    60_000,
  );
});

function cellsOf(bytes: Uint8Array): unknown[][] {
  return askOpenpyxl<unknown[][]>(
    'answer([list(row) for row in book["Uji"].iter_rows(min_row=2, min_col=2, values_only=True)])',
    bytes,
  );
}
