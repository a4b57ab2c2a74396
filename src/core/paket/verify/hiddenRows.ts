import type { Records } from "../../records/records";
import { hasHiddenSigns } from "../mask/marks";

/**
 * Rows of records in which digits or places are hidden, by `rowKey`: two that differ in nothing else are alike there, so that a
 * check may take them for one, though on the papers they are two.
 */
export function hiddenRows({ kuitansi, realisasi, bku, pajak, anggaran }: Records): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const record of [...kuitansi, ...realisasi, ...bku, ...pajak, ...anggaran]) {
    if (hasHiddenSigns(JSON.stringify(record))) addRows(record, rows);
  }
  return rows;
}

export function rowKey(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}

/** Every row that a record was read from, at whatever depth it remembers it. */
function addRows(value: unknown, rows: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("file" in value && "sheet" in value && "row" in value) {
    rows.add(rowKey(String(value.file), String(value.sheet), Number(value.row)));
  }
  for (const member of Object.values(value)) addRows(member, rows);
}
