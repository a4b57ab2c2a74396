import type { Workbook } from "../cells/workbook";
import { findForms } from "./forms/findForms";
import type { FoundForm, FoundSheet, FoundTable } from "./foundTable";
import { gridOf, type Grid } from "./sheet/grid";
import { tablesOfSheet } from "./tablesOfSheet";

/** What was found in one sheet, before people had their say. */
export interface SheetReading extends Tables {
  readonly file: string;
  readonly grid: Grid;
}

interface Tables {
  readonly tables: readonly FoundTable[];
  readonly forms: readonly FoundForm[];
}

/**
 * Finds the tables and forms of every sheet, and says why. A table that runs on over sheets is one table a sheet here.
 * `putRight` has the last word on each sheet before the next one is read: what runs on there follows what was put right.
 */
export function findTables(
  workbook: Workbook,
  putRight: (sheet: SheetReading) => Tables = (sheet) => sheet,
): readonly FoundSheet[] {
  let before: FoundTable | undefined;
  return workbook.sheets.map((sheet) => {
    const grid = gridOf(sheet);
    const found = findForms(workbook.file, grid);
    const { tables, forms } = putRight({
      file: workbook.file,
      grid,
      forms: found,
      tables: tablesOfSheet(workbook.file, grid, found, before),
    });
    before = tables[tables.length - 1] ?? before;
    return { file: workbook.file, sheet: sheet.name, state: sheet.state, tables, forms };
  });
}
