import type { TableCorrection } from "../../core/decisions/decisions";
import { sameRange, sameStart } from "../../core/decisions/ranges";

/** Whether two corrections are about one table, which may have grown meanwhile: the later takes the place of the former. */
export function aboutSame(a: TableCorrection, b: TableCorrection): boolean {
  if (a.file !== b.file || a.sheet !== b.sheet) return false;
  if (a.found !== undefined && b.found !== undefined) return sameStart(a.found, b.found);
  // Tables that detection missed are told apart by where they were drawn.
  return a.found === b.found && a.range !== undefined && b.range !== undefined && sameRange(a.range, b.range);
}
