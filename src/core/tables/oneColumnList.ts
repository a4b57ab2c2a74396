import { headerWord } from "./words/headerWord";
import type { Grid } from "./sheet/grid";
import { isBlank } from "./sheet/grid";
import type { Section } from "./header/sections";
import { signatureWord } from "./words/signatureWords";

const FEWEST_ROWS = 3;
/** A name or an item, not a sentence. */
const LONGEST_ITEM = 60;

/** A list of one column: a known word alone in its row, and nothing but short texts under it, one a row. */
export function oneColumnList(grid: Grid): Section | undefined {
  for (let index = 0; index < Math.min(grid.rows.length, 60); index++) {
    const row = grid.rows[index] ?? 0;
    const label = onlyText(grid, row);
    if (label === undefined || headerWord(label.text)?.how !== "exact") continue;
    const body: number[] = [];
    for (const next of grid.rows.slice(index + 1)) {
      const item = onlyText(grid, next);
      if (item === undefined || item.col !== label.col || next - (body[body.length - 1] ?? row) > 1) break;
      if (item.text.length > LONGEST_ITEM || item.text.includes(":") || signatureWord(item.text) !== undefined) break;
      body.push(next);
    }
    if (body.length < FEWEST_ROWS) continue;
    const { col } = label;
    return {
      header: { rows: [row], left: col, right: col, reach: col, known: 1, labels: 1, by: "contrast" },
      titles: [],
      body,
    };
  }
  return undefined;
}

function onlyText(grid: Grid, row: number): { col: number; text: string } | undefined {
  const cells = grid.row(row)?.cells ?? [];
  const filled = cells.flatMap((cell, i) => (cell === undefined || isBlank(cell) ? [] : [{ cell, col: i + 1 }]));
  const only = filled.length === 1 ? filled[0] : undefined;
  return only?.cell.kind === "text" ? { col: only.col, text: only.cell.value.trim() } : undefined;
}
