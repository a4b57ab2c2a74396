import type { WrittenRun } from "../../core/host";
import { type InspectedSheet, type Inspection, inspectWorkbook } from "./inspect";
import type { Runner } from "./runner";
import { deleteSheets } from "./write/cleanUp";
import { isMemory } from "./write/memorySheet";

/** The journal of writes is in the marks of their sheets: it cannot say what the workbook does not hold. */
export async function lastWrite(run: Runner): Promise<WrittenRun | undefined> {
  const inspection = await run("reading", inspectWorkbook);
  const number = lastRun(inspection);
  const sheets = sheetsOf(inspection, number);
  if (number === 0 && sheets.length === 0) return undefined;
  return {
    run: Math.max(1, number),
    finished: sheets.every(({ mark }) => mark?.state === "complete"),
    sheets: sheets.filter(({ mark }) => mark === undefined || !isMemory(mark.role)).map(({ name }) => name),
  };
}

export async function undoWrite(run: Runner): Promise<readonly string[]> {
  const inspection = await run("reading", inspectWorkbook);
  const sheets = sheetsOf(inspection, lastRun(inspection));
  if (sheets.length > 0) await run("writing", (turn) => deleteSheets(turn, sheets));
  return sheets.map(({ name }) => name);
}

function lastRun({ sheets }: Inspection): number {
  return sheets.reduce((most, { mark }) => Math.max(most, mark?.run ?? 0), 0);
}

function sheetsOf({ sheets }: Inspection, number: number): readonly InspectedSheet[] {
  return sheets.filter(({ mark, remnant }) => remnant || mark?.run === number);
}
