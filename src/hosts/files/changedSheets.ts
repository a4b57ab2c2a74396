import type { Sheet } from "../../core/cells/workbook";

/** Names of the sheets that were added, taken away or differ in anything that was read. */
export function changedSheets(before: readonly Sheet[], after: readonly Sheet[]): readonly string[] {
  const old = new Map(before.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
  const changed = after.filter((sheet) => old.get(sheet.name) !== JSON.stringify(sheet)).map(({ name }) => name);
  const left = new Set(after.map(({ name }) => name));
  return [...changed, ...[...old.keys()].filter((name) => !left.has(name))];
}
