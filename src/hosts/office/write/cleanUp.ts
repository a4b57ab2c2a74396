/// <reference types="office-js" />
import type { LeftBehind } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { type InspectedSheet, type Inspection, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";

/**
 * After a failure: takes the sheets away where all of them came with the write that failed, and leaves them marked where
 * some stood there before, for what people typed in them.
 */
export async function cleanUp(run: Runner): Promise<LeftBehind> {
  try {
    const left = await run("reading", inspectWorkbook);
    if (isClean(left)) return "as-it-was";
    const own = left.sheets.filter(({ mark, remnant }) => mark !== undefined || remnant);
    const firstWrite = own.every(({ mark }) => mark === undefined || mark.since === mark.run);
    const sameRun = new Set(own.flatMap(({ mark }) => mark?.run ?? [])).size <= 1;
    if (!firstWrite || !sameRun) return "unfinished";
    await run("writing", (turn) => deleteSheets(turn, own));
    return isClean(await run("reading", inspectWorkbook)) ? "as-it-was" : "unfinished";
  } catch {
    // Whatever kept the write from going on keeps the cleaning too; the marks tell the next one.
    return "unknown";
  }
}

export async function deleteSheets({ context, sync }: Turn, sheets: readonly InspectedSheet[]): Promise<void> {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
  await sync();
}

function isClean({ sheets }: Inspection): boolean {
  return sheets.every(({ mark, remnant }) => mark?.state !== "unfinished" && !remnant);
}
