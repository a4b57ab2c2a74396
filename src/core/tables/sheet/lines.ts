import type { Band } from "./band";
import { isBlank, type Grid } from "./grid";

/** Filled cells of a row inside the band. */
export function lineLength(grid: Grid, row: number, band: Band): number {
  const cells = grid.row(row)?.cells ?? [];
  let length = 0;
  for (let col = band.left; col <= Math.min(band.right, cells.length); col++) {
    const cell = cells[col - 1];
    if (cell !== undefined && !isBlank(cell)) length++;
  }
  return length;
}

/** The texts of a row, left to right. */
export function rowTexts(grid: Grid, row: number, band: Band): string[] {
  const texts: string[] = [];
  for (let col = band.left; col <= Math.min(band.right, grid.row(row)?.cells.length ?? 0); col++) {
    const text = grid.text(row, col);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** The first filled cell of a row; its text is empty where it holds no text. */
export function firstCell(grid: Grid, row: number, band: Band): { col: number; text: string } | undefined {
  for (let col = band.left; col <= Math.min(band.right, grid.row(row)?.cells.length ?? 0); col++) {
    const cell = grid.at(row, col);
    if (cell !== undefined && !isBlank(cell)) return { col, text: cell.kind === "text" ? cell.value.trim() : "" };
  }
  return undefined;
}
