import { rangeAddress, type CellRange } from "../../../core/cells/cellRef";
import type { PlannedValidation, ValidationRule } from "../../../core/sheets/plan/plannedWorkbook";
import { xmlAttribute, xmlText } from "./xmlText";

/** What may be typed where, as a part keeps it; nothing where there is no such range. */
export function dataValidations(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(oneXml).join("")}</dataValidations>`;
}

function oneXml({ range, rule, title, message, otherwise }: PlannedValidation): string {
  const { type, formulas } = ruleXml(rule);
  return [
    `<dataValidation ${type} errorStyle="${otherwise}" allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
    ` errorTitle="${xmlAttribute(title)}" error="${xmlAttribute(message)}" sqref="${rangeAddress(range)}">`,
    ...formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`),
    "</dataValidation>",
  ].join("");
}

function ruleXml(rule: ValidationRule): { readonly type: string; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case "list":
      return { type: 'type="list"', formulas: [`'${rule.sheet.replaceAll("'", "''")}'!${fixed(rule.range)}`] };
    case "texts":
      return { type: 'type="list"', formulas: [`"${rule.texts.join(",")}"`] };
    case "date":
      return { type: 'type="date" operator="between"', formulas: [String(rule.from), String(rule.to)] };
    case "number":
      return { type: 'type="decimal" operator="greaterThanOrEqual"', formulas: [String(rule.least)] };
    case "formula":
      return { type: 'type="custom"', formulas: [rule.formula] };
  }
}

/** `$A$2:$A$20`. */
function fixed(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
