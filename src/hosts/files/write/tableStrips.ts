import type { PlannedValue } from "../../../core/sheets/plan/plannedWorkbook";
import { cellXml } from "./cellXml";
import { formulaText } from "./formulaText";
import type { LaidTable } from "./laidSheet";
import { repeatsItself, type SharedTexts } from "./sharedTexts";
import type { StyleOf } from "./sheetRows";

/** Neighbouring cells of one row, written from column `col` on. */
export interface Strip {
  readonly col: number;
  readonly xml: string;
}

/** Answers the cells of one row of a table: its header, a record, the empty row of an empty table, or its totals. */
export function tableStrips(table: LaidTable, styleOf: StyleOf, shared: SharedTexts): (row: number) => string {
  const columns = table.columns.map(({ plan, letters, header, body, total }, index) => ({
    plan,
    letters,
    header: styleOf(header),
    body: styleOf(body),
    total: styleOf(total),
    repeats: plan.formula === undefined && repeatsItself(table.plan.rows, index),
    formula: plan.formula === undefined ? undefined : formulaText(plan.formula),
    totalFormula: plan.total?.formula === undefined ? undefined : formulaText(plan.total.formula),
  }));
  const { top, bottom } = table.range;
  return (row) => {
    if (row === top) {
      return columns
        .map(({ letters, header, plan }) => cellXml(letters + row, header, plan.header, undefined))
        .join("");
    }
    if (table.totals && row === bottom) {
      return columns
        .map(({ letters, total, plan, totalFormula }) => cellXml(letters + row, total, plan.total?.value, totalFormula))
        .join("");
    }
    const record: readonly PlannedValue[] | undefined = table.plan.rows[row - top - 1];
    let xml = "";
    for (const [index, { letters, body, formula, repeats }] of columns.entries()) {
      const value = record?.[index];
      if (repeats && typeof value === "string" && value !== "") {
        xml += `<c r="${letters}${row}" s="${body}" t="s"><v>${shared.numberOf(value)}</v></c>`;
        continue;
      }
      // The one row of an empty table has no results, and so no formulas: Excel fills them in with the first record.
      xml += cellXml(letters + row, body, value, record === undefined ? undefined : formula);
    }
    return xml;
  };
}
