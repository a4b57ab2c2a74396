import type { Cell } from "../cells/cell";
import type { CellRange } from "../cells/cellRef";
import type { Grid } from "./grid";
import { isBlank } from "./grid";
import { fold } from "./fold";
import { headerWord, isUnit } from "./headerWord";
import { isLabelLine } from "./labelLine";

/** The rows of labels above a table, and how far they reach from side to side. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Cells whose words staff use for a column. */
  readonly known: number;
  readonly labels: number;
  /** Found by its words, or only by standing above rows of another kind. */
  readonly by: "words" | "contrast";
}

/** The columns a header is looked for in, when a sheet holds tables side by side. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

interface RowLabels {
  readonly texts: readonly { readonly col: number; readonly text: string }[];
  readonly exact: number;
  readonly known: number;
  readonly figures: number;
  readonly long: number;
  readonly tall: number;
  /** The row begins with a figure, as rows of data do and headers do not. */
  readonly beginsWithFigure: boolean;
}

/** The header that begins in this row of the band, if one does. */
export function headerAt(grid: Grid, index: number, band: Band): HeaderBlock | undefined {
  const row = grid.rows[index];
  if (row === undefined) return undefined;
  const labels = labelsIn(grid, row, band);
  const byWords = readsAsHeader(labels);
  if (!byWords && !standsOut(grid, index, band, labels)) return undefined;
  if (isLabelLine(grid, row, band)) return undefined;
  const last = lastHeaderRow(grid, index, band);
  const rows = Array.from({ length: last - row + 1 }, (_, i) => row + i);
  const span = spanOf(grid, row, bottomRow(rows), band);
  const below = rows.slice(1).reduce((count, r) => count + labelsIn(grid, r, band).known, 0);
  return {
    rows,
    ...span,
    known: labels.known + below,
    labels: labels.texts.length,
    by: byWords ? "words" : "contrast",
  };
}

function bottomRow(rows: readonly number[]): number {
  return rows[rows.length - 1] ?? 0;
}

function cellsIn(grid: Grid, row: number, band: Band): { col: number; cell: Cell }[] {
  const cells = grid.row(row)?.cells ?? [];
  const found: { col: number; cell: Cell }[] = [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell !== undefined && !isBlank(cell)) found.push({ col, cell });
  }
  return found;
}

function labelsIn(grid: Grid, row: number, band: Band): RowLabels {
  const texts: { col: number; text: string }[] = [];
  let exact = 0;
  let known = 0;
  let figures = 0;
  let long = 0;
  let tall = 0;
  let beginsWithFigure = false;
  for (const { col, cell } of cellsIn(grid, row, band)) {
    if (cell.kind !== "text" || /^[\d.,\s()=+x-]+$/i.test(cell.value.trim())) {
      if (texts.length === 0) beginsWithFigure = true;
      figures++;
      continue;
    }
    const text = cell.value.trim();
    texts.push({ col, text });
    if (text.length > 60) long++;
    const word = headerWord(text);
    if (word === undefined) continue;
    const merge = grid.mergeFrom(row, col);
    if (merge !== undefined && merge.bottom > merge.top) tall++;
    if (!saysMost(word.word, text)) continue;
    known++;
    if (word.how === "exact") exact++;
  }
  return { texts, exact, known, figures, long, tall, beginsWithFigure };
}

/** A known word counts where it is at least half of the label: `Kota` says little in `Kota Padang Panjang`. */
function saysMost(word: string, text: string): boolean {
  return 2 * word.length >= fold(text).length;
}

/** A row of labels: most of it text, much of that text known words, none of it prose. */
function readsAsHeader({ texts, exact, known, figures, long, tall, beginsWithFigure }: RowLabels): boolean {
  if (texts.length < 2 || long * 2 > texts.length) return false;
  if (tall >= 2 && !beginsWithFigure) return true;
  if (figures >= texts.length || beginsWithFigure) return false;
  if (exact >= 3) return true;
  return exact >= 1 && known >= 2 && known >= 0.4 * texts.length;
}

/** Without known words: a full row of short, different texts directly above rows that hold figures in its columns. */
function standsOut(grid: Grid, index: number, band: Band, labels: RowLabels): boolean {
  const { texts, figures, long } = labels;
  const row = grid.rows[index];
  if (row === undefined || texts.length < 3 || long > 0 || labels.beginsWithFigure) return false;
  if (figures > 0 && !texts.some(({ text }) => headerWord(text)?.how === "exact")) return false;
  if (figures * 2 > texts.length) return false;
  if (new Set(texts.map(({ text }) => text)).size < texts.length) return false;
  const below = grid.rows.slice(index + 1, index + 4);
  if (below.length < 2) return false;
  const contrasting = texts.filter(({ col }) => below.every((r) => isFigure(grid.at(r, col)))).length;
  const alike = below.every((r) => cellsIn(grid, r, band).length >= 0.5 * texts.length);
  return alike && contrasting >= 1 && contrasting >= 0.25 * texts.length;
}

function isFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return (
    cell.kind === "number" ||
    cell.kind === "date" ||
    (cell.kind === "text" && /^-?[\d.,]*\d[\d.,]*$/.test(cell.value.trim()))
  );
}

/** The last row of labels: reached by tall cells (though it may hold none itself), or holding labels under wide ones. */
function lastHeaderRow(grid: Grid, first: number, band: Band): number {
  const top = grid.rows[first] ?? 0;
  let reach = top;
  let last = top;
  for (let index = first; index < grid.rows.length && index < first + 5; index++) {
    const row = grid.rows[index];
    if (row === undefined) break;
    if (index > first && row > reach && !isSubLabelRow(grid, row, grid.rows[index - 1] ?? row, band)) break;
    last = row;
    for (const { col } of cellsIn(grid, row, band)) {
      const merge = grid.mergeFrom(row, col);
      if (merge !== undefined && merge.bottom - merge.top <= 4) reach = Math.max(reach, merge.bottom);
    }
  }
  return Math.max(last, reach);
}

/** Labels of a lower level: texts only, each under a wide label or a unit, the columns of the row's own number left free. */
function isSubLabelRow(grid: Grid, row: number, above: number, band: Band): boolean {
  if (row - above > 1) return false;
  const cells = cellsIn(grid, row, band);
  if (cells.length < 2) return false;
  if (cells.some(({ cell }) => cell.kind !== "text" && !isYear(cell))) return false;
  const first = cellsIn(grid, above, band)[0];
  if (first === undefined || cells[0] === undefined) return false;
  const texts = cells.map(({ col, cell }) => ({ col, text: String(cell.value).trim() }));
  if (texts.every(({ text }) => isUnit(text))) return true;
  if (cells[0].col <= first.col) return false;
  const underWide = texts.filter(({ col }) => isUnderWideLabel(grid, above, col, band)).length;
  return (
    underWide >= 2 &&
    texts.every(
      ({ col, text }) =>
        isUnit(text) || isUnderWideLabel(grid, above, col, band) || completesLabel(grid, above, col, text),
    )
  );
}

/** Under a narrow label only its own second half may stand: `HARGA` over `SATUAN`; under none, any known word. */
function completesLabel(grid: Grid, above: number, col: number, text: string): boolean {
  const upper = grid.text(above, col);
  return upper === "" ? headerWord(text) !== undefined : headerWord(`${upper} ${text}`)?.how === "exact";
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
    return cell.kind === "text" && (left < col || empty) && empty;
  }
  return false;
}

function spanOf(grid: Grid, top: number, bottom: number, band: Band): CellRange {
  let left = band.right;
  let right = band.left;
  for (let row = top; row <= bottom; row++) {
    for (const { col } of cellsIn(grid, row, band)) {
      left = Math.min(left, col);
      right = Math.max(right, grid.mergeFrom(row, col)?.right ?? col);
    }
  }
  return { top, bottom, left, right: Math.min(right, band.right) };
}
