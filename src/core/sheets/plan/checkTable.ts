import { columnNumber } from "../../cells/cellRef";
import { PlanFault } from "./planFault";
import type { PlannedTable } from "./plannedWorkbook";
import { LAST_COLUMN, LAST_ROW } from "./sheetSize";

/** Excel's limit for the names of tables and of their columns. */
const LONGEST_NAME = 255;
const TABLE_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Control characters and line ends, apart from the line feed that Excel allows in a header. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}]/u;

/**
 * A table's name, headers, rows and totals. Headers that differ only in case are refused rather than renamed: formulas
 * name columns, and a silent new name would change what they mean.
 * @throws {PlanFault}
 */
export function checkTable(sheet: string, table: PlannedTable): void {
  if (!TABLE_NAME.test(table.name) || table.name.length > LONGEST_NAME || looksLikeCell(table.name)) {
    throw new PlanFault("table-name", sheet, table.name);
  }
  if (table.columns.length === 0) throw new PlanFault("column-header", sheet, table.name);
  const headers = new Set<string>();
  for (const { header, total, formula } of table.columns) {
    const at = `${table.name}[${header}]`;
    const key = header.toLowerCase();
    if (header === "" || header.length > LONGEST_NAME || UNPRINTABLE.test(header)) {
      throw new PlanFault("column-header", sheet, at);
    }
    if (headers.has(key)) throw new PlanFault("column-header-twice", sheet, at);
    headers.add(key);
    checkFormula(formula, sheet, at);
    checkFormula(total?.formula, sheet, at);
    // Excel's file format knows a label or a formula in the row of totals, and no bare number.
    if (total !== undefined && total.formula === undefined && typeof total.value === "number") {
      throw new PlanFault("total", sheet, at);
    }
  }
  const odd = table.rows.findIndex((row) => row.length !== table.columns.length);
  if (odd !== -1) throw new PlanFault("row-width", sheet, `${table.name}, record ${odd + 1}`);
}

/** "Text values in formulas are limited to 255 characters": Excel's own word where one is longer. */
const LONGEST_TEXT = 255;

/** Excel's limits for a formula; an `=` in front would be written twice. */
export function checkFormula(formula: string | undefined, sheet: string, at: string): void {
  if (formula === undefined) return;
  const hasLongText = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some(([, text = ""]) => text.length > LONGEST_TEXT);
  if (formula === "" || formula.startsWith("=") || formula.length > 8_192 || hasLongText) {
    throw new PlanFault("formula", sheet, at);
  }
}

/** Names that Excel would read as a cell in either of its notations: `AB12`, `R1C1`, `R`, `C5`. */
function looksLikeCell(name: string): boolean {
  const a1 = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (a1 !== null) return columnNumber(a1[1] ?? "") <= LAST_COLUMN && Number(a1[2]) <= LAST_ROW;
  return /^(r\d*)?(c\d*)?$/i.test(name);
}
