import { HostFailure, type WrittenRun } from "../../core/host";
import { type InspectedSheet, type Inspection, inspectWorkbook } from "./inspect";
import type { Runner } from "./runner";
import { takeBack } from "./write/cleanUp";
import { memoryNumber } from "./write/mark";

/** The journal of writes is in the marks of their sheets: it cannot say what the workbook does not hold. */
export async function lastWrite(run: Runner): Promise<WrittenRun | undefined> {
  const inspection = await run("reading", inspectWorkbook);
  const { results, number } = lastResults(inspection);
  const own = inspection.sheets.filter(({ mark, remnant }) => mark !== undefined || remnant);
  if (own.length === 0) return undefined;
  return {
    run: number,
    finished: own.every(({ mark }) => mark?.state === "complete"),
    sheets: results.map(({ name }) => name),
  };
}

export async function undoWrite(run: Runner): Promise<readonly string[]> {
  const inspection = await run("reading", inspectWorkbook);
  const { results } = lastResults(inspection);
  const memories = inspection.sheets.filter(({ mark }) => mark !== undefined && memoryNumber(mark) !== undefined);
  const ours = [...results, ...memories];
  // Where Excel stopped at the last deletion, nothing but the memory is left, and it says that it is not whole.
  if (results.length > 0 || memories.some(({ mark }) => mark?.state === "unfinished")) {
    const remains = inspection.sheets.some((sheet) => sheet.state === "visible" && !ours.includes(sheet));
    if (!remains) throw new HostFailure("last-visible", "InvalidOperation");
    await takeBack(run, ours);
  }
  return results.map(({ name }) => name);
}

/** The sheets of results that the last write put there, and blank ones that it could not mark any more. */
function lastResults({ sheets }: Inspection): { readonly results: readonly InspectedSheet[]; readonly number: number } {
  const own = sheets.filter(({ mark, remnant }) => remnant || (mark !== undefined && memoryNumber(mark) === undefined));
  const number = own.reduce((most, { mark }) => Math.max(most, mark?.run ?? 1), 1);
  return { results: own.filter(({ mark }) => mark === undefined || mark.run === number), number };
}
