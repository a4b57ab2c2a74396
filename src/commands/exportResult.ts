import { ribbonMessagesIn } from "../messages/ribbon";
import { sheetWordsIn } from "../messages/sheetWords";
import { reviewOpenWorkbook } from "./reviewOpenWorkbook";
import type { RibbonSession } from "./ribbonSession";

/** *Ekspor*: the result as a workbook of its own, opened in a window of its own; nothing is written into this one. */
export async function exportResult(session: RibbonSession): Promise<void> {
  const { language, ask, openNewWorkbook } = session;
  const say = ribbonMessagesIn(language);
  const reviewed = await reviewOpenWorkbook(session, sheetWordsIn(language));
  if (reviewed === undefined) return;
  await openNewWorkbook(reviewed.plan);
  await ask(say.exported, [say.close]);
}
