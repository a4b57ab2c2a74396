/// <reference types="office-js" />
import type { ForeignCell } from "../../../core/sheets/typed/foreignCells";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";
import { heldBy } from "../read/dateSystem";
import type { Runner } from "../runner";
import { entryOf } from "./clearSheet";
import type { OpenJob } from "./ensureSheets";
import { isTooLarge, sendNotes } from "./noteParts";
import { placeOf } from "./ourZone";
import { releaseNotes } from "./releaseNotes";
import { type Typed, typedBefore } from "./typedBefore";
import { isRefused } from "./writeFormulas";

/**
 * Puts what people set beside our content back into its place, once everything that could push it down stands. A formula
 * that Excel no longer takes, or that shows a failure now, stands as its text. Answers what somebody typed there meanwhile.
 */
export async function putNotes(run: Runner, job: OpenJob): Promise<readonly Typed[]> {
  const { id, notes, dateShift } = job;
  const put = (part: readonly ForeignCell[], asTexts = false) =>
    run("writing", (turn) => putPart(turn, { id, dateShift }, part, asTexts));
  const typed = await sendNotes(
    notes,
    (part) =>
      put(part).catch((fault: unknown) => {
        const [note, ...others] = part;
        if (!isRefused(fault) || others.length > 0 || note?.cell.formula === undefined) throw fault;
        return put(part, true);
      }),
    (fault) => isTooLarge(fault) || isRefused(fault),
  );
  return [...typed, ...(await releaseNotes(run, job))];
}

async function putPart(
  { context, sync }: Turn,
  { id, dateShift }: Pick<OpenJob, "id" | "dateShift">,
  notes: readonly ForeignCell[],
  asTexts: boolean,
): Promise<readonly Typed[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const entry = ({ cell }: ForeignCell) => (cell.formula === undefined ? heldBy(cell, dateShift) : entryOf(cell));
  const put = notes.map((note) => {
    const range = at(sheet, placeOf(note));
    const before = at(sheet, placeOf(note)).load("values");
    range.numberFormat = [[asTexts ? "@" : formatOf(note)]];
    if (asTexts) range.values = [[entry(note)]];
    else range.formulas = [[entry(note)]];
    range.load("values");
    return { note, range, before };
  });
  await sync();
  const broken = put.filter(({ note, range }) => note.cell.formula !== undefined && isFailure(range.values[0]?.[0]));
  for (const { note, range } of broken) {
    range.numberFormat = [["@"]];
    range.values = [[entryOf(note.cell)]];
  }
  if (broken.length > 0) await sync();
  return put.flatMap(({ note, range, before }) => {
    const now: unknown[][] = [[note.cell.formula === undefined ? entry(note) : range.values[0]?.[0]]];
    return typedBefore(before.values, now, note.row, note.col).map((one) => ({ ...one, id }));
  });
}

/** A text is never taken for a number, a date or a formula. */
function formatOf({ cell }: ForeignCell): string {
  return cell.formula === undefined && typeof cell.value === "string" ? "@" : cell.format;
}

function isFailure(value: unknown): boolean {
  return value === "#REF!" || value === "#NAME?";
}
