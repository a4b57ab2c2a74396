import type { Band } from "../sheet/band";
import { isAnotherCard } from "./cardLines";
import { fold } from "../words/fold";
import type { Grid } from "../sheet/grid";
import type { HeaderBlock } from "./headerBlock";
import { headerWord } from "../words/headerWord";
import { firstCell, lineLength, rowTexts } from "../sheet/lines";
import { isNumberRowOf } from "./numberRow";
import { totalWord } from "../words/rowWords";

/** A header and the place of its first row among the filled rows. */
export interface HeaderStart {
  readonly index: number;
  readonly header: HeaderBlock;
}

/** Whether a header only says the one above it again, as after a page break, and opens no table of its own. */
export function repeatsTable(grid: Grid, before: HeaderStart, again: HeaderStart, band: Band): boolean {
  if (!sameLabels(grid, before.header, again.header)) return false;
  if (isAnotherCard(grid, before.index, again.index, band))
    return carriesOver(grid, again, band) || countsOn(grid, before, again);
  if (!beginsAnew(grid, again.index, band) && !isNamedAnew(grid, before, again, band)) return true;
  if (carriesOver(grid, again, band)) return true;
  return countsOn(grid, before, again) && (isUntitled(grid, again, band) || sameTitle(grid, before, again, band));
}

/** Right under the sums of the page above, without a line that names another table. */
function isUntitled(grid: Grid, { index }: HeaderStart, band: Band): boolean {
  const above = grid.rows[index - 1];
  return above !== undefined && rowTexts(grid, above, band).some((text) => totalWord(text) !== undefined);
}

/** `Jumlah dipindahkan` above it, or `Jumlah pindahan` below: the page goes on, whatever title stands between. */
function carriesOver(grid: Grid, { index, header }: HeaderStart, band: Band): boolean {
  const near = [index - 1, index - 2, index - 3, index - 4].map((i) => grid.rows[i]);
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const below = grid.rows.slice(index, index + 6).filter((row) => row > bottom && row <= bottom + 2);
  return [...near, ...below].some(
    (row) => row !== undefined && rowTexts(grid, row, band).some((text) => /\bdipindah|\bpindahan/i.test(text)),
  );
}

function sameTitle(grid: Grid, before: HeaderStart, again: HeaderStart, band: Band): boolean {
  const title = grid.rows[again.index - 1];
  if (title === undefined) return false;
  const text = fold(rowTexts(grid, title, band).join(" "));
  return grid.rows
    .slice(Math.max(0, before.index - 8), before.index)
    .some((row) => fold(rowTexts(grid, row, band).join(" ")) === text);
}

/** The first number under the header follows the last one above it. */
function countsOn(grid: Grid, before: HeaderStart, { index, header }: HeaderStart): boolean {
  const col = numberColumn(grid, header);
  if (col === undefined) return false;
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const below = grid.rows.slice(index, index + 8).filter((row) => row > bottom && !isNumberRow(grid, row, header));
  const next = below.map((row) => countAt(grid, row, col)).find((count) => count !== undefined);
  for (let i = index - 1; i > before.index && i > index - 30; i--) {
    const last = countAt(grid, grid.rows[i] ?? 0, col);
    if (last !== undefined) return next === last + 1;
  }
  return false;
}

function numberColumn(grid: Grid, header: HeaderBlock): number | undefined {
  for (const row of header.rows)
    for (let col = header.left; col <= header.right; col++)
      if (headerWord(grid.text(row, col))?.field === "no") return col;
  return undefined;
}

function countAt(grid: Grid, row: number, col: number): number | undefined {
  const cell = grid.at(row, col);
  const count = cell?.kind === "number" ? cell.value : cell?.kind === "text" ? Number(cell.value) : Number.NaN;
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

function isNumberRow(grid: Grid, row: number, { left, right }: HeaderBlock): boolean {
  const cells = grid.row(row)?.cells ?? [];
  return isNumberRowOf(
    cells.slice(left - 1, right).flatMap((cell) => (cell === undefined ? [] : [String(cell.value).trim()])),
  );
}

function sameLabels(grid: Grid, a: HeaderBlock, b: HeaderBlock): boolean {
  const labels = (header: HeaderBlock) => {
    const texts = new Set<string>();
    for (const row of header.rows)
      for (let col = header.left; col <= header.right; col++) {
        const text = grid.text(row, col);
        if (text !== "") texts.add(`${String(col)} ${fold(text)}`);
      }
    return texts;
  };
  const [first, second] = [labels(a), labels(b)];
  const same = [...second].filter((label) => first.has(label)).length;
  return same >= 2 && same >= 0.7 * Math.max(first.size, second.size);
}

/** Under a line of two texts after a gap, `A.3.2.1.2 | Pemasangan 1 m3 pondasi`, that stands above no header before it. */
function isNamedAnew(grid: Grid, before: HeaderStart, again: HeaderStart, band: Band): boolean {
  const [above = 0, beforeTitle = 0] = [grid.rows[again.index - 1], grid.rows[again.index - 2]];
  if (lineLength(grid, above, band) !== 2 || above - beforeTitle <= 1) return false;
  const texts = rowTexts(grid, above, band);
  return (
    texts.length === 2 &&
    texts.some((text) => /\p{L}{3}/u.test(text)) &&
    texts.every((text) => totalWord(text) === undefined) &&
    !sameTitle(grid, before, again, band) &&
    !countsOn(grid, before, again)
  );
}

/** The same header once more opens a table of its own under a title line, or after a finished total. */
function beginsAnew(grid: Grid, index: number, band: Band): boolean {
  const above = grid.rows[index - 1];
  const row = grid.rows[index];
  if (above === undefined || row === undefined) return true;
  if (lineLength(grid, above, band) === 1) {
    const title = firstCell(grid, above, band)?.text ?? "";
    const beforeTitle = grid.rows[index - 2] ?? 0;
    return (
      /\p{L}{3}/u.test(title) &&
      totalWord(title) === undefined &&
      (above - beforeTitle > 1 || lineLength(grid, beforeTitle, band) === 1)
    );
  }
  const texts = rowTexts(grid, above, band);
  return row - above > 1 && texts.some((text) => totalWord(text) !== undefined && !/pindah/i.test(text));
}
