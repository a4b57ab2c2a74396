import type { CellRef } from "../cells/cellRef";

/** What a book is called on paper: its sheet, with its file only where two books share the name. */
export function bookNames(lines: readonly CellRef[]): (at: CellRef) => string {
  const files = new Map<string, string>();
  for (const { file, sheet } of lines) if (!files.has(sheet)) files.set(sheet, file);
  const shared = new Set(lines.flatMap(({ file, sheet }) => (files.get(sheet) === file ? [] : [sheet])));
  return ({ file, sheet }) => (shared.has(sheet) ? `${sheet} (${file.replace(/\.[^.]+$/, "")})` : sheet);
}
