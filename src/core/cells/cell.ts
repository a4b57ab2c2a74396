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
  | { readonly kind: "text"; readonly value: string; readonly format: string; readonly formula: string | undefined }
  | { readonly kind: "number"; readonly value: number; readonly format: string; readonly formula: string | undefined }
  | { readonly kind: "date"; readonly value: number; readonly format: string; readonly formula: string | undefined }
  | { readonly kind: "boolean"; readonly value: boolean; readonly format: string; readonly formula: string | undefined }
  | { readonly kind: "error"; readonly value: string; readonly format: string; readonly formula: string | undefined };

/** What stood in a cell, without its dress. */
export type RawValue = Cell["value"];
