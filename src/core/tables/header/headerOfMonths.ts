import { monthNamed } from "../../values/monthNames";
import type { Band } from "../sheet/band";
import { FIGURE, isCurrency } from "../sheet/columnContent";
import type { Grid } from "../sheet/grid";
import { cellsIn } from "./headerLevels";
import { totalWord } from "../words/rowWords";

/** Months that must follow one another below. */
const FEWEST_MONTHS = 3;
const LONGEST_LABEL = 60;

/**
 * Whether one label alone in its row heads a list of months: `Rencana Penarikan Dana per Bulan` of a DPA, with January,
 * February, March and an amount each right below. Words of signatures may stand further right.
 */
export function isHeaderOfMonths(grid: Grid, row: number, band: Band): boolean {
  const [only, ...others] = cellsIn(grid, row, band);
  const label = only === undefined ? "" : grid.text(row, only.col);
  if (only === undefined || others.length > 0 || label.length > LONGEST_LABEL || !/\p{L}{3}/u.test(label)) return false;
  if (label.includes(":") || totalWord(label) !== undefined) return false;
  const first = monthWithAmount(grid, row + 1, only.col, band);
  if (first === undefined) return false;
  for (let next = 1; next < FEWEST_MONTHS; next++)
    if (monthWithAmount(grid, row + 1 + next, only.col, band) !== first + next) return false;
  return true;
}

/** The month, 1 to 12, that a line begins with in this column and states an amount for. */
function monthWithAmount(grid: Grid, row: number, col: number, band: Band): number | undefined {
  const [name, amount] = cellsIn(grid, row, band).filter(({ cell }) => cell.kind !== "text" || !isCurrency(cell.value));
  if (name?.col !== col || amount === undefined) return undefined;
  const isFigure =
    amount.cell.kind === "number" ||
    (amount.cell.kind === "text" && /\d/.test(amount.cell.value) && FIGURE.test(amount.cell.value.trim()));
  return isFigure ? monthNamed(grid.text(row, name.col)) : undefined;
}
