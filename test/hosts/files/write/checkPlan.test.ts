import { checkPlan } from "../../../../src/core/sheets/plan/checkPlan";
import { PlanFault, type PlanFaultReason } from "../../../../src/core/sheets/plan/planFault";
import type { PlannedSheet, PlannedTable, PlannedWorkbook } from "../../../../src/core/sheets/plan/plannedWorkbook";
import { writeWorkbook } from "../../../../src/hosts/files/write/writeWorkbook";
import { DEMO, PRINT, cellOf, planOf, sheetOf } from "./demoPlan";

const column = { header: "Nama", style: "text" } as const;
const table = (parts: Partial<PlannedTable> = {}): PlannedTable => ({
  name: "Peserta",
  row: 2,
  col: 1,
  columns: [column],
  rows: [["Ahmad"]],
  ...parts,
});
const one = (parts: Partial<PlannedSheet>) => planOf(sheetOf("Uji", parts));

describe("a plan that Excel could not open unharmed is refused", () => {
  const faults: readonly [string, PlanFaultReason, PlannedWorkbook][] = [
    ["no sheet at all", "no-sheets", planOf()],
    ["hidden sheets alone", "no-visible-sheet", planOf(sheetOf("A", { state: "hidden" }))],
    ["a sheet name of 32 characters", "sheet-name", planOf(sheetOf("x".repeat(32)))],
    ...["a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'ab", "ab'", " ", "", "History", "a\nb"].map(
      (name): [string, PlanFaultReason, PlannedWorkbook] => [
        `the sheet name ${JSON.stringify(name)}`,
        "sheet-name",
        planOf(sheetOf(name)),
      ],
    ),
    ["two sheet names that differ in case", "sheet-name-twice", planOf(sheetOf("Rekap"), sheetOf("REKAP"))],
    ...["1Peserta", "Daftar hadir", "A1", "xfd1048576", "R1C1", "r", "C", "R2", ""].map(
      (name): [string, PlanFaultReason, PlannedWorkbook] => [
        `the table name ${JSON.stringify(name)}`,
        "table-name",
        one({ tables: [table({ name })] }),
      ],
    ),
    [
      "two tables of one name on two sheets",
      "table-name-twice",
      planOf(sheetOf("A", { tables: [table()] }), sheetOf("B", { tables: [table({ name: "PESERTA" })] })),
    ],
    ["a table without columns", "column-header", one({ tables: [table({ columns: [], rows: [] })] })],
    ["a column without header", "column-header", one({ tables: [table({ columns: [{ ...column, header: "" }] })] })],
    [
      "headers that differ in case",
      "column-header-twice",
      one({ tables: [table({ columns: [column, { ...column, header: "NAMA" }], rows: [] })] }),
    ],
    ["a record that is too long", "row-width", one({ tables: [table({ rows: [["a", "b"]] })] })],
    ["a record that is too short", "row-width", one({ tables: [table({ rows: [[]] })] })],
    ["a bare number as total", "total", one({ tables: [table({ columns: [{ ...column, total: { value: 3 } }] })] })],
    ["a formula with its =", "formula", one({ cells: [cellOf(1, 1, "integer", 2, "=1+1")] })],
    [
      "a text of 256 characters in a formula",
      "formula",
      one({ cells: [cellOf(1, 1, "text", "", `LEN("${"x".repeat(256)}")`)] }),
    ],
    ["an empty formula", "formula", one({ cells: [cellOf(1, 1, "integer", 2, "")] })],
    ["a column's formula with its =", "formula", one({ tables: [table({ columns: [{ ...column, formula: "=1" }] })] })],
    ["tables that overlap", "overlap", one({ tables: [table(), table({ name: "Lain", row: 3 })] })],
    [
      "the empty row of an empty table under another table",
      "overlap",
      one({ tables: [table({ rows: [] }), table({ name: "Lain", row: 3 })] }),
    ],
    ["a cell inside a table", "overlap", one({ tables: [table()], cells: [cellOf(3, 1, "text", "x")] })],
    ["two values for a cell", "overlap", one({ cells: [cellOf(1, 1, "text", "x"), cellOf(1, 1, "text", "y")] })],
    [
      "a cell covered by a merge",
      "overlap",
      one({ cells: [cellOf(1, 2, "text", "x")], merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }),
    ],
    [
      "a merge inside a table",
      "overlap",
      one({ tables: [table()], merges: [{ top: 3, left: 1, bottom: 3, right: 2 }] }),
    ],
    ["a cell above the first row", "sheet-size", one({ cells: [cellOf(0, 1, "text", "x")] })],
    ["a table beyond the last row", "sheet-size", one({ tables: [table({ row: 1_048_576 })] })],
    ["a hidden row 0", "sheet-size", one({ hiddenRows: [0] })],
    ["repeated rows in the wrong order", "sheet-size", one({ print: { ...PRINT, repeatRows: [3, 2] } })],
    ["a number that is none", "number", one({ cells: [cellOf(1, 1, "rupiah", Number.NaN)] })],
    ["an endless number in a table", "number", one({ tables: [table({ rows: [[Infinity]] })] })],
    ["a text beyond 32,767 characters", "text-too-long", one({ cells: [cellOf(1, 1, "text", "x".repeat(32_768))] })],
    ["a footer beyond 255 characters", "footer-too-long", one({ print: { ...PRINT, footer: "x".repeat(256) } })],
  ];

  it.each(faults)("%s", (_, reason, plan) => {
    expect(faultOf(plan)?.reason).toBe(reason);
  });

  it("as a range error that names the sheet and the cell", () => {
    const fault = faultOf(one({ tables: [table({ rows: [["a"], ["x".repeat(32_768)]] })] }));
    expect(fault).toBeInstanceOf(RangeError);
    expect(fault).toMatchObject({ reason: "text-too-long", sheet: "Uji", at: "A4" });
  });

  it("before a byte is written", async () => {
    await expect(writeWorkbook(planOf())).rejects.toBeInstanceOf(PlanFault);
  });
});

describe("a plan is allowed", () => {
  it.each<[string, PlannedWorkbook]>([
    ["the demonstration", DEMO],
    ["a sheet name of 31 characters with an apostrophe inside", planOf(sheetOf(`Jum'at ${"x".repeat(24)}`))],
    ["a text of 32,767 characters", one({ cells: [cellOf(1, 1, "text", "x".repeat(32_767))] })],
    [
      "a value in the first cell of a merge",
      one({ cells: [cellOf(1, 1, "text", "x")], merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }),
    ],
    ["tables one under another", one({ tables: [table(), table({ name: "Lain", row: 4 })] })],
    ["a table name beyond the last column", one({ tables: [table({ name: "XFE1" })] })],
  ])("%s", (_, plan) => {
    expect(faultOf(plan)).toBeUndefined();
  });
});

function faultOf(plan: PlannedWorkbook): PlanFault | undefined {
  try {
    checkPlan(plan);
    return undefined;
  } catch (error) {
    if (error instanceof PlanFault) return error;
    throw error;
  }
}
