/**
 * One filled cell as it was read, before anyone interprets it.
 *
 * `value` by kind: text as typed; number as stored; a date as a serial in the 1900 system, whatever system the file
 * used (45000 = 15 March 2023, fractions are times); an error as its sign (`#REF!`).
 * An empty text with a formula is a formula that was saved without its result: blank, though something belongs there.
 * `format` is the number-format code (`General` where none); `formula` the en-US formula text without `=`, where the
 * value is a cached result.
 */
export type Cell =
  | Filled<"text", string>
  | Filled<"number", number>
  | Filled<"date", number>
  | Filled<"boolean", boolean>
  | Filled<"error", string>;

interface Filled<K extends string, V> extends Dress {
  readonly kind: K;
  readonly value: V;
  readonly format: string;
  readonly formula: string | undefined;
}

/**
 * Marks by which staff show that a text stands over others or under them; on cells of text only, and only where there are
 * any. Read from .xlsx and .ods. Other formats and the hosts in memory and in Excel give none, so that nothing may rest on
 * them alone: their absence says nothing.
 */
export interface Dress {
  /** Steps by which the text is moved in at its left (`Increase Indent`), not the blanks typed before it. */
  readonly indent?: number;
  readonly bold?: true;
}

/** What stood in a cell, without its dress. */
export type RawValue = Cell["value"];
