import type { Acara } from "../../acara/acara";
import { HEADER_ROW, openPage } from "../openPage";
import type { PlannedSheet } from "../plannedWorkbook";
import { stackTables } from "../stackTables";
import type { SheetWords } from "../words";
import type { OutcomeTables } from "./outcomeTables";

/**
 * Every check that found nothing, because it could not be made or because all agrees. Both tables begin with the same
 * columns, so that the one row of heads which printed pages repeat stands rightly over either.
 */
export function pemeriksaanSheet(
  { notCheckable, passed }: OutcomeTables,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const page = openPage("pemeriksaan", acara, words, notCheckable.widths.length);
  const { headings, none } = words.perluDiperiksa;
  stackTables(page, [
    { heading: headings.notCheckable, none: none.notCheckable, table: notCheckable },
    { heading: headings.passed, none: none.passed, table: passed },
  ]);
  if (notCheckable.rows.length > 0) page.repeatOnPages(HEADER_ROW + 1);
  return page.sheet(undefined, 0, "portrait");
}
