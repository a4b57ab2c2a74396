import type { Band } from "./band";
import type { Grid } from "./grid";
import { isBlank } from "./grid";
import { headerWord } from "../words/headerWord";
import { lineLength } from "./lines";
import { totalWord } from "../words/rowWords";
import { ROWS_LOOKED_AT, textsIn } from "./strips";

/** A header of one row and the lines right under it, up to the first row that is empty in these columns. */
interface Block {
  readonly band: Band;
  readonly header: number;
  readonly lines: readonly number[];
}

/** Lines of one table run about as long in all its columns; those of a recap beside a list end much earlier. */
const MUCH_SHORTER = 0.6;

/**
 * Whether the lines of two strips under headers of their own are not the same lines: one begins among the other's lines,
 * is closed by its own total beside a line of the other, or ends long before it.
 */
export function isSetApart(grid: Grid, left: Band, right: Band): boolean {
  const [a, b] = [blockIn(grid, left), blockIn(grid, right)];
  if (a === undefined || b === undefined) return false;
  return setApart(grid, a, b) || setApart(grid, b, a);
}

function setApart(grid: Grid, small: Block, big: Block): boolean {
  if (small.header > big.header) return big.lines.includes(small.header) && holdsFigure(grid, small.header, big.band);
  if (small.header < big.header || small.lines.length < 2) return false;
  const last = small.lines[small.lines.length - 1] ?? 0;
  if (closes(grid, last, small.band)) return big.lines.includes(last + 1) && !closes(grid, last, big.band);
  return small.lines.length <= MUCH_SHORTER * big.lines.length && listsItems(grid, small);
}

function blockIn(grid: Grid, band: Band): Block | undefined {
  const header = grid.rows.slice(0, ROWS_LOOKED_AT).find((row) => isHeader(grid, row, band));
  if (header === undefined) return undefined;
  const lines: number[] = [];
  for (let row = header + 1; lineLength(grid, row, band) > 0; row++) lines.push(row);
  return { band, header, lines };
}

function isHeader(grid: Grid, row: number, band: Band): boolean {
  const texts = textsIn(grid, row, band);
  if (texts.length < lineLength(grid, row, band)) return false;
  return texts.filter(({ text }) => headerWord(text)?.how === "exact").length >= 2;
}

function closes(grid: Grid, row: number, band: Band): boolean {
  return textsIn(grid, row, band).some(({ text }) => totalWord(text) !== undefined);
}

/** Every line names something else, and gives a figure for it. */
function listsItems(grid: Grid, { lines, band }: Block): boolean {
  const names = lines.map((row) => textsIn(grid, row, band)[0]);
  const cols = new Set(names.map((name) => name?.col));
  const texts = new Set(names.map((name) => name?.text));
  return cols.size === 1 && texts.size === lines.length && lines.every((row) => holdsFigure(grid, row, band));
}

function holdsFigure(grid: Grid, row: number, band: Band): boolean {
  return (grid.row(row)?.cells ?? [])
    .slice(band.left - 1, band.right)
    .some((cell) => cell !== undefined && !isBlank(cell) && cell.kind !== "text");
}
