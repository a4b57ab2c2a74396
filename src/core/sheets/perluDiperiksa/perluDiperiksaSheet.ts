import type { Acara } from "../../acara/acara";
import { headsOfAll } from "../headsOfAll";
import { openPage } from "../openPage";
import type { PlannedSheet } from "../plannedWorkbook";
import { stackTables } from "../stackTables";
import type { TableData } from "../tableData";
import type { SheetWords } from "../words";
import type { FindingColumn } from "./findingTable";
import type { NotCheckableColumn } from "./notCheckableTable";
import type { PassedColumn } from "./passedTable";
import type { OpenQuestionColumn } from "./questionTable";

/** What came of the checks, in the order in which a person works: findings, questions, what is missing, what is well. */
export interface OutcomeTables {
  readonly findings: TableData<FindingColumn>;
  readonly questions: TableData<OpenQuestionColumn>;
  readonly notCheckable: TableData<NotCheckableColumn>;
  readonly passed: TableData<PassedColumn>;
  /** Checks that people switched off; they stand in the table of those that were not made. */
  readonly switchedOff: number;
}

/** Under the note, above the first heading. */
const HEADS_ROW = 4;

export function perluDiperiksaSheet(tables: OutcomeTables, acara: Acara, words: SheetWords): PlannedSheet {
  const page = openPage("perluDiperiksa", acara, words, tables.findings.widths.length);
  const { headings, none } = words.perluDiperiksa;
  headsOfAll([tables.findings, tables.questions, tables.notCheckable, tables.passed]).forEach((heads, index) => {
    page.put(HEADS_ROW, index + 1, heads, "wrapped");
  });
  page.repeatOnPages(HEADS_ROW);
  stackTables(page, [
    { heading: headings.findings, none: none.findings, table: tables.findings },
    { heading: headings.questions, none: none.questions, table: tables.questions },
    { heading: headings.notCheckable, none: none.notCheckable, table: tables.notCheckable },
    { heading: headings.passed, none: none.passed, table: tables.passed },
  ]);
  return page.sheet(undefined);
}
