/// <reference types="office-js" />
import { base64Of } from "../base64";
import { queueOf, USUAL_PATIENCE } from "../excelQueue";

/** Opens the bytes of an .xlsx file as a workbook of its own, when Excel has done all that was asked before. */
export function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  return queueOf(Excel).openWorkbook(USUAL_PATIENCE.writing, base64Of(bytes));
}
