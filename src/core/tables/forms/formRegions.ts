import type { CellRange } from "../../cells/cellRef";
import type { Band } from "../sheet/band";
import { isCornerLabel } from "./cornerLabel";
import { titleOfDocument } from "../words/documentWords";
import type { FormField } from "../words/fields";
import { formLabel } from "./formLabel";
import { isKuitansiTitle, looksLikeBareNumber, looksLikePlaceAndDate } from "./formShapes";
import { isOffice } from "./formSigners";
import type { Grid } from "../sheet/grid";
import { rowTexts } from "../sheet/lines";
import { columnsBesideLists, isListLine, listUnder } from "./listByForm";
import { stripsOf } from "../sheet/strips";

/** Where one kuitansi form stands on a sheet. */
export interface FormRegion {
  readonly range: CellRange;
  readonly title: string | undefined;
  /** Where it is signed, if that stands apart: below the list of those who were paid. */
  readonly signed: CellRange | undefined;
}

const ROWS_LOOKED_AT = 20_000;
/** A title stands at most this many rows above the line "Sudah terima dari". */
const TITLE_REACH = 12;
/** A receipt is shorter than this. */
const PAPER_REACH = 80;
/** A list has at least its header and two lines. */
const LIST_LINES = 3;
/** Blank rows that end a form. */
const END_GAP = 6;

/** Every "Sudah terima dari" opens a form; forms may stand under and beside one another. */
export function formRegions(grid: Grid): readonly FormRegion[] {
  const anchors = anchorsOf(grid);
  const columns = [...new Set(anchors.map(({ col }) => col))].sort((a, b) => a - b);
  const starts = columns.filter((col, i) => i === 0 || standBeside(anchors, columns[i - 1] ?? 0, col));
  const strips = anchors.length === 0 ? [] : stripsOf(grid);
  return anchors.map(({ row, col }, index): FormRegion => {
    const strip = starts.filter((start) => start <= col).length - 1;
    const beside = columnsBesideLists(grid, strips, row, col);
    const left = Math.max(beside.left, strip <= 0 ? 1 : (starts[strip] ?? 1));
    const right = Math.min(beside.right, (starts[strip + 1] ?? grid.lastCol + 1) - 1);
    const inStrip = (anchor: { row: number; col: number }) => left <= anchor.col && anchor.col <= right;
    const previous = anchors.slice(0, index).filter(inStrip).pop();
    const next = anchors.slice(index + 1).find(inStrip);
    const top = topOf(grid, row, previous?.row, left, right);
    const last =
      next === undefined ? (grid.rows[grid.rows.length - 1] ?? row) : topOf(grid, next.row, row, left, right).row - 1;
    const list = listUnder(grid, row, last, { left, right });
    const under = paperUnder(grid, row, last, { left, right }) - 1;
    const end = Math.min(list === undefined ? last : list - 1, under);
    return {
      range: { top: top.row, left, bottom: bottomOf(grid, row, end, left, right), right },
      title: top.title,
      signed: list === undefined ? undefined : signedUnder(grid, list, Math.min(last, under), { left, right }),
    };
  });
}

/** The place to sign under the list of those who were paid, where the list is part of the receipt. */
function signedUnder(grid: Grid, list: number, last: number, { left, right }: Band): CellRange | undefined {
  for (let row = list + LIST_LINES; row <= Math.min(last, list + PAPER_REACH); row++) {
    // An office in a line of the list is the post of someone who was paid.
    if (isListLine(grid, row, { left, right })) continue;
    const texts = rowTexts(grid, row, { left, right });
    if (texts.some(looksLikePlaceAndDate) || texts.some(isOffice))
      return { top: row, left, bottom: bottomOf(grid, row, last, left, right), right };
  }
  return undefined;
}

/** The row in which another paper begins under a receipt, its SPK or BAST: its number and date are not the receipt's. */
function paperUnder(
  grid: Grid,
  anchor: number,
  last: number,
  { left, right }: { left: number; right: number },
): number {
  for (let row = anchor + 1; row <= Math.min(last, anchor + PAPER_REACH); row++) {
    const cells = (grid.row(row)?.cells ?? []).slice(left - 1, right).filter((cell) => cell !== undefined);
    const [only] = cells;
    if (cells.length === 1 && only?.kind === "text" && titleOfDocument(only.value)) return row;
  }
  return Infinity;
}

function anchorsOf(grid: Grid): { row: number; col: number }[] {
  const anchors: { row: number; col: number }[] = [];
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const cells = grid.row(row)?.cells ?? [];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell?.kind !== "text" || !/terima/i.test(cell.value)) continue;
      if (formLabel(cell.value, true)?.field === "sudah_terima_dari") anchors.push({ row, col: i + 1 });
    }
  }
  return [...anchors, ...titledAnchors(grid, anchors)].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** A receipt's title with an amount and a purpose under it opens a form too: `Bukti Pengeluaran`, `Dibayarkan kepada`. */
function titledAnchors(grid: Grid, anchors: readonly { row: number; col: number }[]): { row: number; col: number }[] {
  const found: { row: number; col: number }[] = [];
  for (const row of grid.rows.slice(0, ROWS_LOOKED_AT)) {
    const cells = grid.row(row)?.cells ?? [];
    const title = cells.findIndex((cell) => cell?.kind === "text" && isKuitansiTitle(cell.value));
    if (title < 0 || anchors.some((anchor) => anchor.row >= row && anchor.row <= row + TITLE_REACH)) continue;
    const labels = labelsUnder(grid, row);
    const says = (...fields: FormField[]) => labels.find(({ field }) => fields.includes(field));
    const first = says("penerima", "jumlah", "terbilang");
    if (first !== undefined && says("jumlah", "terbilang") && says("untuk_pembayaran"))
      found.push({ row: first.row, col: first.col });
  }
  return found;
}

function labelsUnder(grid: Grid, title: number): { field: FormField; row: number; col: number }[] {
  const labels: { field: FormField; row: number; col: number }[] = [];
  for (let row = title + 1; row <= title + TITLE_REACH; row++) {
    const cells = grid.row(row)?.cells ?? [];
    cells.forEach((cell, i) => {
      const label = cell?.kind === "text" ? formLabel(cell.value, grid.text(row, i + 2).startsWith(":")) : undefined;
      if (label !== undefined) labels.push({ field: label.field, row, col: i + 1 });
    });
  }
  return labels;
}

/** Two anchor columns are two strips when some anchors of both stand at about the same height. */
function standBeside(anchors: readonly { row: number; col: number }[], a: number, b: number): boolean {
  return anchors.some(
    (first) => first.col === a && anchors.some((second) => second.col === b && Math.abs(first.row - second.row) <= 4),
  );
}

function topOf(
  grid: Grid,
  anchor: number,
  floor: number | undefined,
  left: number,
  right: number,
): { row: number; title: string | undefined } {
  const lowest = Math.max(1, (floor ?? 0) + 1, anchor - TITLE_REACH);
  for (let row = anchor - 1; row >= lowest; row--) {
    for (let col = left; col <= right; col++)
      if (isKuitansiTitle(grid.text(row, col)))
        return { row: aboveTitle(grid, row, lowest, left, right), title: oneLine(grid.text(row, col)) };
  }
  let top = anchor;
  while (top - 1 >= lowest && hasLabel(grid, top - 1, left, right)) top--;
  return { row: top, title: undefined };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Number and year are often printed in the corner above the title, a blank row between; lines with labels of the office's own may stand among them. */
function aboveTitle(grid: Grid, title: number, lowest: number, left: number, right: number): number {
  let [top, reached] = [title, title];
  for (let row = title - 1; row >= Math.max(lowest, reached - 2); row--) {
    const isKnown = hasLabel(grid, row, left, right);
    if (isKnown) top = row;
    if (isKnown || hasValue(grid, row, left, right)) reached = row;
  }
  return top;
}

/** Something is said behind a colon, under whatever label. */
function hasValue(grid: Grid, row: number, left: number, right: number): boolean {
  for (let col = left + 1; col <= right; col++)
    if (/^:\s*\S/.test(grid.text(row, col)) && grid.text(row, col - 1) !== "") return true;
  return false;
}

function hasLabel(grid: Grid, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    const text = grid.text(row, col);
    if (text === "") continue;
    const saysValue =
      /^(?::|[.…_]{4,}$)/.test(grid.text(row, col + 1)) || isCornerLabel(grid.row(row)?.cells ?? [], col, right);
    if (looksLikeBareNumber(text) || formLabel(text, saysValue) !== undefined) return true;
  }
  return false;
}

function bottomOf(grid: Grid, anchor: number, end: number, left: number, right: number): number {
  let bottom = anchor;
  for (const row of grid.rows) {
    if (row <= anchor) continue;
    if (row > end || row - bottom > END_GAP) break;
    const cells = grid.row(row)?.cells ?? [];
    if (cells.slice(left - 1, right).some((cell) => cell !== undefined)) bottom = row;
  }
  return bottom;
}
