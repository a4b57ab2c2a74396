import type { PlannedWorkbook } from "../../core/sheets/plan/plannedWorkbook";

/** The planned sheets with empty tables. */
export function outlineOf(plan: PlannedWorkbook): PlannedWorkbook {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, rows: [] })),
  }));
  return { ...plan, sheets };
}
