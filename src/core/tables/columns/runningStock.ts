import type { DraftColumn } from "../draftTable";
import { figureAt } from "./figureAt";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** Lines that must follow from the stock before them. */
const FEWEST_LINES = 3;
const LINES_LOOKED_AT = 400;

/**
 * On a stock card (`Masuk | Keluar | Sisa`) the last column runs on from line to line: it is a balance, and summed it would
 * say nothing. What came in is a count, not somebody's presence.
 */
export function withRunningStock(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  for (const [at, stock] of columns.entries()) {
    const [inward, outward] = [columns[at - 2], columns[at - 1]];
    if (inward === undefined || outward === undefined) continue;
    if (stock.field !== "volume" || outward.field !== "volume") continue;
    if (inward.field !== "volume" && inward.field !== "hadir") continue;
    if (!runsOn(grid, body, inward, outward, stock)) continue;
    const says = (column: DraftColumn, field: "saldo" | "volume", beside: DraftColumn): DraftColumn => ({
      ...column,
      field,
      sure: "likely",
      why: [why("position", { field, beside: beside.header })],
    });
    return columns.map((column) => {
      if (column === stock) return says(column, "saldo", outward);
      return column === inward ? says(column, "volume", outward) : column;
    });
  }
  return columns;
}

/** Whether the stock moves on every line by what came in and went out; lines that only state it (a total) may stand between. */
function runsOn(
  grid: Grid,
  body: readonly number[],
  inward: DraftColumn,
  outward: DraftColumn,
  stock: DraftColumn,
): boolean {
  let [following, others] = [0, 0];
  let before: number | undefined;
  for (const row of body.slice(0, LINES_LOOKED_AT)) {
    const [came, went, now] = [inward, outward, stock].map((column) => figureAt(grid, row, column));
    if (now === undefined) continue;
    const moved = (came ?? 0) - (went ?? 0);
    if (before !== undefined && before !== 0 && moved !== 0) {
      if (Math.abs(before + moved - now) < 1e-6) following++;
      else others++;
    }
    before = now;
  }
  return following >= FEWEST_LINES && others <= 0.2 * following + 1;
}
