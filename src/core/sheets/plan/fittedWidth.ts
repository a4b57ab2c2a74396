import type { PlannedStyle, PlannedValue } from "./plannedWorkbook";

/** Room for the button of a filter, in characters. */
const FILTER_BUTTON = 3;
const NARROWEST = 6;
/** Room on either side of a text, in characters. */
const ROOM = 2;

/**
 * The width of a column that holds these values: as planned, or less where its texts are shorter or nothing stands in it,
 * so that a printed page keeps a legible size. A column of rupiah or of numbers of things has room
 * for the sum of all it holds.
 */
export function fittedWidth(
  planned: number,
  header: string,
  values: readonly PlannedValue[],
  style: PlannedStyle = "text",
): number {
  if (values.length === 0) return planned;
  const isSummed = style === "rupiah" || style === "integer";
  let longest = 0;
  let sum = 0;
  let sen = false;
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value === "number" && isSummed) {
      sum += Math.abs(value);
      sen ||= !Number.isInteger(value);
    } else if (typeof value !== "string") return planned;
    else if (value.length + ROOM > longest) longest = Math.max(longest, lengthOf(value));
  }
  if (sum > 0) longest = Math.max(longest, lengthOfAmount(sum, sen));
  return Math.min(planned, Math.max(headerWidth(header), longest));
}

/** A text that breaks into lines gives way down to this and to this share of its width, where a printed page is too narrow. */
const NARROWEST_TEXT = 13;
const TEXT_SHARE = 0.6;

/**
 * How narrow a column of such a width may become: texts that break into lines give way, and so do few digits. A word that
 * stands among them does not break.
 */
export function leastWidth(
  width: number,
  header: string,
  style: PlannedStyle,
  values: readonly PlannedValue[] = [],
): number {
  if (style === "wrapped" || style === "note") {
    return Math.min(width, Math.max(headerWidth(header), NARROWEST_TEXT, Math.round(width * TEXT_SHARE)));
  }
  if (style !== "integer") return width;
  let least = NARROWEST;
  for (const word of header.split(/\s+/)) least = Math.max(least, widthOfWord(word));
  for (const value of values) if (typeof value === "string") least = Math.max(least, value.length + 1);
  return Math.min(width, least);
}

/** A word in bold letters with room at its sides, in characters; the button covers no more than its last line. */
function widthOfWord(word: string): number {
  let width = 0.6;
  for (const letter of word) width += LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1.12;
  return Math.ceil(width * 2) / 2;
}

/** Of bold Arial, in widths of a digit of the usual face. */
const LETTER_WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,'/-]/, 0.56],
  [/[ftr]/, 0.72],
  [/[mwMW]/, 1.7],
  [/[A-Z]/, 1.4],
];

/** The longest word of the header, with the button beside it. */
function headerWidth(header: string): number {
  return Math.max(NARROWEST, ...header.split(/\s+/).map((word) => word.length + FILTER_BUTTON));
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
