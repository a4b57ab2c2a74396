import type { Workbook } from "../../core/cells/workbook";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { sheetOfPlan } from "../../hosts/memory/sheetOfPlan";

/** A planned workbook as it would be read, without a file in between. */
export function memoryWorkbook(file: string, plan: PlannedWorkbook): Workbook {
  return { file, sheets: plan.sheets.map((sheet) => sheetOfPlan(sheet, sheet.name)) };
}
