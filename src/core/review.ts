import type { Acara } from "./acara/acara";
import { acaraForPapers } from "./acara/papersOfAnotherEvent";
import type { Workbook } from "./cells/workbook";
import { runChecks } from "./checks/runChecks";
import type { Outcome } from "./checks/check";
import { mapRecords } from "./records/mapRecords";
import type { Records } from "./records/records";
import { findTables } from "./tables/findTables";
import type { FoundSheet } from "./tables/foundTable";

/** All that a review of one activity's workbooks came to. */
export interface Review {
  readonly acara: Acara;
  readonly sheets: readonly FoundSheet[];
  readonly records: Records;
  readonly outcomes: readonly Outcome[];
}

/** The first half of the way: from cells to records. The cells are not needed after it. */
export function understand(workbooks: readonly Workbook[], acara: Acara): Omit<Review, "outcomes"> {
  const sheets = workbooks.flatMap((workbook) => findTables(workbook));
  const records = mapRecords(sheets, workbooks, acara);
  return { acara: acaraForPapers(records, acara), sheets, records };
}

/** The second half: from records to outcomes. */
export function conclude(understood: Omit<Review, "outcomes">): Review {
  return { ...understood, outcomes: runChecks(understood.records, understood.acara) };
}

/** The whole way, from cells to outcomes. Sheets are planned from its result by `planSheets`. */
export function review(workbooks: readonly Workbook[], acara: Acara): Review {
  return conclude(understand(workbooks, acara));
}
