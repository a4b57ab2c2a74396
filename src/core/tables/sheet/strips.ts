import type { Grid } from "./grid";
import { isBlank } from "./grid";
import type { Band } from "./band";
import { fold } from "../words/fold";
import { headerWord } from "../words/headerWord";
import { signatureWord } from "../words/signatureWords";

/** Rows looked at for empty columns; tables side by side show it early. */
export const ROWS_LOOKED_AT = 400;

/** The runs of columns that empty columns part, and within one those that say the same labels again; left to right. */
export function stripsOf(grid: Grid): readonly Band[] {
  return runsOfColumns(grid, Math.max(grid.lastCol, 1)).flatMap((strip) => repeatedStrips(grid, strip));
}

/** Of fewer lines a single cell is no exception. */
const FEWEST_LINES = 6;

/** As many sign beside one another; a fuller row is one of a table again. */
const MOST_SIGNERS = 3;

function signs(grid: Grid, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((col) => grid.text(row, col));
  return texts.every((text) => text !== "") && texts.some((text) => signatureWord(text) !== undefined);
}

/** Runs of columns between columns that stay empty in every row of two cells or more; where people sign tells nothing. */
function runsOfColumns(grid: Grid, lastCol: number): Band[] {
  const used = new Uint16Array(lastCol + 2);
  let signing = false;
  let lines = 0;
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const filled: number[] = [];
    grid.row(row)?.cells.forEach((cell, i) => {
      if (cell !== undefined && !isBlank(cell)) filled.push(i + 1);
    });
    signing = filled.length <= MOST_SIGNERS && (signing || signs(grid, row, filled));
    if (filled.length < 2 || signing) continue;
    lines++;
    for (const col of filled) {
      const right = grid.mergeFrom(row, col)?.right ?? col;
      for (let c = col; c <= Math.min(right, lastCol); c++) used[c] = (used[c] ?? 0) + 1;
    }
  }
  // A single cell, with fuller columns on both sides of its own, was jotted between two tables.
  const isEmpty = (col: number) => used[col] === 0 || (used[col] === 1 && lines > FEWEST_LINES);
  const strips: Band[] = [];
  for (let col = 1; col <= lastCol; col++) {
    if (isEmpty(col)) continue;
    const left = col;
    while (col < lastCol && !isEmpty(col + 1)) col++;
    strips.push({ left, right: col });
  }
  return strips;
}

/** Parts a strip where its header says the same labels again, as lists set in two blocks without a column between. */
function repeatedStrips(grid: Grid, strip: Band): Band[] {
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const texts = textsIn(grid, row, strip);
    const first = texts[0];
    if (first === undefined || texts.length < 4) continue;
    const labels = texts.map(({ text }) => fold(text));
    const period = labels.indexOf(labels[0] ?? "", 1);
    if (period < 2 || labels.length % period !== 0) continue;
    if (!labels.every((label, i) => label === labels[i % period])) continue;
    if (headerWord(first.text)?.field !== "no") continue;
    const starts = texts.filter((_, i) => i % period === 0).map(({ col }) => col);
    return starts.map((left, i) => ({
      left: i === 0 ? strip.left : left,
      right: (starts[i + 1] ?? strip.right + 1) - 1,
    }));
  }
  return [strip];
}

/** The texts of a row inside a band, with their columns. */
export function textsIn(grid: Grid, row: number, band: Band): { col: number; text: string }[] {
  const texts: { col: number; text: string }[] = [];
  const cells = grid.row(row)?.cells ?? [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const text = grid.text(row, col);
    if (text !== "") texts.push({ col, text });
  }
  return texts;
}
