import { agrees } from "../sheet/agreement";
import type { DraftColumn } from "../draftTable";
import { MONEY_FIELDS } from "../words/fieldKinds";
import { figureAt } from "./figureAt";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** Lines that must carry the sum on. */
const FEWEST_LINES = 4;
const LINES_LOOKED_AT = 400;

/**
 * Takes nothing for money that only says what another column came to so far: `Jumlah pengeluaran kumulatif` beside
 * `Pengeluaran` in the cash book of a village. Counted as well, everything would be spent twice.
 */
export function withoutRunningSums(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const money = columns.filter(({ field }) => field !== undefined && MONEY_FIELDS.has(field) && field !== "saldo");
  if (money.length < 2) return columns;
  const rows = body.slice(0, LINES_LOOKED_AT);
  return columns.map((column) => {
    if (!money.includes(column) || !onlyGrows(grid, rows, column)) return column;
    const summed = money.find((other) => other !== column && runsOn(grid, rows, other, column));
    if (summed === undefined) return column;
    return { ...column, field: undefined, sure: "likely", why: [why("running-sum", { of: summed.header })] };
  });
}

function onlyGrows(grid: Grid, rows: readonly number[], column: DraftColumn): boolean {
  let [before, lines] = [-Infinity, 0];
  for (const row of rows) {
    const now = figureAt(grid, row, column);
    if (now === undefined) continue;
    if (now < before) return false;
    [before, lines] = [now, lines + 1];
  }
  return lines > FEWEST_LINES;
}

/** Whether the column is, on every line but a few, what it was on the line before and this line's amount. */
function runsOn(grid: Grid, rows: readonly number[], amounts: DraftColumn, running: DraftColumn): boolean {
  let [following, others] = [0, 0];
  let before: number | undefined;
  for (const row of rows) {
    const now = figureAt(grid, row, running);
    if (now === undefined) continue;
    const moved = figureAt(grid, row, amounts) ?? 0;
    if (before !== undefined && (moved !== 0 || now !== before)) {
      if (agrees(before + moved, now)) following++;
      else others++;
    }
    before = now;
  }
  return following >= FEWEST_LINES && 10 * others <= following + 10;
}
