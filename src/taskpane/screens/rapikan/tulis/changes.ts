import type { TableChange } from "../../../../core/host";

/** Tables in which anything would change. */
export function changedTables(diff: readonly TableChange[]): readonly TableChange[] {
  return diff.filter(({ added, changed, gone }) => added.length + changed.length + gone.length > 0);
}

export function changesInAll(diff: readonly TableChange[]) {
  return {
    added: diff.reduce((sum, { added }) => sum + added.length, 0),
    changed: diff.reduce((sum, { changed }) => sum + changed.length, 0),
    gone: diff.reduce((sum, { gone }) => sum + gone.length, 0),
  };
}
