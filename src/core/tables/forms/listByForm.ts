import type { Band } from "../sheet/band";
import type { Grid } from "../sheet/grid";
import { headerAt, type HeaderBlock } from "../header/headerBlock";
import { cellsIn } from "../header/headerLevels";
import { headerWord } from "../words/headerWord";
import { lineLength, rowTexts } from "../sheet/lines";
import { isNumberRowOf } from "../header/numberRow";
import { signatureWord } from "../words/signatureWords";

/** A list beside a form begins at most this many rows above or below the line that opens the form. */
const ABOVE = 12;
const BELOW = 6;
/** Lines of a title over a list. */
const TITLE_LINES = 3;

/** The columns left to a form that opens in this cell by the lists that stand beside it. */
export function columnsBesideLists(grid: Grid, strips: readonly Band[], row: number, col: number): Band {
  const lists = strips.filter((strip) => (strip.right < col || col < strip.left) && holdsListNear(grid, row, strip));
  const before = lists.filter(({ right }) => right < col).map(({ right }) => right + 1);
  const behind = lists.filter(({ left }) => left > col).map(({ left }) => left - 1);
  return { left: Math.max(1, ...before), right: Math.min(Math.max(1, grid.lastCol), ...behind) };
}

function holdsListNear(grid: Grid, row: number, strip: Band): boolean {
  for (let index = indexFrom(grid, row - ABOVE); (grid.rows[index] ?? Infinity) <= row + BELOW; index++)
    if (listHeaderAt(grid, index, strip) !== undefined) return true;
  return false;
}

/** Index of the first filled row at or below this one; forms are many, so it is found by halving. */
function indexFrom(grid: Grid, row: number): number {
  let [low, high] = [0, grid.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The row where a list under a form begins, its title included: one that names people, or one below the place to sign. A
 * breakdown of the amount above the signatures is part of the form.
 */
export function listUnder(grid: Grid, opening: number, end: number, band: Band): number | undefined {
  let signed = false;
  for (let index = indexFrom(grid, opening + 1); index < grid.rows.length; index++) {
    const row = grid.rows[index] ?? 0;
    if (row > end) break;
    const header = listHeaderAt(grid, index, band);
    if (header !== undefined && (signed || namesPeople(grid, header))) return titleOver(grid, index, opening, band);
    if (rowTexts(grid, row, band).some((text) => signatureWord(text) !== undefined)) signed = true;
  }
  return undefined;
}

/** A header whose next two lines count or hold figures, unlike offices over the names of those who sign. */
function listHeaderAt(grid: Grid, index: number, band: Band): HeaderBlock | undefined {
  const header = headerAt(grid, index, band);
  if (header?.by !== "words") return undefined;
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const below = [1, 2, 3].map((step) => bottom + step);
  const lines = isNumberRow(grid, bottom + 1, band) ? below.slice(1) : below.slice(0, 2);
  return lines.every((row) => isListLine(grid, row, band)) ? header : undefined;
}

function isNumberRow(grid: Grid, row: number, band: Band): boolean {
  return isNumberRowOf(cellsIn(grid, row, band).map(({ cell }) => String(cell.value).trim()));
}

/** Whether a row counts or holds figures, as the lines of a list do. */
export function isListLine(grid: Grid, row: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band);
  return (
    cells.length >= 2 && cells.some(({ cell }) => cell.kind === "number" || /^\d[\d.,]*$/.test(String(cell.value)))
  );
}

function namesPeople(grid: Grid, { rows, left, right }: HeaderBlock): boolean {
  return rows.some((row) => rowTexts(grid, row, { left, right }).some((text) => headerWord(text)?.field === "nama"));
}

function titleOver(grid: Grid, header: number, opening: number, band: Band): number {
  let top = grid.rows[header] ?? 0;
  for (let index = header - 1; index >= 0 && index >= header - TITLE_LINES; index--) {
    const row = grid.rows[index] ?? 0;
    if (row <= opening || row < top - 1 || lineLength(grid, row, band) !== 1) break;
    if (rowTexts(grid, row, band).some((text) => signatureWord(text) !== undefined)) break;
    top = row;
  }
  return top;
}
