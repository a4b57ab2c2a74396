import { peopleColumns } from "../core/sheets/peopleColumns";
import { ribbonMessagesIn } from "../messages/ribbon";
import { sheetWordsIn } from "../messages/sheetWords";
import { describeWritePlan, describeWriteReport } from "../messages/writeReport";
import { reviewOpenWorkbook } from "./reviewOpenWorkbook";
import type { RibbonSession } from "./ribbonSession";

/**
 * *Periksa sekarang*: reviews the open workbook and writes the result beside the sheets that were read, without the pane.
 * What an earlier review wrote is only written anew after a person has seen how much would change.
 */
export async function reviewNow(session: RibbonSession): Promise<void> {
  const { host, language, ask } = session;
  const say = ribbonMessagesIn(language);
  const words = sheetWordsIn(language);
  const reviewed = await reviewOpenWorkbook(session, words);
  if (reviewed === undefined) return;
  const { file, plan, counts } = reviewed;
  const people = peopleColumns(words);
  if ((await host.lastWrite())?.finished === true) {
    const changes = await host.compareSheets(plan, people);
    const question = [say.updateAsked(changes), ...describeWritePlan(changes, language)].join(" ");
    if ((await ask(question, [say.update, say.cancel])) !== say.update) return;
  }
  const receipt = await host.writeSheets(plan, { people });
  const { sheets, newWorkbook } = receipt;
  const [first] = sheets;
  if (first !== undefined && newWorkbook !== true) await host.revealCell({ file, sheet: first, row: 1, col: 1 });
  const sentences = [
    say.reviewed(counts),
    ...(newWorkbook === true ? [say.inNewWorkbook] : []),
    ...describeWriteReport(receipt, language),
  ];
  await ask(sentences.join(" "), [say.close]);
}
