import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { Kepala } from "../../records/kepala";
import { tupleKey } from "../../values/keys";

/** A fact as it stands over the tables of one kind, with every cell that says so. */
export interface Statement<T> {
  readonly di: Kepala["di"];
  readonly value: T;
  readonly at: readonly CellRef[];
}

/** The same line stands over many sheets of one list: it is one statement. */
export function statementsOf<T>(
  lines: readonly { readonly di: Kepala["di"]; readonly line: Sourced<T> }[],
  keyOf: (value: T) => string,
): readonly Statement<T>[] {
  const found = new Map<string, { di: Kepala["di"]; value: T; at: CellRef[] }>();
  for (const { di, line } of lines) {
    const key = tupleKey(di, keyOf(line.value));
    const same = found.get(key);
    if (!same) found.set(key, { di, value: line.value, at: [line.at] });
    else if (!same.at.some((at) => isSameCell(at, line.at))) same.at.push(line.at);
  }
  return [...found.values()];
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet && a.file === b.file;
}
