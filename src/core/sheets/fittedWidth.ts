import type { PlannedStyle, PlannedValue } from "./plannedWorkbook";

/** Room for the button of a filter, in characters. */
const FILTER_BUTTON = 3;
const NARROWEST = 6;
/** Room on either side of a text, in characters. */
const ROOM = 2;

/**
 * The width of a column that holds these values: as planned, or less where its texts are shorter or nothing stands in it,
 * so that a printed page keeps a legible size. A column of rupiah has room for the sum of all it holds.
 */
export function fittedWidth(
  planned: number,
  header: string,
  values: readonly PlannedValue[],
  style: PlannedStyle = "text",
): number {
  if (values.length === 0) return planned;
  let longest = 0;
  let sum = 0;
  let sen = false;
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value === "number" && style === "rupiah") {
      sum += Math.abs(value);
      sen ||= !Number.isInteger(value);
    } else if (typeof value !== "string") return planned;
    else if (value.length + ROOM > longest) longest = Math.max(longest, lengthOf(value));
  }
  if (sum > 0) longest = Math.max(longest, lengthOfAmount(sum, sen));
  const ofHeader = Math.max(NARROWEST, ...header.split(/\s+/).map((word) => word.length + FILTER_BUTTON));
  return Math.min(planned, Math.max(ofHeader, longest));
}

/** Of the longest line. */
function lengthOf(text: string): number {
  return text === "" ? 0 : Math.max(...text.split("\n").map((line) => line.length + ROOM));
}

/** With its dots, a minus, bold digits and, where there are any, sen. */
function lengthOfAmount(amount: number, sen: boolean): number {
  const digits = String(Math.round(amount)).length;
  return digits + Math.floor((digits - 1) / 3) + (sen ? 3 : 0) + 1 + 2 * ROOM;
}
