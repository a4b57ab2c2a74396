import type { PlainLook, PlannedStyle, PlannedValue } from "../../../core/sheets/plan/plannedWorkbook";

/** Everything that decides how one cell is dressed. Equal looks share one style in the file. */
export interface Look {
  readonly style: PlannedStyle | "header" | "total-decimal";
  /** Stands in a table, and so gets its thin rules. */
  readonly ruled: boolean;
  /** Shows two decimals of rupiah, because some amount of the column carries sen. */
  readonly sen: boolean;
  readonly wrapped: boolean;
  /** A text that keeps off the rule or the figure at its left. */
  readonly indented: boolean;
  /**
   * Not a formula's result: texts get format `@`, under which nothing is ever reckoned. A formula under `@` would turn
   * into its own text as soon as somebody edits it.
   */
  readonly literal: boolean;
  /** Takes the place of everything above. */
  readonly plain?: PlainLook;
}

export function lookKey({ style, ruled, sen, wrapped, indented, literal, plain }: Look): string {
  if (plain !== undefined) {
    const { format, bold, border, align, wrap, middle, size } = plain;
    return JSON.stringify([format, bold, border, align, wrap, middle, size]);
  }
  return `${style} ${ruled} ${sen} ${wrapped} ${indented} ${literal}`;
}

/** Whether an amount in rupiah has sen that a format without decimals would hide. */
export function hasSen(style: PlannedStyle, value: PlannedValue): boolean {
  const isRupiah = style === "rupiah" || style === "total-rupiah";
  return isRupiah && typeof value === "number" && Math.round(value * 100) % 100 !== 0;
}

const TOTAL_STYLES: Partial<Record<PlannedStyle, Look["style"]>> = {
  rupiah: "total-rupiah",
  "total-rupiah": "total-rupiah",
  integer: "total-integer",
  "total-integer": "total-integer",
  percent: "total-percent",
  "total-percent": "total-percent",
  decimal: "total-decimal",
};

/** The dress of a column's total. */
export function totalStyle(style: PlannedStyle): Look["style"] {
  return TOTAL_STYLES[style] ?? "total-label";
}
