import type { Cell } from "../../cells/cell";
import { FIGURE } from "../sheet/columnContent";
import { fold } from "../words/fold";
import { isBlank, type Grid } from "../sheet/grid";
import { isNumberRowOf } from "./numberRow";

const LINES_LOOKED_AT = 8;
const LONGEST_LABEL = 40;

/**
 * Whether a row under a header goes on with its labels, as the lines below prove: it holds different short texts where they
 * hold figures. To the right of the names no heading stands, there one is enough; else it could be a line of data, unless
 * the row below it is none either.
 */
export function isLabelsOverFigures(grid: Grid, row: number, cells: readonly { col: number; cell: Cell }[]): boolean {
  const labels = cells.map(({ col, cell }) => ({ col, text: cell.kind === "text" ? cell.value.trim() : "" }));
  const first = labels[0];
  if (first === undefined || !labels.every(({ text }) => isLabel(text))) return false;
  if (new Set(labels.map(({ text }) => fold(text))).size < labels.length) return false;
  const lines = linesBelow(grid, row);
  const over = labels.filter(({ col }) => holdsFigures(grid, lines, col)).length;
  if (2 * over < labels.length) return false;
  if (lines.some((line) => hasWordBefore(grid, line, first.col))) return over >= 1;
  return over >= 2 && 2 * over > labels.length && headGoesOn(grid, row, first.col);
}

/** The numbers of the columns right below, or labels once more (`(ha) | (ton)`) that leave this column empty. */
function headGoesOn(grid: Grid, row: number, col: number): boolean {
  const below = (grid.row(row + 1)?.cells ?? []).filter((cell) => cell !== undefined && !isBlank(cell));
  if (isNumberRowOf(below.map((cell) => String(cell?.value).trim()))) return true;
  return below.length >= 2 && below.every(hasWord) && grid.text(row + 1, col) === "";
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(text) && !text.includes(":");
}

function linesBelow(grid: Grid, row: number): readonly number[] {
  const from = grid.rows.indexOf(row) + 1;
  return grid.rows.slice(from, from + LINES_LOOKED_AT).filter((line) => {
    const cells = grid.row(line)?.cells ?? [];
    return !isNumberRowOf(cells.flatMap((cell) => (cell === undefined ? [] : [String(cell.value).trim()])));
  });
}

/** Figures and no words, but for a further level of labels right below. */
function holdsFigures(grid: Grid, lines: readonly number[], col: number): boolean {
  const cells = lines.map((line) => grid.at(line, col));
  const below = hasWord(cells[0]) ? cells.slice(1) : cells;
  return !below.some(hasWord) && below.filter(isFigure).length >= 2;
}

function hasWordBefore(grid: Grid, line: number, col: number): boolean {
  const cells = grid.row(line)?.cells ?? [];
  return cells.slice(0, col - 1).some(hasWord) && cells.slice(col - 1).some(isFigure);
}

function hasWord(cell: Cell | undefined): boolean {
  return cell?.kind === "text" && !isBlank(cell) && !FIGURE.test(cell.value.trim());
}

function isFigure(cell: Cell | undefined): boolean {
  return cell?.kind === "number" || (cell?.kind === "text" && /\d/.test(cell.value) && FIGURE.test(cell.value.trim()));
}
