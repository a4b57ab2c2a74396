import { planSheets } from "../../../src/core/sheets/planSheets";
import { addressOf } from "../../../src/core/cells/cellRef";
import { hasTotals, tableRange } from "../../../src/core/sheets/plan/tableRange";
import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import type { EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { areaAddress } from "../../support/emulatedExcel/model/address";
import { everything } from "../../core/sheets/everything";
import { openExcel } from "./openExcel";

const PLAN = planSheets(everything(), [], sheetWordsIn("id"));

/** What stands in a cell of the emulated workbook: its formula where it has one. */
function standing(excel: EmulatedExcel, sheet: string, row: number, col: number) {
  const { value, formula } = excel.workbook.sheet(sheet).cell(row - 1, col - 1);
  return formula ?? value;
}

/** Every value that the plan has for a cell and that is no formula, with its address. */
function literals(
  plan: PlannedWorkbook,
): readonly (readonly [sheet: string, row: number, col: number, value: string | number])[] {
  return plan.sheets.flatMap(({ name, cells, tables }) => [
    ...cells.flatMap(({ row, col, value, formula }) =>
      formula !== undefined || value === undefined || value === "" ? [] : [[name, row, col, value] as const],
    ),
    ...tables.flatMap((table) =>
      table.columns.flatMap(({ header, formula }, index) => [
        [name, table.row, table.col + index, header] as const,
        ...table.rows.flatMap((row, nth) => {
          const value = row[index];
          if (formula !== undefined || value === undefined || value === "") return [];
          return [[name, table.row + 1 + nth, table.col + index, value] as const];
        }),
      ]),
    ),
  ]);
}

describe("the whole result in the open workbook", () => {
  it("stands as planned: values, formulas, tables, and all else as it was", async () => {
    const { excel, host, staff } = await openExcel();
    const before = staff();
    const { sheets, leftOut } = await host.writeSheets(PLAN);
    expect(sheets).toEqual(PLAN.sheets.map(({ name }) => name));
    expect(leftOut).toBeUndefined();
    expect(staff()).toEqual(before);
    expect(excel.unmodelled()).toEqual([]);
    expect(excel.counters.mostAtOnce).toBe(1);

    const expected = literals(PLAN);
    expect(expected.length).toBeGreaterThan(500);
    for (const [sheet, row, col, value] of expected) {
      expect([sheet, addressOf({ row, col }), standing(excel, sheet, row, col)]).toEqual([
        sheet,
        addressOf({ row, col }),
        value,
      ]);
    }
    for (const { name, cells, tables } of PLAN.sheets) {
      for (const { row, col, formula } of cells) {
        if (formula !== undefined)
          expect([name, row, col, standing(excel, name, row, col)]).toEqual([name, row, col, `=${formula}`]);
      }
      const real = excel.workbook
        .sheet(name)
        .tables.map((table) => [table.name, areaAddress(table.area), table.showTotals]);
      expect(real.sort()).toEqual(
        tables
          .map((table) => {
            const { top, left, bottom, right } = tableRange(table);
            return [
              table.name,
              `${addressOf({ row: top, col: left })}:${addressOf({ row: bottom, col: right })}`,
              hasTotals(table),
            ];
          })
          .sort(),
      );
    }
    expect(await host.lastWrite()).toEqual({ run: 1, finished: true, sheets });
    for (const name of sheets) expect(excel.workbook.sheet(name).tabColor).toBe("");
  });
});
