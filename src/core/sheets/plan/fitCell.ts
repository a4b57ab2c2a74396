import { LONGEST_TEXT } from "./checkContent";
import type { PlannedValue } from "./plannedWorkbook";

/** A value as a cell can hold it: a longer text ends in `…`; the whole of it stands in its source cell. */
export function fitCell(value: PlannedValue): PlannedValue {
  return typeof value === "string" && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}
