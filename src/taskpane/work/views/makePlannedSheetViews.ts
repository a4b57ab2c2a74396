import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import type { SheetKey, SheetWords } from "../../../core/sheets/words";
import type { PlannedSheetView } from "./plannedSheetView";

/** Throws `RangeError` for a sheet that no name of the language belongs to: plan and words are of one program. */
export function plannedSheetViews({ sheets }: PlannedWorkbook, { sheetName }: SheetWords): PlannedSheetView[] {
  const keys = Object.keys(sheetName) as SheetKey[];
  return sheets.map(({ name, tables }) => {
    const key = keys.find((one) => sheetName[one] === name);
    if (key === undefined) throw new RangeError("A planned sheet of no known kind");
    return { key, name, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
  });
}
