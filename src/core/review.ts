import type { Acara } from "./acara/acara";
import { acaraForPapers } from "./acara/stated/papersOfAnotherEvent";
import type { Benang } from "./benang/benang";
import { benangAnggaran } from "./benang/benangAnggaran";
import type { Workbook } from "./cells/workbook";
import { runChecks } from "./checks/runChecks";
import type { Outcome } from "./checks/check";
import { AnswerBook } from "./decisions/answerBook";
import { answeredTables } from "./decisions/answeredTables";
import type { Decided } from "./decisions/decided";
import { decidedFindings } from "./decisions/decidedFindings";
import { decidedTables } from "./decisions/decidedTables";
import { NO_DECISIONS, type Decisions } from "./decisions/decisions";
import type { StaleDecision } from "./decisions/staleDecision";
import { toldPeople, type ToldPeople } from "./decisions/toldPeople";
import { joinPeople, type JoinedPeople } from "./people/joinPeople";
import { peopleRows } from "./people/orang";
import { mapRecords } from "./records/mapRecords";
import type { Records } from "./records/records";
import type { FoundSheet } from "./tables/foundTable";

/** All that a review of one activity's workbooks came to. */
export interface Review {
  readonly acara: Acara;
  readonly sheets: readonly FoundSheet[];
  readonly records: Records;
  /** Who the rows of all lists of people are. */
  readonly people: JoinedPeople;
  readonly outcomes: readonly Outcome[];
  /** One chain for each expense, from the budget to the book. */
  readonly benang: readonly Benang[];
  readonly decided: Decided;
}

/** What was understood before anything is checked. */
export type Understood = Omit<Review, "outcomes" | "people" | "benang">;

/** The first half of the way: from cells to records. The cells are not needed after it. */
export function understand(
  workbooks: readonly Workbook[],
  acara: Acara,
  decisions: Decisions = NO_DECISIONS,
): Understood {
  const found = decidedTables(workbooks, decisions);
  const book = new AnswerBook(decisions.answers, found.tahapOf);
  const sheets = answeredTables(found.sheets, workbooks, book);
  const records = mapRecords(sheets, workbooks, acara, book);
  const stale = [...found.stale, ...book.stale];
  const decided = { decisions, answered: book.answered, dispositions: [], gone: [], stale };
  return { acara: acaraForPapers(records, acara, sheets), sheets, records, decided };
}

/** The second half: from records to outcomes. */
export function conclude(understood: Understood): Review {
  const { records, acara, decided, sheets } = understood;
  const { rulesOff, dispositions, links } = decided.decisions;
  const rows = peopleRows(records);
  const told = toldPeople(decided.decisions.people, rows);
  const people = joinPeople(rows, told.told);
  const outcomes = runChecks(records, acara, rulesOff, people);
  const said = decidedFindings({ outcomes, sheets }, dispositions);
  const { benang, stale: loose } = benangAnggaran(records, links);
  const unfit = loose.map((one): StaleDecision => ({ what: "link", ...one }));
  const stale = [...decided.stale, ...told.stale, ...contradictions(people, told), ...unfit];
  return { ...understood, people, outcomes, benang, decided: { ...decided, ...said, stale } };
}

function contradictions({ contradicted }: JoinedPeople, { answerOf }: ToldPeople): readonly StaleDecision[] {
  return contradicted.flatMap((pair) => {
    const said = answerOf.get(pair);
    return said === undefined ? [] : [{ what: "person" as const, said, because: "contradicted" as const }];
  });
}

/** The whole way, from cells to outcomes. Sheets are planned from its result by `planSheets`. */
export function review(workbooks: readonly Workbook[], acara: Acara, decisions: Decisions = NO_DECISIONS): Review {
  return conclude(understand(workbooks, acara, decisions));
}
