import type { CellRef } from "../../../core/cells/cellRef";

/** Where a jump goes: to the first cell, and from there to the second, back and forth. */
export function nextCell([first, second]: readonly CellRef[], shown: CellRef | undefined): CellRef | undefined {
  return first !== undefined && second !== undefined && sameCell(first, shown) ? second : first;
}

export function sameCell(a: CellRef, b: CellRef | undefined): boolean {
  return b !== undefined && a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
