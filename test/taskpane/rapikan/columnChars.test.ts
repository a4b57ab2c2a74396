import type { Cell } from "../../../src/core/cells/cell";
import type { Sheet } from "../../../src/core/cells/workbook";
import { columnChars } from "../../../src/taskpane/work/views/columnChars";

function sheetOf(rows: readonly (readonly (string | number)[])[], merges: Sheet["merges"] = []): Sheet {
  return {
    name: "Hadir",
    state: "visible",
    rows: rows.map((values, index) => ({ row: index + 1, cells: values.map(cellOf) })),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
}

function cellOf(value: string | number): Cell {
  return typeof value === "number"
    ? { kind: "number", value, format: "General", formula: undefined }
    : { kind: "text", value, format: "General", formula: undefined };
}

describe("the width of a column", () => {
  it("shows its longest number whole, wherever in a long sheet it stands", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [index + 1]);
    expect(columnChars(sheetOf(rows))[0]).toBeGreaterThanOrEqual("20000".length);
  });

  it("is not set by one long text among many short ones", () => {
    const rows = [["x".repeat(30)], ...Array.from({ length: 40 }, () => ["Padang"])];
    expect(columnChars(sheetOf(rows))).toEqual([6]);
  });

  it("is not set by a title that is merged over several columns", () => {
    const merge = { top: 1, bottom: 1, left: 1, right: 3 };
    expect(columnChars(sheetOf([["DAFTAR HADIR PESERTA"], ["Padang"]], [merge]))).toEqual([6]);
  });
});
