import type { Acara } from "../../acara/acara";
import { HEADER_ROW, openPage } from "../plan/openPage";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import type { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { OpenQuestionColumn } from "./questionTable";

/**
 * What could not be told from the cells, to be answered in the sheet itself or in the pane. It is there when nothing is asked
 * too: remarks beside questions that were answered since are looked for on the sheets of the next result.
 */
export function belumPastiSheet(
  questions: TableData<OpenQuestionColumn>,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const page = openPage("belumPasti", acara, words, questions.widths.length);
  if (questions.rows.length === 0) page.put(HEADER_ROW - 1, 1, words.perluDiperiksa.none.questions, "note");
  page.table(HEADER_ROW, 1, questions);
  return page.sheet(HEADER_ROW);
}
