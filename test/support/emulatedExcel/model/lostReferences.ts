import { quotedSheetName } from "./address";
import type { EmulatedSheet } from "./sheet";

/** "A #REF! error occurs when a formula refers to a cell that's not valid": so it does once its sheet is deleted. */
const LOST = "#REF!";

/** What formulas on a sheet named on one that was deleted, cells and tables, is lost in them for good; texts are not. */
export function loseReferences(sheet: EmulatedSheet, deleted: EmulatedSheet): void {
  const names = [deleted.name, quotedSheetName(deleted.name), `'${deleted.name.replaceAll("'", "''")}'`];
  const cells = names.map(
    (name) => `(?<![\\p{L}\\p{N}_.'])${escaped(name)}!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`,
  );
  const tables = deleted.tables.map(
    ({ name }) => `(?<![\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.])(?:\\[[^\\]]*\\]+)?`,
  );
  const lost = new RegExp([...cells, ...tables].join("|"), "giu");
  for (const { row, col, cell } of sheet.filledCells()) {
    if (cell.formula === undefined) continue;
    const parts = cell.formula.split(/("(?:[^"]|"")*")/);
    const formula = parts.map((part, index) => (index % 2 === 1 ? part : part.replace(lost, LOST))).join("");
    if (formula !== cell.formula) sheet.setCell(row, col, { ...cell, formula, value: LOST });
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
