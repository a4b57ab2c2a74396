import type { Sheet } from "../core/cells/workbook";
import { severityOf, findingsOf } from "../core/sheets/checkFacts";
import { planSheets } from "../core/sheets/planSheets";
import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import type { SheetWords } from "../core/sheets/words";
import { review, type Review } from "../core/review";
import type { ReviewCounts } from "../messages/ribbon";
import { ribbonMessagesIn } from "../messages/ribbon";
import { rememberedIn } from "./rememberedIn";
import type { RibbonSession } from "./ribbonSession";

export interface ReviewedWorkbook {
  readonly file: string;
  readonly plan: PlannedWorkbook;
  readonly counts: ReviewCounts;
}

/**
 * Reads every sheet that is not ours, hidden ones too, and reviews them for the acara and with the decisions that the
 * workbook keeps. Undefined where no cell is filled, which is said, or where the person wanted no review without what
 * could not be read.
 */
export async function reviewOpenWorkbook(
  { host, acara: builtIn, workbookName, language, ask }: RibbonSession,
  words: SheetWords,
): Promise<ReviewedWorkbook | undefined> {
  const say = ribbonMessagesIn(language);
  const { acara, decisions, unread } = await rememberedIn(host, builtIn);
  if (unread.length > 0) {
    const question = say.rememberedUnread(unread, builtIn.nama);
    if ((await ask(question, [say.goOn, say.cancel])) !== say.goOn) return undefined;
  }
  const file = await workbookName();
  const sheets: Sheet[] = [];
  for (const { name, own } of await host.listSheets()) if (own !== true) sheets.push(await host.readSheet(name));
  if (sheets.every(({ rows }) => rows.length === 0)) {
    await ask(say.nothingToRead, [say.close]);
    return undefined;
  }
  const reviewed = review([{ file, sheets }], acara, decisions);
  return { file, plan: planSheets(reviewed, [{ file, open: true }], words), counts: countsOf(reviewed) };
}

function countsOf({ outcomes, records }: Review): ReviewCounts {
  const severities = findingsOf(outcomes).map(severityOf);
  return {
    salah: severities.filter((severity) => severity === "salah").length,
    periksa: severities.filter((severity) => severity === "periksa").length,
    questions: records.questions.length,
    notCheckable: outcomes.filter(({ state }) => state === "not-checkable").length,
  };
}
