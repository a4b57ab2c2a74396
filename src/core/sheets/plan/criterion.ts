import { number, text, type Formula } from "./formula";

/** What records are matched with: a literal or a cell, and whether COUNTIFS and SUMIFS take it as it stands. */
export interface Criterion {
  readonly formula: Formula<string> | Formula;
  readonly safe: boolean;
}

export function criterion(key: string | number): Criterion {
  return typeof key === "number"
    ? { formula: number(key), safe: true }
    : { formula: text(key), safe: isSafeCriterion(key) };
}

const LETTERS_ONLY = /^\p{L}[\p{L}\p{M} .,'()/&-]*$/u;
/** Truth values in the languages that an office's Excel may speak. */
const TRUTH = /^(true|false|benar|salah)$/i;

/**
 * Whether COUNTIFS and SUMIFS match this text as it stands. They take `13.01` for a number or, where a dot parts hours
 * from minutes as in Indonesia, for a time; `*`, `?` and `~` for patterns; a leading `=`, `<` or `>` for a comparison.
 * Texts without digits and signs escape all of that; every other key is compared with `=` inside SUMPRODUCT.
 */
export function isSafeCriterion(key: string): boolean {
  return LETTERS_ONLY.test(key) && !TRUTH.test(key) && key.length <= 255;
}
