import type { Sheet } from "../core/cells/workbook";
import { checkFacts, findingsOf } from "../core/sheets/checkFacts";
import { planSheets } from "../core/sheets/planSheets";
import type { PlannedWorkbook } from "../core/sheets/plannedWorkbook";
import type { SheetWords } from "../core/sheets/words";
import { review, type Review } from "../core/review";
import type { ReviewCounts } from "../messages/ribbon";
import type { RibbonSession } from "./ribbonSession";

export interface ReviewedWorkbook {
  readonly file: string;
  readonly plan: PlannedWorkbook;
  readonly counts: ReviewCounts;
}

/** Reads every sheet that is not ours, hidden ones too, and reviews them; undefined where no cell is filled. */
export async function reviewOpenWorkbook(
  { host, acara, workbookName }: RibbonSession,
  words: SheetWords,
): Promise<ReviewedWorkbook | undefined> {
  const file = await workbookName();
  const sheets: Sheet[] = [];
  for (const { name, own } of await host.listSheets()) if (own !== true) sheets.push(await host.readSheet(name));
  if (sheets.every(({ rows }) => rows.length === 0)) return undefined;
  const reviewed = review([{ file, sheets }], acara);
  return { file, plan: planSheets(reviewed, [{ file, open: true }], words), counts: countsOf(reviewed) };
}

function countsOf({ outcomes, records }: Review): ReviewCounts {
  const severities = findingsOf(outcomes).map(({ code }) => checkFacts(code).severity);
  return {
    salah: severities.filter((severity) => severity === "salah").length,
    periksa: severities.filter((severity) => severity === "periksa").length,
    questions: records.questions.length,
    notCheckable: outcomes.filter(({ state }) => state === "not-checkable").length,
  };
}
