import type { Formula } from "../sheets/plan/formula";
import type { PlannedCell, PlannedSheet } from "../sheets/plan/plannedWorkbook";
import { addressOf } from "../cells/cellRef";
import { sheetPrefix } from "../sheets/plan/structuredRef";

/** A line of the first sheet: its label and its cells by column. */
export interface LabelledRow {
  readonly label: string;
  readonly cells: ReadonlyMap<number, PlannedCell>;
}

/** The labelled lines under one heading of a sheet, in their order. */
export function rowsUnder({ cells }: PlannedSheet, heading: string): readonly LabelledRow[] {
  const top = cells.find(({ style, value }) => style === "heading" && value === heading)?.row;
  if (top === undefined) return [];
  const next = cells.filter(({ style, row }) => style === "heading" && row > top).map(({ row }) => row);
  const bottom = Math.min(...next, Infinity);
  const labels = cells.filter(({ style, row, col }) => style === "label" && col === 1 && row > top && row < bottom);
  return [...labels]
    .sort((a, b) => a.row - b.row)
    .map(({ row, value }) => ({
      label: String(value),
      cells: new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.col, cell])),
    }));
}

/** A formula that shows what a cell of another sheet shows; undefined where nothing stands there. */
export function shownFrom(sheet: string, cell: PlannedCell | undefined): Formula<number | string> | undefined {
  if (cell?.value === undefined) return undefined;
  const { value } = cell;
  const fixed = addressOf(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return { text: `${sheetPrefix(sheet)}${fixed}`, atom: true, of: () => value };
}
