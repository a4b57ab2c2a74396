/// <reference types="office-js" />
import { HostFailure, type LeftBehind } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { isStopped } from "../failures";
import { type InspectedSheet, inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { memoryNumber, UNFINISHED_COLOR } from "./mark";

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
    const left = traces(sheets, number);
    if (left.added.length + left.signed.length === 0) return "as-it-was";
    await run("writing", (turn) => takeAway(turn, left));
    const now = traces((await run("reading", inspectWorkbook)).sheets, number);
    return now.added.length + now.signed.length === 0 ? "as-it-was" : "unfinished";
  } catch {
    // Whatever kept the write from going on keeps the cleaning too; the marks tell the next one.
    return "unknown";
  }
}

interface Traces {
  readonly added: readonly InspectedSheet[];
  /** Whole sheets of an earlier write that got the colour of an unfinished one, and nothing else yet. */
  readonly signed: readonly InspectedSheet[];
}

function traces(sheets: readonly InspectedSheet[], number: number): Traces {
  return {
    added: sheets.filter(({ mark, remnant }) => remnant || mark?.run === number),
    signed: sheets.filter(({ mark }) => mark?.filled === true && mark.run !== number),
  };
}

async function takeAway({ context, sync }: Turn, { added, signed }: Traces): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { id } of signed) worksheets.getItem(id).tabColor = "";
  for (const sheet of added) deleteSheet(worksheets, sheet);
  await sync();
}

/** Takes a sheet of ours away. Excel deletes none that a macro hid from its own list of hidden ones. */
export function deleteSheet(
  worksheets: Excel.WorksheetCollection,
  { id, state }: Pick<InspectedSheet, "id" | "state">,
): void {
  const sheet = worksheets.getItem(id);
  if (state === "veryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}

/**
 * Takes sheets away. They wear the sign of unfinished ones first, so that what is left where Excel stops half-way never
 * looks like a whole result.
 * @throws {HostFailure} that says how much is left.
 */
export async function takeBack(run: Runner, sheets: readonly InspectedSheet[]): Promise<void> {
  try {
    await run("writing", async ({ context: { workbook }, sync }) => {
      for (const { id } of sheets) workbook.worksheets.getItem(id).tabColor = UNFINISHED_COLOR;
      for (const sheet of sheets) deleteSheet(workbook.worksheets, sheet);
      await sync();
    });
  } catch (fault) {
    if (isStopped(fault)) throw fault;
    const standing = await leftOf(run, sheets);
    // What was not answered may still be done.
    const left = standing === "as-it-was" && isUnanswered(fault) ? "unknown" : standing;
    if (left === "nothing") return;
    throw fault instanceof HostFailure ? new HostFailure(fault.kind, fault.code, left) : fault;
  }
}

function isUnanswered(fault: unknown): boolean {
  return fault instanceof HostFailure && fault.kind === "no-answer";
}

async function leftOf(run: Runner, sheets: readonly InspectedSheet[]): Promise<LeftBehind | "nothing"> {
  try {
    const now = await run("reading", inspectWorkbook);
    const standing = sheets.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id));
    if (standing.length === 0) return "nothing";
    if (standing.length < sheets.length) return "unfinished";
    const colors = new Map(now.sheets.map(({ id, tabColor }) => [id, tabColor]));
    const signed = sheets.filter(({ id, tabColor }) => colors.get(id) !== tabColor);
    if (signed.length === 0) return "as-it-was";
    await run("writing", async ({ context: { workbook }, sync }) => {
      for (const { id, tabColor } of signed) workbook.worksheets.getItem(id).tabColor = tabColor;
      await sync();
    });
    return "as-it-was";
  } catch {
    // Whatever kept Excel from taking them away keeps it from looking too; the next one sees what is left.
    return "unknown";
  }
}
