import { peopleColumns } from "../../../src/core/sheets/peopleColumns";
import { planSheets } from "../../../src/core/sheets/planSheets";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { everything } from "../../core/sheets/everything";
import { plannedSheet } from "../../support/plannedSheets";
import { type OpenExcel, openExcel } from "./openExcel";
import { inExcel, OURS, remembered, texts, write } from "./peoplesSheet";
import { FINDINGS } from "./smallResult";

/**
 *      A   B        C      D         E        F
 * 4    No  Uraian   Kuota  Dihitung  Selisih  Sisa
 * 5    1   Padang   10     1         =        5
 * 6    2   Agam     20     1         =        6
 */
const COUNTED: PlannedWorkbook = {
  title: "Hasil",
  sheets: [
    {
      ...plannedSheet("Kuitansi", []),
      tables: [
        {
          name: "Kuitansi",
          row: 4,
          col: 1,
          columns: [
            { header: "No", style: "integer" },
            { header: "Uraian", style: "text" },
            { header: "Kuota", style: "integer" },
            { header: "Dihitung", style: "integer" },
            { header: "Selisih", style: "integer", formula: "Kuitansi[[#This Row],[Kuota]]*2" },
            { header: "Sisa", style: "rupiah" },
          ],
          rows: [
            [1, "Padang", 10, 1, 20, 5],
            [2, "Agam", 20, 1, 40, 6],
          ],
        },
      ],
    },
  ],
};
const PEOPLE = [{ table: "Kuitansi", key: ["Uraian"], typed: [] }];

let open: OpenExcel;
const again = () => open.host.writeSheets(COUNTED, { people: PEOPLE });
beforeEach(async () => {
  open = await openExcel();
  await again();
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

it.each([
  ["a figure that tells whether a row counts", "D5", 0, "Dihitung: 0"],
  ["a figure taken away for another", "C6", 25, "Kuota: 25"],
  ["an amount", "F6", 9, "Sisa: 9"],
  ["a figure where a formula of ours stood", "E5", 77, "Selisih: 77"],
  ["a text over the running number", "A5", "lunas", "No: lunas"],
  ["a number that none of our rows has", "A6", 1_313, "No: 1313"],
])(
  "%s that people set in our table is remembered and named, before ours is written again",
  async (_, cell, value, told) => {
    open.excel.workbook.sheet("Kuitansi").setContent(Number(cell[1]) - 1, cell.charCodeAt(0) - 65, value);
    const { moved } = await again();
    expect(moved).toEqual([{ sheet: "Kuitansi", cell: `A${cell[1]}` }]);
    expect(remembered(open)).toContain(told);
  },
);

it("a formula of theirs where ours stands in the other rows is remembered with its text", async () => {
  const { rows } = COUNTED.sheets[0]?.tables[0] ?? { rows: [] };
  const longer = {
    ...COUNTED,
    sheets: COUNTED.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: [...rows, [3, "Solok", 30, 1, 60, 7]] })),
    })),
  };
  await open.host.writeSheets(longer, { people: PEOPLE });
  await inExcel(open, (sheet) => void (sheet.getRange("E6").formulas = [["=C6*3"]]), "Kuitansi");
  const { moved } = await open.host.writeSheets(longer, { people: PEOPLE });
  expect(moved).toEqual([{ sheet: "Kuitansi", cell: "A6" }]);
  expect(remembered(open)).toContain("Selisih: =C6*3");
});

it("rows that people sort, with or without new numbers, are ours still", async () => {
  const sheet = open.excel.workbook.sheet("Kuitansi");
  for (const col of [0, 1, 2, 3, 5]) {
    const [upper, lower] = [sheet.cell(4, col).value, sheet.cell(5, col).value];
    sheet.setContent(4, col, lower);
    sheet.setContent(5, col, upper);
  }
  expect((await again()).moved).toBeUndefined();
  sheet.setContent(4, 0, 2);
  sheet.setContent(5, 0, 1);
  expect((await again()).moved).toBeUndefined();
});

it("a text over the running number of a row that the next result no longer has is remembered too", async () => {
  await write(open);
  open.excel.coauthor.type(OURS, "A6", "sudah lunas");
  const { moved } = await write(open, FINDINGS.slice(0, 1));
  expect(moved).toEqual([{ sheet: OURS, cell: "A6" }]);
  expect(remembered(open)).toContain("No: sudah lunas");
  expect(texts(open)["A5"]).toBe(1);
});

it("a formula of ours that shows nothing is nothing that people did", async () => {
  open = await openExcel({ evaluate: () => "" });
  await again();
  const receipt = await again();
  expect(receipt.moved).toBeUndefined();
});

describe("the whole result", () => {
  const words = sheetWordsIn("id");
  const plan = planSheets(everything(), [], words);
  const people = peopleColumns(words);
  const secondWrite = async (evaluate: () => string | number, act: () => void = () => undefined) => {
    open = await openExcel({ evaluate });
    await open.host.writeSheets(plan, { people });
    act();
    return open.host.writeSheets(plan, { people });
  };

  it.each([
    ["nothing", ""],
    ["a figure", 5],
    ["a failure", "#N/A"],
  ])(
    "is told to hold nothing of people's where nobody touched it and its formulas come to %s",
    async (_what, shown) => {
      const { moved, left } = await secondWrite(() => shown);
      expect([moved, left]).toEqual([undefined, undefined]);
    },
  );

  it("loses no figure that people set in the first row of any table of ours", async () => {
    const figures: string[] = [];
    await secondWrite(
      () => 0,
      () => {
        for (const { name, tables } of plan.sheets) {
          for (const { row, col, rows, columns } of tables) {
            columns.forEach(({ style }, index) => {
              if (rows.length === 0 || (style !== "integer" && style !== "rupiah")) return;
              open.excel.workbook.sheet(name).setContent(row, col - 1 + index, 7_654_321 + figures.length);
              figures.push(String(7_654_321 + figures.length));
            });
          }
        }
      },
    );
    const all = JSON.stringify(
      open.excel.workbook.sheets.map((sheet) => sheet.filledCells().map(({ cell }) => cell.value)),
    );
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter((figure) => !all.includes(figure))).toEqual([]);
  });
});
