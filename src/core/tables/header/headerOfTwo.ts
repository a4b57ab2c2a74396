import type { Band } from "../sheet/band";
import { FIGURE, isCurrency } from "../sheet/columnContent";
import { FIGURE_FIELDS } from "../words/fieldKinds";
import { isBlank, type Grid } from "../sheet/grid";
import { cellsIn } from "./headerLevels";
import { headerWord } from "../words/headerWord";
import { totalWord } from "../words/rowWords";

/** Lines that must follow, a total among them. */
const FEWEST_LINES = 3;
const LONGEST_LABEL = 40;

/**
 * Whether two labels alone in their row head a table: the second is a known word for figures, and below stand lines of a
 * name and a figure. Words of signatures may stand further right.
 */
export function isHeaderOfTwo(grid: Grid, row: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band);
  const [first, second] = cells.map(({ col }) => ({ col, text: grid.text(row, col) }));
  if (first === undefined || second === undefined || cells.length !== 2) return false;
  if ([first, second].some(({ text }) => text === "" || text.length > LONGEST_LABEL || text.includes(":")))
    return false;
  const word = headerWord(second.text);
  if (word?.how !== "exact" || !FIGURE_FIELDS.has(word.field) || totalWord(first.text) !== undefined) return false;
  for (let line = row + 1; line <= row + FEWEST_LINES; line++)
    if (!isNamedFigure(grid, line, first.col, second.col, band)) return false;
  return true;
}

function isNamedFigure(grid: Grid, row: number, nameCol: number, figureCol: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band).filter(({ cell }) => cell.kind !== "text" || !isCurrency(cell.value));
  const [name, figure, ...further] = cells;
  if (name?.col !== nameCol || name.cell.kind !== "text") return false;
  if (figure === undefined || figure.col < figureCol || figure.col > figureCol + 1) return false;
  const isFigure =
    figure.cell.kind === "number" ||
    (figure.cell.kind === "text" && /\d/.test(figure.cell.value) && FIGURE.test(figure.cell.value.trim()));
  return isFigure && further.every(({ cell }) => cell.kind === "text" && !isBlank(cell));
}
