import type { Page } from "playwright";
import type { Workbook } from "../../../src/core/cells/workbook";
import { openExcelIn } from "../emulatedExcel/excelPage";

/** The narrow pane of the office laptop, in CSS pixels. */
export const PANE = { width: 350, height: 640 };

/** Puts an emulated Excel with this workbook into a page, before the pane opens in it. */
export async function openWorkbookIn(page: Page, workbook: Workbook): Promise<void> {
  await openExcelIn(page, { name: workbook.file, sheets: [], latency: 2 });
  // An empty cell is a hole in the list of a row: JSON knows only null.
  const reading = `JSON.parse(${JSON.stringify(JSON.stringify(workbook))}, (_key, value) => value ?? undefined)`;
  await page.addInitScript({ content: `emulatedExcel.addSheetsFrom(${reading});` });
}
