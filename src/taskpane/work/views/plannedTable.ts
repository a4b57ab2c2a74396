import type { PlannedTable, PlannedValue, PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";

/** The rows of a planned table by header, so that the pane shows what the workbook will say. */
export function plannedRows(plan: PlannedWorkbook, name: string): readonly ((header: string) => PlannedValue)[] {
  const table = plan.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  return table === undefined ? [] : table.rows.map((row) => (header) => row[columnOf(table, header)]);
}

/** Whether the table is there and has a column of that header. */
export function hasPlannedColumn(plan: PlannedWorkbook, name: string, header: string): boolean {
  return plan.sheets.some(({ tables }) =>
    tables.some((table) => table.name === name && table.columns.some((column) => column.header === header)),
  );
}

function columnOf({ name, columns }: PlannedTable, header: string): number {
  const at = columns.findIndex((column) => column.header === header);
  if (at < 0) throw new RangeError(`${name} has no column of that header`);
  return at;
}

/** Undefined where the cell is empty: what was not found is no nought. */
export function asNumber(value: PlannedValue): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function asText(value: PlannedValue): string {
  return value === undefined ? "" : String(value);
}
