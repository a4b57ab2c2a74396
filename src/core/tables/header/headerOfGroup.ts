import type { Cell } from "../../cells/cell";
import type { Band } from "../sheet/band";
import { FIGURE } from "../sheet/columnContent";
import type { Grid } from "../sheet/grid";
import { cellsIn, lastHeaderRow } from "./headerLevels";
import { mayBeginNumberRow } from "./numberRow";
import { totalWord } from "../words/rowWords";

/** Lines of data that must follow. */
const FEWEST_LINES = 3;
const LONGEST_LABEL = 60;

/**
 * Whether labels of two levels head a table though no word of theirs is known: `Kecamatan | Penduduk` over `Laki-laki |
 * Perempuan`. Below must stand lines that begin in the first column, with figures under most labels of the lowest level.
 */
export function isHeaderOfGroup(grid: Grid, row: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band);
  const first = cells[0];
  if (first === undefined || cells.length < 2 || !cells.every(({ col }) => isLabel(grid.text(row, col)))) return false;
  if (!reachesOver(grid, row, cells) || totalWord(grid.text(row, first.col)) !== undefined) return false;
  const index = grid.rows.indexOf(row);
  const last = lastHeaderRow(grid, index, band);
  const lowest = cellsIn(grid, last, band).map(({ col }) => col);
  if (last === row || lowest.length < 2 || lowest[0] === undefined || lowest[0] <= first.col) return false;
  const below = grid.rows.slice(index, index + 12).filter((line) => line > last);
  const lines = isNumbered(grid, below[0], first.col) ? below.slice(1) : below;
  return (
    lines.length >= FEWEST_LINES &&
    lines.slice(0, FEWEST_LINES).every((line) => {
      const figures = lowest.filter((col) => isFigure(grid.at(line, col))).length;
      return grid.at(line, first.col) !== undefined && figures >= 2 && 2 * figures > lowest.length;
    })
  );
}

function isLabel(text: string): boolean {
  return text !== "" && text.length <= LONGEST_LABEL && !text.includes(":");
}

/** A label merged over its neighbours, or with nothing beside it: only such a row can have labels of a lower level. */
function reachesOver(grid: Grid, row: number, cells: readonly { readonly col: number }[]): boolean {
  return cells.some(({ col }, i) => {
    const merge = grid.mergeFrom(row, col);
    if (merge !== undefined) return merge.right > merge.left;
    return i > 0 && cells[i + 1]?.col !== col + 1;
  });
}

function isNumbered(grid: Grid, row: number | undefined, col: number): boolean {
  const cell = row === undefined ? undefined : grid.at(row, col);
  return cell !== undefined && mayBeginNumberRow(String(cell.value).trim());
}

function isFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return (
    cell.kind === "number" || (cell.kind === "text" && /\d|^-$/.test(cell.value) && FIGURE.test(cell.value.trim()))
  );
}
