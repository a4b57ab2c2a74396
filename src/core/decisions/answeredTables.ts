import type { Workbook } from "../cells/workbook";
import type { FoundSheet } from "../tables/foundTable";
import type { AnswerBook } from "./answerBook";
import { answeredKinds } from "./answeredKinds";
import { answeredRows } from "./answeredRows";

/** The tables as people's answers settle them: what each of them is, then which of its rows count. */
export function answeredTables(
  sheets: readonly FoundSheet[],
  workbooks: readonly Workbook[],
  book: AnswerBook,
): readonly FoundSheet[] {
  return book.isEmpty ? sheets : answeredRows(answeredKinds(sheets, book), workbooks, book);
}
