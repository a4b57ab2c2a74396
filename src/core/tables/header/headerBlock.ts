import type { Cell } from "../../cells/cell";
import type { CellRange } from "../../cells/cellRef";
import type { Band } from "../sheet/band";
import { isBlank, type Grid } from "../sheet/grid";
import { fold } from "../words/fold";
import { cellsIn, lastHeaderRow, opensLevels } from "./headerLevels";
import { isHeaderOfGroup } from "./headerOfGroup";
import { isHeaderOfMonths } from "./headerOfMonths";
import { isHeaderOfTwo } from "./headerOfTwo";
import { headerWord } from "../words/headerWord";
import { isLabelLine } from "../sheet/labelLine";
import { signatureWord } from "../words/signatureWords";

/** The rows of labels above a table, and how far they reach from side to side. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Last column of the strip it stands in: what is behind it belongs to another table. */
  readonly reach: number;
  /** Cells whose words staff use for a column. */
  readonly known: number;
  readonly labels: number;
  /** Found by its words, or only by standing above rows of another kind. */
  readonly by: "words" | "contrast";
}

interface RowLabels {
  readonly texts: readonly { readonly col: number; readonly text: string }[];
  readonly exact: number;
  readonly known: number;
  readonly figures: number;
  readonly long: number;
  readonly tall: number;
  /** Amounts, and numbers that are neither days of a month nor years: values, which no header of one row holds. */
  readonly values: number;
}

/** The header that begins in this row of the band, if one does. */
export function headerAt(grid: Grid, index: number, band: Band): HeaderBlock | undefined {
  const row = grid.rows[index];
  if (row === undefined || beginsWithFigure(grid, row, band)) return undefined;
  const labels = labelsIn(grid, row, band);
  const byWords =
    readsAsHeader(labels) ||
    namesYears(grid, row, band, labels) ||
    isHeaderOfTwo(grid, row, band) ||
    (startsWithWord(labels) && opensLevels(grid, row, band)) ||
    isHeaderOfGroup(grid, row, band) ||
    isHeaderOfMonths(grid, row, band);
  if (!byWords && !standsOut(grid, index, band, labels)) return undefined;
  if (isLabelLine(grid, row, band)) return undefined;
  const last = lastHeaderRow(grid, index, band);
  if (labels.texts.length <= MOST_SIGNERS && standsOverSigners(grid, last, band)) return undefined;
  const rows = Array.from({ length: last - row + 1 }, (_, i) => row + i);
  const span = spanOf(grid, row, bottomRow(rows), band);
  const below = rows.slice(1).reduce((count, r) => count + labelsIn(grid, r, band).known, 0);
  return {
    rows,
    ...span,
    reach: band.right,
    known: labels.known + below,
    labels: labels.texts.length,
    by: byWords ? "words" : "contrast",
  };
}

const MOST_SIGNERS = 3;

/** Whether offices that sign beside one another stand here or close below: `Telah dibayar sejumlah | Telah menerima jumlah uang`. */
function standsOverSigners(grid: Grid, row: number, band: Band): boolean {
  return [0, 1, 2, 3].some((step) => {
    const cells = cellsIn(grid, row + step, band);
    return (
      cells.length >= 2 && cells.every(({ cell }) => cell.kind === "text" && signatureWord(cell.value) !== undefined)
    );
  });
}

function bottomRow(rows: readonly number[]): number {
  return rows[rows.length - 1] ?? 0;
}

function labelsIn(grid: Grid, row: number, band: Band): RowLabels {
  const texts: { col: number; text: string }[] = [];
  let exact = 0;
  let known = 0;
  let figures = 0;
  let long = 0;
  let tall = 0;
  let values = 0;
  for (const { col, cell } of cellsIn(grid, row, band)) {
    if (cell.kind !== "text" || isNoLabel(cell)) {
      if (cell.kind === "number" ? !isDayOrYear(cell.value) : isAmountText(String(cell.value))) values++;
      figures++;
      continue;
    }
    const text = cell.value.trim();
    texts.push({ col, text });
    const lines = text.split("\n");
    if (lines.some((line) => line.length > 60)) long++;
    const word = headerWord(text);
    if (word === undefined) continue;
    const merge = grid.mergeFrom(row, col);
    if (merge !== undefined && merge.bottom > merge.top) tall++;
    // `Kabupaten/Kota` over `Regency/Municipality`: the same in two languages.
    if (!saysMost(word.word, text) && !saysMost(word.word, lines[0] ?? text)) continue;
    known++;
    if (word.how === "exact") exact++;
  }
  return { texts, exact, known, figures, long, tall, values };
}

/** Rows of data begin with a figure, headers do not: the words of so many rows need not be looked up. */
function beginsWithFigure(grid: Grid, row: number, band: Band): boolean {
  const first = filledFrom(grid, row, band);
  return first !== undefined && isNoLabel(first);
}

function filledFrom(grid: Grid, row: number, band: Band): Cell | undefined {
  const cells = grid.row(row)?.cells ?? [];
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell !== undefined && !isBlank(cell)) return cell;
  }
  return undefined;
}

function isNoLabel(cell: Cell): boolean {
  return cell.kind !== "text" || isFigureText(cell.value);
}

/** Digits and signs only, as in `(1)`, `6 = 4 x 5`, or an amount behind its `Rp`. */
function isFigureText(text: string): boolean {
  return /^[\d.,\s()=+x-]+$/i.test(text.trim()) || isAmountText(text);
}

/** Money written as text: `Rp 370.000`, `5.550.000,00`. Staff's words stand beside it in a line, never in a header. */
function isAmountText(text: string): boolean {
  return /^(?:rp[.:\s]*)?[-(]?\s*\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?\s*(?:,-|-)?\s*\)?$|^rp[.:\s]*\d/i.test(
    text.trim(),
  );
}

function isDayOrYear(value: number): boolean {
  return Number.isInteger(value) && ((value >= 0 && value <= 31) || (value >= 1990 && value <= 2100));
}

/** A known word counts where it is at least half of the label: `Kota` says little in `Kota Padang Panjang`. */
function saysMost(word: string, text: string): boolean {
  return 2 * word.length >= fold(text).length;
}

/** A row of labels: most of it text, much of that text known words, none of it prose. */
function readsAsHeader({ texts, exact, known, figures, long, tall, values }: RowLabels): boolean {
  if (texts.length < 2 || long * 2 > texts.length) return false;
  if (tall >= 2) return true;
  if (figures >= texts.length || values > 0) return false;
  if (exact >= 3) return true;
  return (exact >= 1 && known >= 2 && known >= 0.4 * texts.length) || (known >= 3 && known >= 0.75 * texts.length);
}

function startsWithWord({ texts, known, long, values }: RowLabels): boolean {
  return values === 0 && known >= 1 && long === 0 && texts.length >= 2;
}

/** `Provinsi | 2019 | 2020 | 2021`: a known word, then nothing but years one up. */
function namesYears(grid: Grid, row: number, band: Band, { texts, exact }: RowLabels): boolean {
  if (exact === 0 || texts.length > 3) return false;
  const years = cellsIn(grid, row, band)
    .slice(texts.length)
    .map(({ cell }) => Number(cell.value));
  const first = years[0];
  return (
    first !== undefined && years.length >= 2 && first >= 1990 && years.every((y, i) => y === first + i && y <= 2100)
  );
}

/**
 * Without known words: a full row of short, different texts directly above rows that hold figures in its columns, or in bold
 * type above rows that have none.
 */
function standsOut(grid: Grid, index: number, band: Band, labels: RowLabels): boolean {
  const { texts, figures, long } = labels;
  const row = grid.rows[index];
  if (row === undefined || texts.length < 3 || long > 0 || labels.values > 0) return false;
  if (figures > 0 && !texts.some(({ text }) => headerWord(text)?.how === "exact")) return false;
  if (figures * 2 > texts.length) return false;
  if (new Set(texts.map(({ text }) => text)).size < texts.length) return false;
  const below = grid.rows.slice(index + 1, index + 4);
  if (below.length < 2) return false;
  const contrasting = texts.filter(({ col }) => below.every((r) => isFigure(grid.at(r, col)))).length;
  const alike = below.every((r) => cellsIn(grid, r, band).length >= 0.5 * texts.length);
  if (alike && contrasting >= 1 && contrasting >= 0.25 * texts.length) return true;
  return figures === 0 && below.length === 3 && isBoldOver(grid, row, below, band);
}

/** A row in bold type over rows that have none of it and are as full. */
function isBoldOver(grid: Grid, row: number, below: readonly number[], band: Band): boolean {
  const own = cellsIn(grid, row, band);
  return (
    own.every(({ cell }) => cell.bold) &&
    below.every((r) => {
      const line = cellsIn(grid, r, band);
      return line.length >= own.length && line.every(({ cell }) => !cell.bold);
    })
  );
}

function isFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return (
    cell.kind === "number" ||
    cell.kind === "date" ||
    (cell.kind === "text" && /^-?[\d.,]*\d[\d.,]*$|^-$/.test(cell.value.trim()))
  );
}

/** How far the filled cells of header rows reach inside a band, merged ones to their last column. */
export function spanOf(grid: Grid, top: number, bottom: number, band: Band): CellRange {
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
