/** Which sign groups thousands: "titik" is Indonesian (1.234.567,50), "koma" is English (1,234,567.50), "spasi" is 1 234 567,50. */
export type Grouping = "titik" | "koma" | "spasi";

/** The digits of a number as text, before and after its decimal sign; no sign, no grouping. */
export interface DecimalDigits {
  readonly whole: string;
  readonly decimals: string;
}

const SHAPES: Readonly<Record<Grouping, RegExp>> = {
  titik: /^([1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,(\d+))?$/,
  koma: /^([1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d+))?$/,
  spasi: /^([1-9]\d{0,2}(?: \d{3})+|0|[1-9]\d*)(?:,(\d+))?$/,
};

/**
 * Reads bare digits and separators one way. `undefined` where that way does not fit: a group that has not three digits,
 * the wrong sign for decimals, a leading zero (which belongs to telephone numbers and codes).
 */
export function digitsOf(body: string, grouping: Grouping): DecimalDigits | undefined {
  const found = SHAPES[grouping].exec(body);
  if (!found) return undefined;
  return { whole: (found[1] ?? "").replace(/[., ]/g, ""), decimals: found[2] ?? "" };
}

/** A cell may hold 32.767 characters; what is longer than this is a paragraph, not one amount, date, number or name. */
export const LONGEST_VALUE = 300;

/**
 * The same text with every kind of blank as one space and every kind of dash as a hyphen, without blanks around it. A
 * paragraph is answered with no text at all, so that nobody searches it for a value.
 */
export function plainText(text: string): string {
  if (text.length > LONGEST_VALUE) return "";
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most cells are typed so: ASCII, a single space between words. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
