import type { Acara } from "../../acara/acara";
import { openPage } from "../plan/openPage";
import type { PlannedSheet } from "../plan/plannedWorkbook";
import { stackTables } from "../plan/stackTables";
import type { SheetWords } from "../words";
import type { OutcomeTables } from "./outcomeTables";

/**
 * Every check that found nothing, because it could not be made or because all agrees. Printed pages repeat no heads: those
 * of the first table would stand over the second, where what agrees would read as what is missing.
 */
export function pemeriksaanSheet(
  { notCheckable, passed }: OutcomeTables,
  acara: Acara,
  words: SheetWords,
): PlannedSheet {
  const page = openPage("pemeriksaan", acara, words, notCheckable.widths.length);
  const { headings, none } = words.perluDiperiksa;
  const below = stackTables(page, [{ heading: headings.notCheckable, none: none.notCheckable, table: notCheckable }]);
  stackTables(page, [{ heading: headings.passed, none: none.passed, table: passed }], below);
  // Its heading, its heads and its first row, that no page ends on a heading.
  page.keepTogether(below, below + 2);
  return page.sheet(undefined, 0, "portrait");
}
