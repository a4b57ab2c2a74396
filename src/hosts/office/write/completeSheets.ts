/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import { recordsText } from "../../../core/sheets/typed/writtenRecord";
import type { Turn } from "../excelQueue";
import type { InspectedSheet } from "../inspect";
import { at } from "../ranges";
import { deleteSheet } from "./cleanUp";
import type { OpenJob } from "./ensureSheets";
import { firstCellIsFree } from "./fillSheet";
import { knownBy, type Mark, MARK_KEY, markText, RECORD_KEY, UNFINISHED } from "./mark";
import { reckoningOrder } from "./reckoningOrder";
import { isKept } from "./sameValue";
import { headerAndBody } from "./settleSheet";
import { type Typed, typedBefore } from "./typedBefore";

/** What else becomes of the workbook once the sheets are whole. */
export interface Aftermath {
  /** Sheets of ours that are no longer wanted. */
  readonly stale: readonly Pick<InspectedSheet, "id" | "state">[];
  /** Looks at the stale ones once more in the moment before they go. */
  readonly beforeDeletion?: () => Promise<void>;
  /** Sheets of ours that are left to the people, with their marks: from now on these name no sheet. */
  readonly released?: readonly { readonly id: string; readonly mark: Mark }[];
  /** The memory of what people typed, which was not whole without these sheets; and the name that is free for it. */
  readonly memory?: { readonly id: string; readonly name: string | undefined; readonly mark: Mark };
  /** Excel calculates only when it is told to. */
  readonly calculatesByHand?: boolean;
  /** These sheets wait for others to be whole. */
  readonly waiting?: true;
}

/** In a mark, instead of an id: the sheet is a result, but nobody's to write again. */
const NO_SHEET = "";

/**
 * Takes the signs of an unfinished write away, takes away sheets that the plan no longer has, and says that all is whole.
 * Where somebody typed over the sign of a sheet, answers that instead.
 */
export async function completeSheets(
  { context, sync }: Turn,
  jobs: readonly OpenJob[],
  run: number,
  { stale, memory, waiting, calculatesByHand, released = [] }: Aftermath,
): Promise<readonly Typed[]> {
  const { worksheets } = context.workbook;
  for (const sheet of stale) deleteSheet(worksheets, sheet);
  const firstCells = jobs.flatMap((job) => {
    const sheet = worksheets.getItem(job.id);
    // Later on people may hide and show it as they like.
    if (job.since === run) sheet.visibility = job.plan.state === "hidden" ? "Hidden" : "Visible";
    if (!firstCellIsFree(job.plan.tables.map(headerAndBody))) return [];
    const first = { top: 1, left: 1, bottom: 1, right: 1 };
    const formula = job.grid.formulas.find(({ range }) => range.top === 1 && range.left === 1);
    const value = formula?.formulas[0]?.[0] ?? job.grid.values[0]?.[0] ?? "";
    const before = at(sheet, first).load("values");
    const cell = at(sheet, first);
    cell.formulas = [[value]];
    cell.load("formulas");
    return [{ id: job.id, before, cell, value }];
  });
  await sync();
  const late = firstCells.flatMap(({ id, before, value }) => {
    const [stood] = typedBefore(before.values, [[value]], 1);
    return stood === undefined || stood.value === UNFINISHED || isFormula(value) ? [] : [{ ...stood, id }];
  });
  if (late.length > 0) return late;
  for (const { cell, value } of firstCells) {
    const stands: unknown = cell.formulas[0]?.[0];
    if (!isFormula(value) && !isKept(value, stands)) throw new HostFailure("not-kept", "values");
  }
  if (memory?.name !== undefined) {
    const { role, run: written, since, area, sheet = memory.id } = memory.mark;
    const mark: Mark = { role, run: written, since, state: "complete", area, sheet, name: memory.name };
    worksheets.getItem(memory.id).name = memory.name;
    worksheets.getItem(memory.id).customProperties.add(MARK_KEY, markText(mark));
  }
  for (const { id, role, since, grid, record, plan } of jobs) {
    const area = [grid.rows, grid.columns] as const;
    const mark: Mark = { role, run, since, state: "complete", area, sheet: id, ...knownBy(plan) };
    const { customProperties } = worksheets.getItem(id);
    customProperties.add(MARK_KEY, markText(mark));
    customProperties.add(RECORD_KEY, recordsText([record]));
  }
  for (const { id, mark } of released) {
    worksheets.getItem(id).customProperties.add(MARK_KEY, markText({ ...mark, sheet: NO_SHEET }));
  }
  // Our sheets alone: what the figures of staff come to is theirs to say.
  if (calculatesByHand === true) for (const { id } of reckoningOrder(jobs)) worksheets.getItem(id).calculate(true);
  // Last of all, so that a sheet whose mark is not complete yet never looks as if it were.
  const whole = [...(waiting === true ? [] : jobs), ...(memory === undefined ? [] : [memory])];
  for (const { id } of whole) worksheets.getItem(id).tabColor = "";
  await sync();
  return [];
}

function isFormula(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("=");
}
