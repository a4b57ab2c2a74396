import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import type { Band } from "../sheet/band";
import { isBlank, type Grid } from "../sheet/grid";
import { headerWord, isUnit } from "../words/headerWord";
import { isLabelsOverFigures } from "./labelsOverFigures";

/** The filled cells of a row inside the band. */
export function cellsIn(grid: Grid, row: number, band: Band): { col: number; cell: Cell }[] {
  const cells = grid.row(row)?.cells ?? [];
  const found: { col: number; cell: Cell }[] = [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell !== undefined && !isBlank(cell)) found.push({ col, cell });
  }
  return found;
}

/** The last row of labels: reached by tall cells (though it may hold none itself), or holding labels under wide ones. */
export function lastHeaderRow(grid: Grid, first: number, band: Band): number {
  const top = grid.rows[first] ?? 0;
  let reach = top;
  let last = top;
  for (let index = first; index < grid.rows.length && index < first + 5; index++) {
    const row = grid.rows[index];
    if (row === undefined) break;
    if (index > first && row > reach && !isSubLabelRow(grid, row, { top, above: grid.rows[index - 1] ?? row }, band))
      break;
    last = row;
    for (const { col } of cellsIn(grid, row, band)) {
      const merge = grid.mergeFrom(row, col);
      if (merge !== undefined && merge.bottom - merge.top <= 4) reach = Math.max(reach, merge.bottom);
    }
  }
  return Math.max(last, reach);
}

/**
 * Labels of a lower level: texts only, each under a wide label, a unit, or the second half of the label above it. Where
 * the first column has one too, it could be a row of data; then the halves must prove it. Two labels under wide ones
 * vouch for a label under a narrow one (`IWP` under `Potongan`) when the lines below fill the first column again.
 */
function isSubLabelRow(grid: Grid, row: number, over: { top: number; above: number }, band: Band): boolean {
  const { top, above } = over;
  if (row - above > 1) return false;
  const cells = cellsIn(grid, row, band);
  const first = cellsIn(grid, top, band)[0];
  const labelled = cells.every(({ col }) => grid.text(above, col) !== "" || isUnderWideLabel(grid, above, col, band));
  if (labelled && isLabelsOverFigures(grid, row, cells)) return true;
  if (cells.length < 2 || first === undefined || cells[0] === undefined) return false;
  const free = cells[0].col > first.col;
  if (free && countsDays(grid, cells, above, band)) return true;
  if (cells.some(({ cell }) => cell.kind !== "text" && !isYear(cell))) return false;
  const texts = cells.map(({ col, cell }) => ({ col, text: String(cell.value).trim() }));
  if (texts.every(({ text }) => isUnit(text))) return true;
  const halves = texts.filter(({ col, text }) => isSecondHalf(grid, above, col, text)).length;
  const underWide = texts.filter(({ col }) => isUnderWideLabel(grid, above, col, band)).length;
  if (halves < 2 && !(free && underWide >= 2)) return false;
  const narrowToo = free && underWide >= 2 && fillsAgain(grid, row, first.col);
  return texts.every(
    ({ col, text }) =>
      isUnit(text) ||
      isUnderWideLabel(grid, above, col, band) ||
      completesLabel(grid, above, col, text) ||
      (narrowToo && isLabel(text) && grid.text(above, col) !== ""),
  );
}

/** Both rows below, the second perhaps a further level, begin in this column: lines of data, not labels. */
function fillsAgain(grid: Grid, row: number, col: number): boolean {
  const below = grid.rows.filter((filled) => filled > row).slice(0, 3);
  const filled = below.filter((line) => grid.at(line, col) !== undefined).length;
  return filled >= 2;
}

function isLabel(text: string): boolean {
  return text.length <= 40 && /\p{L}/u.test(text);
}

/** The days of a month, or other numbers one up, under a label that reaches over them. */
function countsDays(grid: Grid, cells: readonly { col: number; cell: Cell }[], above: number, band: Band): boolean {
  const days = cells.filter(({ cell }) => cell.kind === "number" || /^\d{1,2}$/.test(String(cell.value).trim()));
  const start = days[0];
  if (start === undefined || days.length < 5 || cells.length - days.length > 6) return false;
  const oneUp = days.every(({ cell }, i) => Number(cell.value) === Number(start.cell.value) + i);
  return oneUp && days.every(({ col }) => isUnderWideLabel(grid, above, col, band));
}

/** Under a narrow label only its own second half may stand: `HARGA` over `SATUAN`; under none, any known word. */
function completesLabel(grid: Grid, above: number, col: number, text: string): boolean {
  return grid.text(above, col) === "" ? headerWord(text) !== undefined : isSecondHalf(grid, above, col, text);
}

function isSecondHalf(grid: Grid, above: number, col: number, text: string): boolean {
  const upper = grid.text(above, col);
  return upper !== "" && headerWord(`${upper} ${text}`)?.how === "exact";
}

/** A row of labels that itself shows two levels: one tall label at least, and a wide one with labels under it. */
export function opensLevels(grid: Grid, row: number, band: Band): boolean {
  let tall = 0;
  let wide = 0;
  for (const { col } of cellsIn(grid, row, band)) {
    const merge = grid.mergeFrom(row, col);
    if (merge === undefined) continue;
    if (merge.bottom > row && merge.bottom - row <= 4) tall++;
    else if (merge.right > merge.left && labelsUnder(grid, row + 1, merge) >= 2) wide++;
  }
  return (tall >= 1 && wide >= 1) || (wide >= 2 && standsUnderWide(grid, row, band));
}

/** The row below holds texts, each under a wide label: what is no wide label has one row only, without being merged. */
function standsUnderWide(grid: Grid, above: number, band: Band): boolean {
  return cellsIn(grid, above + 1, band).every(({ col, cell }) => {
    const over = grid.mergeOver(above, col);
    return cell.kind === "text" && over !== undefined && over.right > over.left;
  });
}

function labelsUnder(grid: Grid, row: number, { left, right }: CellRange): number {
  let labels = 0;
  for (let col = left; col <= right; col++) {
    const cell = grid.at(row, col);
    if (cell !== undefined && (cell.kind === "text" || isYear(cell)) && !isBlank(cell)) labels++;
  }
  return labels;
}

function isYear(cell: Cell): boolean {
  return cell.kind === "number" && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
}

/** Under a label merged over several columns, or to the right of one that leaves its neighbours empty. */
function isUnderWideLabel(grid: Grid, above: number, col: number, band: Band): boolean {
  const over = grid.mergeOver(above, col);
  if (over !== undefined) return over.right > over.left;
  for (let left = col; left >= band.left; left--) {
    const cell = grid.at(above, left);
    if (cell === undefined || isBlank(cell)) continue;
    const empty = grid.at(above, left + 1) === undefined;
    return (cell.kind === "text" || isYear(cell)) && empty;
  }
  return false;
}
