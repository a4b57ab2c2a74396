/// <reference types="office-js" />
import type { CellRef } from "../../core/cells/cellRef";
import type { Runner } from "./runner";

/** False where the sheet is gone or hidden: it is never made visible. */
export function revealCell(run: Runner, { sheet: name, row, col }: CellRef): Promise<boolean> {
  return run("reading", async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getCell(row - 1, col - 1).select();
    await sync();
    return true;
  });
}
