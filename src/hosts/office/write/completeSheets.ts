/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";
import type { OpenJob } from "./ensureSheets";
import { firstCellIsFree } from "./fillSheet";
import { type Mark, MARK_KEY, markText } from "./mark";
import { isKept } from "./sameValue";
import { headerAndBody } from "./settleSheet";

/** What else becomes of the workbook once the sheets are whole. */
export interface Aftermath {
  /** Ids of sheets of ours that are no longer wanted. */
  readonly stale: readonly string[];
  /** The memory of what people typed, which was not whole without these sheets; and the name that is free for it. */
  readonly memory?: { readonly id: string; readonly name: string | undefined };
  /** These sheets wait for others to be whole. */
  readonly waiting?: true;
}

/** Takes the signs of an unfinished write away, takes away sheets that the plan no longer has, and says that all is whole. */
export async function completeSheets(
  { context, sync }: Turn,
  jobs: readonly OpenJob[],
  run: number,
  { stale, memory, waiting }: Aftermath,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const id of stale) worksheets.getItem(id).delete();
  const firstCells = jobs.flatMap((job) => {
    const sheet = worksheets.getItem(job.id);
    // Later on people may hide and show it as they like.
    if (job.since === run) sheet.visibility = job.plan.state === "hidden" ? "Hidden" : "Visible";
    if (!firstCellIsFree(job.plan.tables.map(headerAndBody))) return [];
    const first = { top: 1, left: 1, bottom: 1, right: 1 };
    const formula = job.grid.formulas.find(({ range }) => range.top === 1 && range.left === 1);
    const value = formula?.formulas[0]?.[0] ?? job.grid.values[0]?.[0] ?? "";
    const cell = at(sheet, first);
    cell.formulas = [[value]];
    cell.load("formulas");
    return [{ cell, value }];
  });
  await sync();
  for (const { cell, value } of firstCells) {
    const stands: unknown = cell.formulas[0]?.[0];
    const isFormula = typeof value === "string" && value.startsWith("=");
    if (!isFormula && !isKept(value, stands)) throw new HostFailure("not-kept", "values");
  }
  if (memory?.name !== undefined) worksheets.getItem(memory.id).name = memory.name;
  for (const { id, role, since, grid } of jobs) {
    const mark: Mark = { role, run, since, state: "complete", area: [grid.rows, grid.columns], sheet: id };
    worksheets.getItem(id).customProperties.add(MARK_KEY, markText(mark));
  }
  // Last of all, so that a sheet whose mark is not complete yet never looks as if it were.
  const whole = [...(waiting === true ? [] : jobs), ...(memory === undefined ? [] : [memory])];
  for (const { id } of whole) worksheets.getItem(id).tabColor = "";
  await sync();
}
