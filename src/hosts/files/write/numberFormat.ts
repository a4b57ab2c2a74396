import type { Look } from "./look";

const FORMATS: Partial<Record<Look["style"], string>> = {
  integer: "#,##0",
  "total-integer": "#,##0",
  decimal: "#,##0.00",
  "total-decimal": "#,##0.00",
  percent: "0.00%",
  "total-percent": "0.00%",
  // 421 (hexadecimal) is Indonesian: 8 Maret 2023, whatever language Excel speaks.
  date: "[$-421]d\\ mmmm\\ yyyy",
};

/**
 * Excel's number format of a look. Grouping and decimal marks follow the reader's own Excel (`1.000,00` in an
 * Indonesian one). A negative amount keeps its sign besides its colour, for prints in black.
 */
export function numberFormat({ style, sen, literal }: Look): string {
  if (style === "rupiah" || style === "total-rupiah") return signed(sen ? "#,##0.00" : "#,##0");
  return FORMATS[style] ?? (literal ? "@" : "General");
}

function signed(digits: string): string {
  return `"Rp"\\ ${digits};[Red]\\-"Rp"\\ ${digits};"Rp"\\ ${digits.replace("#,##", "")}`;
}
