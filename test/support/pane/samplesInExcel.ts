import { sampleWorkbooks } from "../../../src/contoh/contoh";
import type { Workbook } from "../../../src/core/cells/workbook";
import { sheetOfPlan } from "../../../src/hosts/memory/sheetOfPlan";

/** The samples as sheets of one workbook, as staff collect them in Excel. */
export function samplesInOneWorkbook(file: string): Workbook {
  const sheets = sampleWorkbooks().flatMap(({ plan }) => plan.sheets.map((sheet) => sheetOfPlan(sheet, sheet.name)));
  return { file, sheets };
}
