import { decodeText } from "../xml/xmlText";
import { isBlank } from "../xml/xmlScanner";

/** Powers of ten that a double holds exactly, so that one division rounds rightly. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that stands between two places, or NaN. Up to 15 digits are read without making a string. */
export function readNumber(bytes: Uint8Array, start: number, finish: number): number {
  while (start < finish && isBlank(bytes[start] as number)) start++;
  while (finish > start && isBlank(bytes[finish - 1] as number)) finish--;
  const negative = bytes[start] === 45;
  let at = negative ? start + 1 : start;
  if (finish - at > 16 || finish === at) return parseNumber(decodeText(bytes, start, finish));
  let digits = 0;
  let count = 0;
  let point = -1;
  for (; at < finish; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      count++;
    } else if (digit === -2 && point < 0) point = count;
    else return parseNumber(decodeText(bytes, start, finish));
  }
  if (count === 0 || count > 15) return parseNumber(decodeText(bytes, start, finish));
  const value = point < 0 ? digits : digits / (POWERS[count - point] as number);
  return negative && value !== 0 ? -value : value;
}

/** The number a text states, or NaN: neither hexadecimal nor `Infinity` nor empty text is one. */
export function parseNumber(text: string): number {
  const value = NUMBER.test(text.trim()) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** A whole number without a sign between two places, or -1. */
export function readIndex(bytes: Uint8Array, start: number, finish: number): number {
  let value = 0;
  let any = false;
  for (let at = start; at < finish; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      any = true;
    } else if (!isBlank(digit + 48)) return -1;
  }
  return any ? value : -1;
}
