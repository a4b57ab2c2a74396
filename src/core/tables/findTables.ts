import type { Workbook } from "../cells/workbook";
import { findForms } from "./findForms";
import type { FoundSheet, FoundTable } from "./foundTable";
import { gridOf } from "./grid";
import { tablesOfSheet } from "./tablesOfSheet";

/** Finds the tables and forms of every sheet, and says why. A table that runs on over sheets is one table a sheet here. */
export function findTables(workbook: Workbook): readonly FoundSheet[] {
  let before: FoundTable | undefined;
  return workbook.sheets.map((sheet) => {
    const grid = gridOf(sheet);
    const forms = findForms(workbook.file, grid);
    const tables = tablesOfSheet(workbook.file, grid, forms, before);
    before = tables[tables.length - 1] ?? before;
    return { file: workbook.file, sheet: sheet.name, state: sheet.state, tables, forms };
  });
}
