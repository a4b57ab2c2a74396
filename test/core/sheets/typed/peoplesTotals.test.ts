import type { Cell } from "../../../../src/core/cells/cell";
import type { Sheet } from "../../../../src/core/cells/workbook";
import { carryTyped } from "../../../../src/core/sheets/typed/carryTyped";
import { plannedSheet } from "../../../support/plannedSheets";

const text = (value: string): Cell => ({ kind: "text", value, format: "@", formula: undefined });
const MEMORY: Sheet = {
  name: "Isian SPJ Rapi",
  state: "hidden",
  rows: [
    ["Tabel", "Kunci", "Kolom", "Isian"],
    ["Temuan", '["#jumlah"]', "Nilai", "=COUNTA([Nilai])"],
    ["Temuan", '["#jumlah","format"]', "Nilai", "0.00"],
  ].map((line, at) => ({ row: at + 2, cells: line.map(text) })),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  filter: undefined,
};

it("a sum that people set in Excel is told where a file is written without it, its number format is not", () => {
  const plan = { title: "Hasil", sheets: [plannedSheet("Ringkas", [])] };
  const { gone, kept } = carryTyped(plan, [{ sheet: MEMORY, tables: [] }], [], new Set(), "Isian");
  expect(gone.map(({ header, value }) => [header, value])).toEqual([["Nilai", "=COUNTA([Nilai])"]]);
  expect(kept).toEqual([]);
});
