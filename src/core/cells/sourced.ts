import type { RawValue } from "./cell";
import type { CellRef } from "./cellRef";

/** A value that remembers the cell it came from and what stood there. */
export interface Sourced<T> {
  readonly value: T;
  readonly raw: RawValue;
  readonly at: CellRef;
}
