/// <reference types="office-js" />
import { recordsText } from "../../../core/sheets/typed/writtenRecord";
import type { Inspection } from "../inspect";
import type { Turn } from "../excelQueue";
import { knownBy, type Mark, MARK_KEY, markText, passingName, RECORD_KEY, UNFINISHED_COLOR } from "./mark";
import type { SheetJob } from "./sheetJob";

/** A job and its sheet in the workbook. */
export interface OpenJob extends SheetJob {
  readonly id: string;
  readonly since: number;
}

/**
 * Marks the sheets that will be written and adds those that are not there yet. A new one is marked before it gets its
 * name, and named before it gets any content: at no moment does a sheet of ours hold something and no mark.
 */
export async function ensureSheets(
  { context, sync }: Turn,
  inspection: Inspection,
  jobs: readonly SheetJob[],
  run: number,
): Promise<readonly OpenJob[]> {
  const { worksheets } = context.workbook;
  for (const { id, remnant } of inspection.sheets) if (remnant) worksheets.getItem(id).delete();
  const taken = new Set(inspection.sheets.map(({ name }) => name));
  const opened = jobs.map((job, index) => {
    const { former, role, area } = job;
    const since = former?.mark.since ?? run;
    const mark: Mark = {
      role,
      run,
      since,
      state: "unfinished",
      area,
      ...knownBy(job.plan),
      ...(former === undefined ? {} : { sheet: former.id }),
    };
    const passing = taken.has(passingName(index, run))
      ? passingName(index + jobs.length, run)
      : passingName(index, run);
    const sheet = former === undefined ? worksheets.add(passing) : worksheets.getItem(former.id);
    // A sheet that stood there wears the sign before its mark speaks of it; a new one bears the sign in its name.
    if (former !== undefined) sheet.tabColor = UNFINISHED_COLOR;
    sheet.customProperties.add(MARK_KEY, markText(mark));
    // Until all is whole, the sheet may hold parts of what stood there and parts of what comes.
    const records = [job.record, ...(job.stood?.former.records ?? [])];
    sheet.customProperties.add(RECORD_KEY, recordsText(records));
    if (former === undefined) sheet.tabColor = UNFINISHED_COLOR;
    if (former?.name !== job.plan.name) sheet.name = job.plan.name;
    sheet.load("id");
    return { job, sheet, since, mark };
  });
  await sync();
  // From here on a copy of it is known to be one.
  const added = opened.filter(({ job }) => job.former === undefined);
  for (const { sheet, mark } of added) sheet.customProperties.add(MARK_KEY, markText({ ...mark, sheet: sheet.id }));
  if (added.length > 0) await sync();
  return opened.map(({ job, sheet, since }) => ({ ...job, id: sheet.id, since }));
}
