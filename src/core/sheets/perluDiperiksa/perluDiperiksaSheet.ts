import type { Acara } from "../../acara/acara";
import { HEADER_ROW, openPage } from "../plan/openPage";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import type { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { FindingColumn } from "./findingTable";

/** What disagrees. It has the sheet to itself: printed pages repeat one row of heads, and it runs over many. */
export function perluDiperiksaSheet(findings: TableData<FindingColumn>, acara: Acara, words: SheetWords): PlannedSheet {
  const page = openPage("perluDiperiksa", acara, words, findings.widths.length);
  if (findings.rows.length === 0) page.put(HEADER_ROW - 1, 1, words.perluDiperiksa.none.findings, "note");
  page.table(HEADER_ROW, 1, findings);
  return page.sheet(HEADER_ROW);
}
