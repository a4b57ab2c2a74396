/**
 * What one answer is meant to weigh, in bytes of JSON. Excel on the web refuses above 5 MB; it is much less because the
 * client takes some 20 ms a megabyte to read it, and the screen must have its turn.
 */
export const READING_TARGET = 1_300_000;
/** What one request is meant to weigh: the client takes longer to make one than to read an answer. */
export const WRITING_TARGET = 1_000_000;

/** The weight of arrays as they travel: JSON inside of JSON, where each quotation mark takes a second byte. */
export function weigh(arrays: unknown): number {
  const text = JSON.stringify(arrays);
  let weight = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 92) weight += 1;
    else if (code > 127) weight += code > 2047 ? 2 : 1;
  }
  return weight;
}

/** Anything that weighs more in JSON than it is long. */
const HEAVY = /[^ !#-[\]-~]/;

/** The weight of one row of values, with its comma and brackets; much faster than writing it out. */
export function weighRow(row: readonly unknown[]): number {
  let weight = 3;
  for (const value of row) {
    if (value === "") weight += 5;
    else if (typeof value === "string") weight += HEAVY.test(value) ? weigh(value) + 1 : value.length + 5;
    else weight += String(value).length + 1;
  }
  return weight;
}
