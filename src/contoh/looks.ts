import type { PlainLook } from "../core/sheets/plan/plannedWorkbook";

/** The few looks that staff give to cells. */
export const TITLE: PlainLook = { bold: true, align: "center" };
export const BOLD: PlainLook = { bold: true };
export const HEADER: PlainLook = { bold: true, align: "center", border: true, wrap: true };
export const GRID: PlainLook = { border: true };
export const GRID_CENTRE: PlainLook = { border: true, align: "center" };
export const GRID_BOLD: PlainLook = { border: true, bold: true };
/** Text stays text, as a NIP must: 18 digits are more than a number cell can keep. */
export const GRID_TEXT: PlainLook = { border: true, format: "@" };
export const GRID_AMOUNT: PlainLook = { border: true, format: "#,##0" };
export const GRID_AMOUNT_BOLD: PlainLook = { border: true, bold: true, format: "#,##0" };
export const GRID_PERCENT: PlainLook = { border: true, format: "0.00%" };
export const GRID_DATE: PlainLook = { border: true, format: "dd/mm/yyyy" };
