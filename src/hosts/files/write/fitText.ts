import type { PlannedValue } from "../../../core/sheets/plan/plannedWorkbook";
import type { Look } from "./look";

/** Lines that a text takes in a column of `width` characters, words kept whole where they fit. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  if (!text.includes("\n") && (text.length * 1.3 <= room || textWidth(text) <= room)) return 1;
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let from = 0; from <= line.length;) {
    const blank = line.indexOf(" ", from);
    const to = blank < 0 ? line.length : blank;
    const length = textWidth(line, from, to);
    from = to + 1;
    if (used + SPACE + length <= room || (used === 0 && length <= room)) {
      used += (used === 0 ? 0 : SPACE) + length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used = length % room || Math.min(length, room);
  }
  return lines;
}

/** Width of a text in characters as columns count them, in digits; from the widths of Arial's letters, rounded up. */
function textWidth(text: string, from = 0, to = text.length): number {
  let width = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    width +=
      code < ASCII_WIDTHS.length
        ? (ASCII_WIDTHS[code] ?? 1)
        : letterWidth(String.fromCodePoint(text.codePointAt(i) ?? code));
    if (code >= 0xd800 && code < 0xdc00) i++;
  }
  return width;
}

function letterWidth(letter: string): number {
  return NARROW.test(letter) ? 0.6 : WIDE.test(letter) ? 1.3 : 1;
}

const SPACE = 0.5;
const NARROW = /[ijltfrI.,:;'|!()[\]/-]/;
const WIDE = /[\p{Lu}mw%@\u1100-\uffff]/u;
/** Nearly every letter is one of these; a look-up is many times faster than two patterns. */
const ASCII_WIDTHS = Array.from({ length: 128 }, (_, code) => letterWidth(String.fromCharCode(code)));

/** Column width in characters that shows a number instead of `####`; 0 for what is not shown as a number. */
export function widthForNumber(value: PlannedValue, { style, sen }: Look): number {
  if (typeof value !== "number") return 0;
  const bold = style.startsWith("total-") ? BOLD : 1;
  const kind = style.replace("total-", "");
  const sign = value < 0 ? 1 : 0;
  switch (kind) {
    case "rupiah":
      return (sign + "Rp ".length + grouped(value) + (sen ? ",00".length : 0) + PADDING) * bold;
    case "integer":
      return (sign + grouped(value) + PADDING) * bold;
    case "decimal":
      return (sign + grouped(value) + ",00".length + PADDING) * bold;
    case "percent":
      return (sign + grouped(value * 100) + ",00%".length + PADDING) * bold;
    case "date":
      return "30 September 2023".length + PADDING;
    default:
      return 0;
  }
}

/** Room that Excel keeps free at both sides of a cell, in characters. */
const PADDING = 1.5;
/** Bold digits are wider than the digits that column widths are counted in. */
const BOLD = 1.08;

/** Characters of the whole part of a number, with its points. */
function grouped(value: number): number {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.abs(value) + 1)));
  return digits + Math.floor((digits - 1) / 3);
}
