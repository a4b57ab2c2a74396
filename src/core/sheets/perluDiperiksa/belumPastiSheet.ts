import type { Acara } from "../../acara/acara";
import { HEADER_ROW, openPage } from "../openPage";
import type { PlannedSheet } from "../plannedWorkbook";
import type { TableData } from "../tableData";
import type { SheetWords } from "../words";
import type { OpenQuestionColumn } from "./questionTable";

/** What could not be told from the cells, to be answered in the sheet itself or in the pane. */
export function belumPastiSheet(
  questions: TableData<OpenQuestionColumn>,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const page = openPage("belumPasti", acara, words, questions.widths.length);
  page.table(HEADER_ROW, 1, questions);
  return page.sheet(HEADER_ROW);
}
