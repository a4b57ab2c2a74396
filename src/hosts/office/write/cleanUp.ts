/// <reference types="office-js" />
import type { LeftBehind } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { type InspectedSheet, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { memoryNumber } from "./mark";

/**
 * After a failure: takes away what the write with this number added, where nothing stood there before; where sheets of
 * ours were being written again, they stay marked as they are, for what people typed in them.
 */
export async function cleanUp(run: Runner, number: number): Promise<LeftBehind> {
  try {
    const { sheets } = await run("reading", inspectWorkbook);
    const results = sheets.filter(({ mark }) => mark !== undefined && memoryNumber(mark) === undefined);
    const begun = results.filter(({ mark }) => mark?.run === number);
    if (begun.some(({ mark }) => mark?.since !== number)) return "unfinished";
    const added = sheets.filter(({ mark, remnant }) => remnant || mark?.run === number);
    if (added.length === 0) return "as-it-was";
    await run("writing", (turn) => deleteSheets(turn, added));
    const left = await run("reading", inspectWorkbook);
    return left.sheets.some(({ mark, remnant }) => remnant || mark?.run === number) ? "unfinished" : "as-it-was";
  } catch {
    // Whatever kept the write from going on keeps the cleaning too; the marks tell the next one.
    return "unknown";
  }
}

export async function deleteSheets({ context, sync }: Turn, sheets: readonly InspectedSheet[]): Promise<void> {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
  await sync();
}
