import { rangeAddress } from "../../../core/cells/cellRef";
import { formulaText } from "./formulaText";
import type { LaidColumn, LaidTable } from "./laidSheet";
import { xmlAttribute } from "./xmlText";

/**
 * The part that defines an Excel Table. exceljs knows neither calculated columns nor formulas of totals, so this part
 * replaces its own.
 */
export function tableXml(table: LaidTable, id: number): string {
  const { range, totals, columns } = table;
  const name = xmlAttribute(table.plan.name);
  const filtered = rangeAddress({ ...range, bottom: range.bottom - (totals ? 1 : 0) });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ` id="${id}" name="${name}" displayName="${name}" ref="${rangeAddress(range)}"`,
    totals ? ' totalsRowCount="1">' : ' totalsRowShown="0">',
    `<autoFilter ref="${filtered}"/>`,
    `<tableColumns count="${columns.length}">`,
    ...columns.map(columnXml),
    "</tableColumns>",
    // No table style: cells carry their own dress, which every program shows alike.
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

function columnXml({ plan }: LaidColumn, index: number): string {
  const { total } = plan;
  const attributes = [`id="${index + 1}"`, `name="${xmlAttribute(plan.header)}"`];
  const children: string[] = [];
  if (plan.formula !== undefined) {
    children.push(`<calculatedColumnFormula>${formulaText(plan.formula)}</calculatedColumnFormula>`);
  }
  if (total?.formula !== undefined) {
    const known = SUBTOTALS[/^SUBTOTAL\((\d+),[^()]*\)$/.exec(total.formula)?.[1] ?? ""];
    attributes.push(`totalsRowFunction="${known ?? "custom"}"`);
    if (known === undefined) children.push(`<totalsRowFormula>${formulaText(total.formula)}</totalsRowFormula>`);
  } else if (typeof total?.value === "string" && total.value !== "") {
    attributes.push(`totalsRowLabel="${xmlAttribute(total.value)}"`);
  }
  return `<tableColumn ${attributes.join(" ")}>${children.join("")}</tableColumn>`;
}

/** What Excel's own menu in a row of totals writes. */
const SUBTOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "103": "count",
  "104": "max",
  "105": "min",
  "109": "sum",
};
