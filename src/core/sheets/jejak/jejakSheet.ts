import type { Review } from "../../review";
import type { SourceTrail } from "../fileTrail";
import { openPage } from "../plan/openPage";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { stackTables } from "../plan/stackTables";
import type { SheetWords } from "../words";
import { accountTable } from "./accountTable";
import { decidedTable } from "./decidedTable";
import { decisionTable } from "./decisionTable";
import { fileTable } from "./fileTable";
import { foundListTable } from "./foundListTable";
import { saksiTable } from "./saksiTable";
import { sheetTable } from "./sheetTable";

/**
 * The trail from files to figures: what was read, what was taken for what, and why. On paper stand the files, their sheets,
 * the count of their rows and what people decided; why each column is what it is goes on for many pages, and is looked up.
 */
export function jejakSheet(review: Review, files: readonly SourceTrail[], words: SheetWords): PlannedSheet {
  const { headings } = words.jejak;
  const page = openPage("jejak", review.acara, words, 6);
  const decided = decidedTable(review.decided, words);
  const rows = stackTables(page, [
    { heading: headings.files, none: undefined, table: fileTable(files, words) },
    { heading: headings.sheets, none: undefined, table: sheetTable(review.sheets, words) },
  ]);
  const below = stackTables(
    page,
    [
      { heading: headings.rows, none: undefined, table: accountTable(review.records.accounts, words) },
      ...(decided === undefined ? [] : [{ heading: words.decided.heading, none: undefined, table: decided }]),
    ],
    rows,
  );
  page.keepTogether(rows, rows + 2);
  if (decided === undefined) page.repeatOnPages(rows + 1);
  page.printUpTo(below - 2);
  stackTables(
    page,
    [
      { heading: headings.tables, none: undefined, table: foundListTable(review.sheets, words) },
      { heading: headings.saksi, none: undefined, table: saksiTable(review.records.saksi, words) },
      { heading: headings.columns, none: undefined, table: decisionTable(review.sheets, words) },
    ],
    below,
  );
  return page.sheet(undefined);
}
