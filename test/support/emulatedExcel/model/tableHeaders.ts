import type { EmulatedSheet } from "./sheet";
import type { EmulatedTable } from "./table";

/** The headers of a table, left to right, as they stand in its header row. */
export function columnHeaders(sheet: EmulatedSheet, table: EmulatedTable): string[] {
  const { top, left, columns } = table.area;
  return Array.from({ length: columns }, (_, i) => String(sheet.cell(top, left + i).value ?? `Column${i + 1}`));
}

/** Writes headers as Excel wants them: texts, none empty, none twice without regard to case. */
export function settleHeaders(sheet: EmulatedSheet, table: EmulatedTable): void {
  const { top, left, columns } = table.area;
  const seen = new Set<string>();
  for (let i = 0; i < columns; i++) {
    const value = sheet.cell(top, left + i).value;
    const wanted = value === undefined ? `Column${i + 1}` : String(value);
    let header = wanted;
    for (let n = 2; seen.has(header.toLowerCase()); n++) header = `${wanted}${n}`;
    seen.add(header.toLowerCase());
    sheet.setContent(top, left + i, header);
  }
}
