import type { Cell } from "../../../src/core/cells/cell";
import type { Sheet } from "../../../src/core/cells/workbook";
import { overlooked } from "../../../src/core/sheets/overlooked";
import type { FoundColumn, FoundSheet, FoundTable } from "../../../src/core/tables/foundTable";

const FILE = "SPJ.xlsx";

function cellOf(value: string | number): Cell {
  return typeof value === "number"
    ? { kind: "number", value, format: "General", formula: undefined }
    : { kind: "text", value, format: "General", formula: undefined };
}

/** A sheet of rows from row 1 on; an empty text is no cell. */
function sheet(rows: readonly (readonly (string | number)[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name: "RAB",
    state: "visible",
    rows: rows.map((values, index) => ({
      row: index + 1,
      cells: values.map((value) => (value === "" ? undefined : cellOf(value))),
    })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
    ...more,
  };
}

/** The table of a sheet, over its columns A and B. */
const table = (bottom: number, right = 2, columns: readonly Partial<FoundColumn>[] = []) =>
  ({ range: { top: 1, left: 1, bottom, right }, columns }) as FoundTable;

function notesOf(one: Sheet, tables: readonly FoundTable[] = []) {
  const found: FoundSheet = { file: FILE, sheet: one.name, state: one.state, tables, forms: [] };
  return overlooked([{ file: FILE, sheets: [one] }], [found]);
}

const AMOUNTS = [
  ["Uraian", "Jumlah"],
  ["Nasi", 4_000_000],
  ["Snack", 1_000_000],
];

describe("what is easily overlooked in a workbook", () => {
  it("is nothing where all of it is seen and taken in", () => {
    expect(notesOf(sheet(AMOUNTS), [table(3)])).toEqual([]);
  });

  it("is a hidden sheet, with hidden rows and columns that are filled", () => {
    const hidden = sheet(AMOUNTS, { state: "veryHidden", hiddenRows: [2, 9], hiddenColumns: [2, 7] });
    expect(notesOf(hidden, [table(3)])).toEqual([
      { file: FILE, sheet: "RAB", note: "hidden-sheet" },
      { file: FILE, sheet: "RAB", note: "hidden-cells", rows: 1, columns: 1 },
    ]);
  });

  it("is a file of which nothing was recognised: a list without headings", () => {
    const list = sheet([
      ["1.", "Kepala Dinas Sosial Kab. Agam"],
      ["2.", "Kepala Dinas Sosial Kota Padang"],
    ]);
    expect(notesOf(list)).toEqual([{ file: FILE, sheet: undefined, note: "nothing-recognised" }]);
    expect(notesOf(list, [table(2)])).toEqual([]);
  });

  it("is a sheet that was named and holds no cell", () => {
    expect(notesOf(sheet([], { name: "SCAN KUITANSI" }))).toMatchObject([{ note: "blank-sheet" }]);
    expect(notesOf(sheet([], { name: "Sheet2" }))).toEqual([]);
  });

  it("is an amount beside the table or on a sheet without one, not a year", () => {
    const beside = sheet([...AMOUNTS.slice(0, 2), ["Snack", 1_000_000, "", 999_999], ["", "", "", 2024]]);
    expect(notesOf(beside, [table(3)])).toMatchObject([{ note: "figures-outside-tables", cells: 1, first: "D3" }]);
    expect(notesOf(sheet([["Sisa uang di laci"], ["Rp 1.250.000"]]))).toMatchObject([
      { note: "figures-outside-tables", cells: 1, first: "A2" },
    ]);
  });

  it("is an amount in a column of the table that has no header", () => {
    const beside = sheet([...AMOUNTS.slice(0, 2), ["Snack", 1_000_000, 999_999]]);
    expect(notesOf(beside, [table(3, 3, [{ col: 3, header: "", field: undefined }])])).toMatchObject([
      { note: "figures-outside-tables", cells: 1, first: "C3" },
    ]);
  });

  it("is a sum whose saved result is not what its cells hold", () => {
    const summed = (formula: string, result: number): Sheet => {
      const base = sheet(AMOUNTS);
      const total: Cell = { kind: "number", value: result, format: "General", formula };
      return { ...base, rows: [...base.rows, { row: 4, cells: [cellOf("Jumlah"), total] }] };
    };
    expect(notesOf(summed("SUM(B2:B3)", 5_000_000), [table(4)])).toEqual([]);
    expect(notesOf(summed("SUM($B$2:B2)", 5_000_000), [table(4)])).toMatchObject([
      { note: "stale-sums", cells: 1, first: "B4" },
    ]);
    expect(notesOf(summed("SUM(B2:B3)*2", 5_000_000), [table(4)])).toEqual([]);
  });
});

describe("what a program says of the sheets that were read from it", () => {
  it("is told once for the workbook where it holds for all of it", () => {
    const sheets = ["RAB", "BKU"].map((name) =>
      sheet(AMOUNTS, { name, asRead: ["dates-from-1904", "calculated-by-hand"] }),
    );
    const told = overlooked([{ file: FILE, sheets }], []).filter(({ sheet: of }) => of === undefined);
    expect(told).toEqual([
      { file: FILE, sheet: undefined, note: "dates-from-1904" },
      { file: FILE, sheet: undefined, note: "calculated-by-hand" },
    ]);
  });

  it("is told of the sheet that has no cells, instead of calling it blank", () => {
    expect(notesOf(sheet([], { asRead: ["sheet-without-cells"] }))).toEqual([
      { file: FILE, sheet: "RAB", note: "sheet-without-cells" },
    ]);
  });
});
