import type { Cell } from "../../../../src/core/cells/cell";
import type { Sheet } from "../../../../src/core/cells/workbook";
import { contentOf } from "../../../../src/core/tables/sheet/columnContent";
import { gridOf } from "../../../../src/core/tables/sheet/grid";
import { amountIn } from "../../../../src/core/tables/sheet/amountIn";

const plain = { format: "General", formula: undefined };

/** A column of so many rows, with a figure in each row that is asked for and a word in the others. */
function column(rows: number, isFigure: (row: number) => boolean) {
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  const cellOf = (row: number): Cell =>
    isFigure(row) ? { kind: "number", value: 25_000, ...plain } : { kind: "text", value: "belum", ...plain };
  const sheet: Sheet = {
    name: "Sheet1",
    state: "visible",
    rows: numbers.map((row) => ({ row, cells: [cellOf(row)] })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
  return contentOf(gridOf(sheet), numbers, 1);
}

describe("what a long column looks like", () => {
  test("is told by 800 of its cells, whatever its length", () => {
    expect(column(20_000, () => true)).toMatchObject({ filled: 800, numbers: 800 });
  });

  test("is told by its beginning and its end alike", () => {
    expect(column(5_000, (row) => row > 4_600)).toMatchObject({ numbers: 400, words: 400 });
    expect(column(5_000, (row) => row <= 400)).toMatchObject({ numbers: 400, words: 400 });
  });

  test("is told by every cell of a shorter one", () => {
    expect(column(800, (row) => row > 390 && row <= 410)).toMatchObject({ filled: 800, numbers: 20 });
  });
});

describe("an amount written as text", () => {
  const text = (value: string): Cell => ({ kind: "text", value, ...plain });

  test("is read by the grouping of its own column, whichever was read before", () => {
    expect(amountIn(text("7.125"), "titik")).toBe(7_125);
    expect(amountIn(text("7.125"), undefined)).toBeUndefined();
    expect(amountIn(text("8,250"), "koma")).toBe(8_250);
    expect(amountIn(text("8,250"), undefined)).toBeUndefined();
  });
});
