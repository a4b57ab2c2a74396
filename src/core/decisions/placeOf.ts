import type { SheetReading } from "../tables/findTables";
import type { FoundForm, FoundTable } from "../tables/foundTable";
import type { TableCorrection } from "./decisions";
import { sameRange, sameStart } from "./ranges";

/** What a correction is about: a found table, a form that is not to be read, or a table that detection missed. */
export type Place =
  | { readonly what: "table"; readonly base: FoundTable | undefined; readonly correction: TableCorrection }
  | { readonly what: "form"; readonly form: FoundForm };

/**
 * Finds what a correction is about; undefined where it is there no more. A table is known by its range, or by where it
 * begins and how wide it is, since a list grows from month to month: then roles of single rows may have moved to other
 * rows and are left out of the correction that is answered.
 */
export function placeOf({ tables, forms }: SheetReading, correction: TableCorrection): Place | undefined {
  const { found } = correction;
  if (found === undefined) return correction.range && { what: "table", base: undefined, correction };
  const same = tables.find(({ range }) => sameRange(range, found));
  if (same !== undefined) return { what: "table", base: same, correction };
  const form = forms.find(({ range }) => sameRange(range, found));
  if (form !== undefined && correction.ignored) return { what: "form", form };
  const [grown, ...others] = tables.filter(({ range }) => sameStart(range, found));
  if (grown === undefined || others.length > 0) return undefined;
  const { rows, ...rest } = correction;
  return { what: "table", base: grown, correction: rows === undefined ? correction : rest };
}
