import type { Cell } from "../../src/core/cells/cell";
import type { Sheet } from "../../src/core/cells/workbook";
import type { FoundTable } from "../../src/core/tables/foundTable";
import { columnSums } from "../../src/cli/json/columnSums";

const number = (value: number): Cell => ({ kind: "number", value, format: "General", formula: undefined });
const text = (value: string): Cell => ({ kind: "text", value, format: "@", formula: undefined });

function sumsOf(cells: readonly Cell[], grouping?: "titik" | "koma"): Readonly<Record<string, number>> {
  const sheet: Sheet = {
    name: "RAB",
    state: "visible",
    rows: cells.map((cell, index) => ({ row: index + 1, cells: [undefined, cell] })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
  const table: FoundTable = {
    file: "RAB.xlsx",
    sheet: "RAB",
    range: { top: 1, left: 2, bottom: cells.length, right: 2 },
    kind: "anggaran",
    sure: "sure",
    why: [],
    titles: [],
    headerRows: [],
    numberRow: undefined,
    columns: [{ col: 2, header: "Jumlah", field: "jumlah", sure: "sure", why: [], grouping, adds: true }],
    rows: cells.map((_cell, index) => ({ row: index + 1, sure: "sure", why: [], under: [], role: "record" })),
  };
  return columnSums(table, sheet);
}

it("adds numbers exactly where floating point would not", () => {
  expect(sumsOf([number(0.1), number(0.2)])).toEqual({ B: 0.3 });
  expect(sumsOf(Array.from({ length: 10 }, () => number(467_998_630_663.83)))).toEqual({ B: 4_679_986_306_638.3 });
});

it("adds amounts typed as text by what the column proved of its grouping", () => {
  expect(sumsOf([text("16.080.000,-"), text("50.041")], "titik")).toEqual({ B: 16_130_041 });
  expect(sumsOf([text("16,080,000"), text("50,041")], "koma")).toEqual({ B: 16_130_041 });
});

it("leaves out what cannot be read for certain, and a column without any amount", () => {
  expect(sumsOf([number(5), text("50.041")])).toEqual({ B: 5 });
  expect(sumsOf([text("lima puluh")])).toEqual({});
});

it("adds beyond what sen can hold", () => {
  expect(sumsOf([number(80_000_000_000_000), number(80_000_000_000_000)])).toEqual({ B: 160_000_000_000_000 });
});
