import { NotReckoned } from "./tokens";

/** What a cell or a step comes to; undefined is an empty cell. */
export type Scalar = number | string | boolean | undefined;
/** A column or a range, cell by cell. */
export type Value = Scalar | readonly Scalar[];

export function isList(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}

export function listOf(value: Value): readonly Scalar[] {
  return isList(value) ? value : [value];
}

export function single(value: Value): Scalar {
  if (isList(value)) throw new NotReckoned("a list in the place of a value");
  return value;
}

/** As a number: an empty cell is 0, as Excel has it; a text that Excel would have to read is left to it. */
export function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new NotReckoned("a text in the place of a number");
}

/** Cell by cell where either side is a list. */
export function paired(a: Value, b: Value, both: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!isList(a) && !isList(b)) return both(a, b);
  const size = Math.max(listOf(a).length, listOf(b).length);
  return Array.from({ length: size }, (_none, at) => both(isList(a) ? a[at] : a, isList(b) ? b[at] : b));
}

/** Excel's `=`: without regard to case; an empty cell equals both nothing and an empty text. */
export function areEqual(a: Scalar, b: Scalar): boolean {
  if (a === undefined || b === undefined) {
    const other = a ?? b;
    return other === undefined || other === "" || other === 0 || other === false;
  }
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}
