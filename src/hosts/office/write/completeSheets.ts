/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { at } from "../ranges";
import type { OpenJob } from "./ensureSheets";
import { firstCellIsFree } from "./fillSheet";
import { type Mark, MARK_KEY, markText } from "./mark";
import { isKept } from "./sameValue";
import { headerAndBody } from "./settleSheet";

/** Takes the signs of an unfinished write away, takes away sheets that the plan no longer has, and says that all is whole. */
export async function completeSheets(
  { context, sync }: Turn,
  jobs: readonly OpenJob[],
  stale: readonly string[],
  run: number,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const id of stale) worksheets.getItem(id).delete();
  const firstCells = jobs.flatMap((job) => {
    const sheet = worksheets.getItem(job.id);
    sheet.tabColor = "";
    if (job.former === undefined) sheet.visibility = job.plan.state === "hidden" ? "Hidden" : "Visible";
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
  for (const { id, role, since, grid } of jobs) {
    const mark: Mark = { role, run, since, state: "complete", area: [grid.rows, grid.columns], sheet: id };
    worksheets.getItem(id).customProperties.add(MARK_KEY, markText(mark));
  }
  await sync();
}
