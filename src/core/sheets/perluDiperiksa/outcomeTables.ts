import type { Review } from "../../review";
import { findingsOf } from "../checkFacts";
import type { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import type { CheckColumn } from "./checkColumns";
import { type FindingColumn, findingTable } from "./findingTable";
import { type NotCheckableColumn, notCheckableTable } from "./notCheckableTable";
import { passedTable } from "./passedTable";
import { type OpenQuestionColumn, questionTable } from "./questionTable";

/** What came of the checks, in the order in which a person works: findings, questions, what is missing, what is well. */
export interface OutcomeTables {
  readonly findings: TableData<FindingColumn>;
  readonly questions: TableData<OpenQuestionColumn>;
  readonly notCheckable: TableData<NotCheckableColumn>;
  readonly passed: TableData<CheckColumn>;
  /** Checks that people switched off; they stand in the table of those that were not made. */
  readonly switchedOff: number;
}

export function outcomeTables({ outcomes, records, decided }: Review, words: SheetWords): OutcomeTables {
  return {
    findings: findingTable(findingsOf(outcomes), words, decided.dispositions),
    questions: questionTable(records.questions, words),
    notCheckable: notCheckableTable(outcomes, words),
    passed: passedTable(outcomes, words),
    switchedOff: outcomes.filter(({ state }) => state === "switched-off").length,
  };
}
