import type { RowSpan } from "../../core/host";

const ROWS = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/i;

/** The rows that an address of Excel's names (`B4`, `A2:C9`, `5:7`, several with commas); undefined for whole columns. */
export function changedRows(address: string): readonly RowSpan[] | undefined {
  const spans: RowSpan[] = [];
  for (const area of address.split(",")) {
    const found = ROWS.exec(area.slice(area.lastIndexOf("!") + 1).trim());
    if (found === null) return undefined;
    const top = Number(found[1]);
    spans.push({ top, bottom: found[2] === undefined ? top : Number(found[2]) });
  }
  return spans;
}
