import type { Band } from "./band";
import type { Grid } from "./grid";
import { isBlank } from "./grid";

/** A line such as `Tempat : Hotel Truntum`: a label, a colon, a value. Such lines stand above tables and in forms. */
export function isLabelLine(grid: Grid, row: number, band: Band): boolean {
  const cells = grid.row(row)?.cells ?? [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell === undefined || isBlank(cell)) continue;
    if (cell.kind !== "text") return false;
    const text = cell.value.trim();
    if (text.startsWith(":")) return true;
    if (/^[^:]{2,40}:\s*\S/.test(text) && !/\d:\d/.test(text)) return true;
    if (/^[^:]{2,40}:$/.test(text)) return true;
  }
  return false;
}
