import type { Cell } from "../../../../src/core/cells/cell";
import type { Sheet } from "../../../../src/core/cells/workbook";
import { partSheet } from "../../../../src/core/sheets/typed/foreignCells";
import { parseRecords, recordOf, recordsText } from "../../../../src/core/sheets/typed/writtenRecord";
import { plannedSheet } from "../../../support/plannedSheets";

const PLAN = {
  ...plannedSheet("Ringkas", []),
  cells: [
    { row: 1, col: 1, value: "Ringkasan", style: "title" },
    { row: 3, col: 1, value: "Selisih", style: "label" },
    { row: 3, col: 2, value: 12.5, style: "rupiah" },
    { row: 4, col: 2, value: 7, formula: "B3*2", style: "rupiah" },
  ],
} as const;
const RECORD = recordOf(PLAN, [], []);

type Content = string | number | { readonly formula: string };

function sheetOf(cells: Readonly<Record<string, Content>>): Sheet {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [place, content] of Object.entries(cells)) {
    const [row = 1, col = 1] = place.split(" ").map(Number);
    const inRow = rows.get(row) ?? [];
    inRow[col - 1] = cellOf(content);
    rows.set(row, inRow);
  }
  const byRow = [...rows].sort(([a], [b]) => a - b).map(([row, inRow]) => ({ row, cells: inRow }));
  return {
    name: "Ringkas",
    state: "visible",
    rows: byRow,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
}

function cellOf(content: Content): Cell {
  if (typeof content === "string") return { kind: "text", value: content, format: "General", formula: undefined };
  if (typeof content === "number") return { kind: "number", value: content, format: "General", formula: undefined };
  return { kind: "number", value: 0, format: "General", formula: content.formula };
}

const foreignIn = (cells: Readonly<Record<string, Content>>) => {
  const { foreign, displaced } = partSheet(sheetOf(cells), [], [], [RECORD], PLAN);
  return { foreign: foreign.map(({ row, col }) => `${row} ${col}`), displaced };
};

const WRITTEN = { "1 1": "Ringkasan", "3 1": "Selisih", "3 2": 12.5, "4 2": { formula: "B3*2" } };

describe("what people set on a sheet of ours", () => {
  it("is nothing on a sheet as it was written, whatever its formulas come to", () => {
    expect(foreignIn(WRITTEN)).toEqual({ foreign: [], displaced: false });
  });

  it("is what stands in cells that we left blank, formulas too", () => {
    expect(foreignIn({ ...WRITTEN, "2 3": "tanya PPTK", "9 9": { formula: "SUM(B3:B4)" } }).foreign).toEqual([
      "2 3",
      "9 9",
    ]);
  });

  it("is what stands where we had written something else: an overwritten label, a number over a formula", () => {
    expect(foreignIn({ ...WRITTEN, "3 1": "Selisih PPTK", "4 2": 25 }).foreign).toEqual(["3 1", "4 2"]);
  });

  it("is only what they added, where rows were set in above ours", () => {
    const cells = {
      "1 1": "PEMERINTAH KOTA CONTOH",
      "3 1": "Ringkasan",
      "5 1": "Selisih",
      "5 2": 12.5,
      "6 2": { formula: "B5*2" },
    };
    expect(foreignIn(cells)).toEqual({ foreign: ["1 1"], displaced: true });
  });

  it("is nothing of ours that went to the right with its formula, where a column was set in", () => {
    const plan = {
      ...PLAN,
      cells: [...PLAN.cells, { row: 5, col: 2, value: 9, formula: "SUM(B3:B4)", style: "rupiah" }],
    } as const;
    const cells = { "1 1": "Ringkasan", "3 1": "Selisih", "3 2": "Rina", "3 3": 12.5, "4 3": { formula: "C3*2" } };
    const sheet = sheetOf({ ...cells, "5 3": { formula: "SUM(C3:C4)" } });
    const { foreign } = partSheet(sheet, [], [], [recordOf(plan, [], [])], plan);
    expect(foreign.map(({ cell }) => cell.value)).toEqual(["Rina"]);
  });

  it("is a formula of theirs that only looks like one of ours they took away", () => {
    const others = { "1 1": "Ringkasan", "3 1": "Selisih", "3 2": 12.5 };
    expect(foreignIn({ ...others, "4 5": { formula: "RAB!B2*2" } }).foreign).toEqual(["4 5"]);
  });

  it("is a number like one of ours that stands elsewhere", () => {
    expect(foreignIn({ ...WRITTEN, "8 5": 12.5 }).foreign).toEqual(["8 5"]);
  });
});

describe("the record of what we wrote", () => {
  it("is the same after it was kept as text, and holds none of the texts", () => {
    const table = {
      name: "Tabel",
      row: 6,
      col: 1,
      columns: [{ header: "Nama", style: "text", total: { value: "Jumlah" } }],
      rows: [["Rina Contoh"], ["Budi Contoh"]],
    } as const;
    const rows = { key: [0], hashes: ["a1", "b2"] };
    const record = recordOf({ ...PLAN, tables: [table] }, [{ headers: ["Nama"], rows }], ["x1"]);
    const text = recordsText([record, RECORD]);
    expect(parseRecords(text)).toEqual([record, RECORD]);
    expect(text).not.toMatch(/Rina|Budi|Ringkasan|Selisih/);
  });

  it("of somebody else is none", () => {
    expect(["", "x", "{}", "[1,null,{}]"].flatMap(parseRecords)).toEqual([]);
  });
});
