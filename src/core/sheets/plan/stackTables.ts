import type { Page } from "./page";
import type { PlaceableTable } from "./tableData";

/** A table under others on one sheet. */
export interface Section {
  readonly heading: string;
  /** Stands under the heading where the table has no records. */
  readonly none: string | undefined;
  readonly table: PlaceableTable;
}

/**
 * Sets tables under each other, each below its heading with an empty row between, from row `top` on; answers the first row
 * that another heading could take.
 */
export function stackTables(page: Page, sections: readonly Section[], top = 5): number {
  let row = top;
  for (const { heading, none, table } of sections) {
    page.put(row, 1, heading, "heading");
    if (table.rows.length === 0 && none !== undefined) {
      page.put(row + 1, 1, none, "note");
      row += 1;
    }
    row = page.table(row + 1, 1, table) + 1;
  }
  return row;
}
