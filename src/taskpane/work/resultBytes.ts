import { peopleColumns } from "../../core/sheets/peopleColumns";
import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";
import { withResultRecord } from "../../core/sheets/typed/resultRecord";
import { writeWorkbook } from "../../hosts/files/write/writeWorkbook";
import type { Language } from "../../messages/language";
import { sheetWordsIn } from "../../messages/sheetWords";

/** The result as a file, with the record by which a later one over the same file knows what people typed. */
export function resultBytes(plan: PlannedWorkbook, language: Language): Promise<Uint8Array> {
  return writeWorkbook(withResultRecord(plan, plan, peopleColumns(sheetWordsIn(language))));
}
