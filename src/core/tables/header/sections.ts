import type { FoundForm } from "../foundTable";
import type { Grid } from "../sheet/grid";
import type { Band } from "../sheet/band";
import { headerAt, type HeaderBlock } from "./headerBlock";
import { headerWord } from "../words/headerWord";
import { firstCell, lineLength, rowTexts } from "../sheet/lines";
import { repeatsTable } from "./repeatedHeader";
import { totalWord } from "../words/rowWords";

/** A header with the title lines above it and the filled rows below it, up to where the next one begins. */
export interface Section {
  readonly header: HeaderBlock;
  readonly titles: readonly { readonly row: number; readonly col: number; readonly text: string }[];
  readonly body: readonly number[];
}

/** Rows at the top of a sheet in which any row may be a header; further down it must follow a gap or speak for itself. */
const TOP_ROWS = 60;

/** Cuts a strip of a sheet into its tables. A header that only repeats the one above, as after a page break, cuts nothing. */
export function sectionsOf(grid: Grid, band: Band, kuitansi: readonly FoundForm[]): readonly Section[] {
  const starts = headerStarts(grid, band, kuitansi);
  let end = 0;
  return starts.map(({ index, header }, s): Section => {
    const next = starts[s + 1];
    const titlesFrom = titleStart(grid, index, end, band);
    const first = indexBelow(grid, index, header);
    const last = next === undefined ? grid.rows.length : titleStart(grid, next.index, first, band);
    end = last;
    const body = grid.rows
      .slice(first, last)
      .filter((row) => isFilledIn(grid, row, band) && !inForm(row, band, kuitansi));
    return { header, titles: titlesIn(grid, titlesFrom, index, band), body };
  });
}

function headerStarts(
  grid: Grid,
  band: Band,
  kuitansi: readonly FoundForm[],
): { index: number; header: HeaderBlock }[] {
  const starts: { index: number; header: HeaderBlock }[] = [];
  for (let index = 0; index < grid.rows.length; index++) {
    const row = grid.rows[index] ?? 0;
    if (!mayBeginHeader(grid, index, band) || inForm(row, band, kuitansi)) continue;
    const header = headerAt(grid, index, band);
    if (header === undefined) continue;
    const before = starts[starts.length - 1];
    if (before !== undefined && header.by === "contrast") continue;
    if (before !== undefined && repeatsTable(grid, before, { index, header }, band)) {
      index = indexBelow(grid, index, header) - 1;
      continue;
    }
    starts.push({ index, header });
    index = indexBelow(grid, index, header) - 1;
  }
  return starts;
}

/** Index of the first filled row below a header that begins at this index. */
function indexBelow(grid: Grid, index: number, header: HeaderBlock): number {
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  let below = index + 1;
  while (below < grid.rows.length && (grid.rows[below] ?? 0) <= bottom) below++;
  return below;
}

function mayBeginHeader(grid: Grid, index: number, band: Band): boolean {
  if (index < TOP_ROWS) return true;
  const row = grid.rows[index] ?? 0;
  if (row - (grid.rows[index - 1] ?? row) > 1) return true;
  const first = firstCell(grid, row, band);
  if (first === undefined || first.text.length > 30 || !/^[^\d]/.test(first.text)) return false;
  return headerWord(first.text)?.how === "exact" || lineLength(grid, grid.rows[index - 1] ?? row, band) === 1;
}

/** Index of the first of the title lines directly above a header: lines of one or two texts, after a gap or a table's end. */
function titleStart(grid: Grid, header: number, floor: number, band: Band): number {
  if (floor === 0) return 0;
  let start = header;
  for (let index = header - 1; index >= floor; index--) {
    const row = grid.rows[index] ?? 0;
    const isTitle =
      lineLength(grid, row, band) <= 2 &&
      rowTexts(grid, row, band).length >= 1 &&
      rowTexts(grid, row, band).every((text) => totalWord(text) === undefined);
    if (!isTitle) break;
    start = index;
    if (row - (grid.rows[index - 1] ?? 0) > 2) break;
  }
  const first = grid.rows[start] ?? 0;
  const after = first - (grid.rows[start - 1] ?? first) > 1;
  return after || start === header ? start : labelLinesStart(grid, start, header, band);
}

/** Of lines right under a table those that say `Sumber dana | : DAU` up to the next header lead to that. */
function labelLinesStart(grid: Grid, floor: number, header: number, band: Band): number {
  let start = header;
  while (start > floor && rowTexts(grid, grid.rows[start - 1] ?? 0, band)[1]?.startsWith(":") === true) start--;
  return start;
}

/** The title lines above a header row; `floor` is a row that belongs to the table before, or 0. */
export function titlesAbove(grid: Grid, headerRow: number, floor: number, band: Band): Section["titles"] {
  const indexOf = (row: number) => {
    const index = grid.rows.findIndex((filled) => filled >= row);
    return index < 0 ? grid.rows.length : index;
  };
  const index = indexOf(headerRow);
  return titlesIn(grid, titleStart(grid, index, floor === 0 ? 0 : indexOf(floor + 1), band), index, band);
}

function titlesIn(grid: Grid, from: number, to: number, band: Band): Section["titles"] {
  return grid.rows.slice(Math.max(from, to - 25), to).flatMap((row) => {
    const cells = grid.row(row)?.cells ?? [];
    const found: { row: number; col: number; text: string }[] = [];
    for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
      const text = grid.text(row, col);
      if (text !== "") found.push({ row, col, text });
    }
    return found;
  });
}

function inForm(row: number, band: Band, kuitansi: readonly FoundForm[]): boolean {
  return kuitansi.some(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= band.right && band.left <= range.right,
  );
}

function isFilledIn(grid: Grid, row: number, band: Band): boolean {
  return lineLength(grid, row, band) > 0;
}
