import type { DraftColumn } from "../draftTable";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

const FEWEST_ROWS = 2;
const ROWS_LOOKED_AT = 50;

/**
 * Several volumes under one label (`2 Org 3 Hr`): units beside a volume are its satuan, and an unlabelled column of figures
 * that the product needs is a volume too.
 */
export function withVolumeFactors(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const at = (field: DraftColumn["field"]) => columns.findIndex((column) => column.field === field);
  const [volume, price, product] = [at("volume"), at("harga_satuan"), at("jumlah")];
  if (volume < 0 || price < volume || product < price) return columns;
  const first = columns[volume];
  return columns.map((column, index) => {
    if (first === undefined || index <= volume || index >= price) return column;
    if (column.field === "volume" && column.header === first.header && isUnits(column))
      return {
        ...column,
        field: "satuan",
        sure: "likely",
        why: [why("position", { field: "satuan", beside: first.header })],
      };
    if (column.header !== "" || column.field !== undefined) return column;
    const factors = [first, column, columns[price], columns[product]].map((one) => one?.col ?? 0);
    if (!multiplies(grid, body, factors)) return column;
    return {
      ...column,
      field: "volume",
      sure: "likely",
      why: [why("position", { field: "volume", beside: first.header })],
    };
  });
}

function isUnits({ content }: DraftColumn): boolean {
  return content.filled > 0 && content.words > 0.6 * content.filled && content.numbers === 0;
}

function multiplies(grid: Grid, body: readonly number[], cols: readonly number[]): boolean {
  let agreeing = 0;
  let needed = false;
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    const figures = cols
      .map((col) => grid.at(row, col))
      .map((cell) => (cell?.kind === "number" ? cell.value : undefined));
    const [volume, factor, price, product] = figures;
    if (volume === undefined || factor === undefined || price === undefined || product === undefined) continue;
    if (Math.abs(volume * factor * price - product) > 1) return false;
    if (factor !== 1) needed = true;
    agreeing++;
  }
  return needed && agreeing >= FEWEST_ROWS;
}
