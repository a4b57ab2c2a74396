import type { Review } from "../../review";
import type { SourceTrail } from "../fileTrail";
import { openPage } from "../openPage";
import type { PlannedSheet } from "../plannedWorkbook";
import { stackTables } from "../stackTables";
import type { SheetWords } from "../words";
import { accountTable } from "./accountTable";
import { decidedTable } from "./decidedTable";
import { decisionTable } from "./decisionTable";
import { fileTable } from "./fileTable";
import { foundListTable } from "./foundListTable";
import { saksiTable } from "./saksiTable";
import { sheetTable } from "./sheetTable";

/** The trail from files to figures: what was read, what was taken for what, and why. */
export function jejakSheet(review: Review, files: readonly SourceTrail[], words: SheetWords): PlannedSheet {
  const { headings } = words.jejak;
  const page = openPage("jejak", review.acara, words, 6);
  const decided = decidedTable(review.decided, words);
  stackTables(page, [
    { heading: headings.files, none: undefined, table: fileTable(files, words) },
    { heading: headings.sheets, none: undefined, table: sheetTable(review.sheets, words) },
    { heading: headings.tables, none: undefined, table: foundListTable(review.sheets, words) },
    { heading: headings.rows, none: undefined, table: accountTable(review.records.accounts, words) },
    { heading: headings.saksi, none: undefined, table: saksiTable(review.records.saksi, words) },
    ...(decided === undefined ? [] : [{ heading: words.decided.heading, none: undefined, table: decided }]),
    { heading: headings.columns, none: undefined, table: decisionTable(review.sheets, words) },
  ]);
  return page.sheet(undefined);
}
