import { checkOccupancy } from "./checkOccupancy";
import { checkTable } from "./checkTable";
import { checkContent } from "./checkContent";
import { PlanFault } from "./planFault";
import type { PlannedSheet, PlannedWorkbook } from "./plannedWorkbook";

/** Excel's limit for a sheet's name, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:\p{Cc}\p{Cs}]|^'|'$|^\s*$/u;
/** Excel keeps this name for its own change tracking. */
const RESERVED_SHEET_NAME = "history";
/** Excel's limit for one footer. */
const LONGEST_FOOTER = 255;

/**
 * Refuses a plan that Excel could not open unharmed.
 * @throws {PlanFault} at the first thing that is wrong, naming sheet and cell.
 */
export function checkPlan(plan: PlannedWorkbook): void {
  if (plan.sheets.length === 0) throw new PlanFault("no-sheets", "", "");
  if (plan.sheets.every((sheet) => sheet.state === "hidden")) throw new PlanFault("no-visible-sheet", "", "");
  const sheetNames = new Set<string>();
  const tableNames = new Set<string>();
  for (const sheet of plan.sheets) {
    checkSheetName(sheet, sheetNames);
    for (const table of sheet.tables) {
      checkTable(sheet.name, table);
      const key = table.name.toLowerCase();
      if (tableNames.has(key)) throw new PlanFault("table-name-twice", sheet.name, table.name);
      tableNames.add(key);
    }
    checkOccupancy(sheet);
    checkContent(sheet);
    if ((sheet.print.footer?.length ?? 0) > LONGEST_FOOTER) throw new PlanFault("footer-too-long", sheet.name, "");
  }
}

function checkSheetName(sheet: PlannedSheet, taken: Set<string>): void {
  const key = sheet.name.toLowerCase();
  if (
    sheet.name.length > LONGEST_SHEET_NAME ||
    FORBIDDEN_IN_SHEET_NAMES.test(sheet.name) ||
    key === RESERVED_SHEET_NAME
  ) {
    throw new PlanFault("sheet-name", sheet.name, "");
  }
  if (taken.has(key)) throw new PlanFault("sheet-name-twice", sheet.name, "");
  taken.add(key);
}
