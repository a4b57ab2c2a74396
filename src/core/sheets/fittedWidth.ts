import type { PlannedValue } from "./plannedWorkbook";

/** Room for the button of a filter, in characters. */
const FILTER_BUTTON = 3;
const NARROWEST = 6;
/** Room on either side of a text, in characters. */
const ROOM = 2;

/**
 * The width of a column that holds these values: as planned, or less where its texts are shorter or nothing stands in it,
 * so that a printed page keeps a legible size. Columns of numbers keep their width: sums are longer than what they sum.
 */
export function fittedWidth(planned: number, header: string, values: readonly PlannedValue[]): number {
  if (values.length === 0) return planned;
  let longest = 0;
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value !== "string") return planned;
    if (value.length + ROOM > longest) longest = Math.max(longest, lengthOf(value));
  }
  const ofHeader = Math.max(NARROWEST, ...header.split(/\s+/).map((word) => word.length + FILTER_BUTTON));
  return Math.min(planned, Math.max(ofHeader, longest));
}

/** Of the longest line. */
function lengthOf(text: string): number {
  return text === "" ? 0 : Math.max(...text.split("\n").map((line) => line.length + ROOM));
}
