import type { Grid } from "../tables/sheet/grid";
import type { FoundForm, FoundRow, FoundTable } from "../tables/foundTable";
import { why } from "../tables/why";

/** A table that is listed, each row accounted for, and gives nothing. */
export function ignoredTable(table: FoundTable): FoundTable {
  const rows = table.rows.map(({ row, under }) => ignoredRow(row, under));
  return { ...table, kind: "lain", sure: "sure", why: [BY_HAND], rows, putRight: { found: table.range } };
}

/** A form that is not to be read, listed as a table of rows that give nothing. */
export function ignoredForm(grid: Grid, { file, sheet, range }: FoundForm): FoundTable {
  const rows = grid.rows.filter((row) => range.top <= row && row <= range.bottom).map((row) => ignoredRow(row, []));
  const nothing = { titles: [], headerRows: [], numberRow: undefined, columns: [] };
  return {
    file,
    sheet,
    range,
    kind: "lain",
    sure: "sure",
    why: [BY_HAND],
    ...nothing,
    rows,
    putRight: { found: range },
  };
}

const BY_HAND = why("put-right-by-hand", {});

function ignoredRow(row: number, under: readonly number[]): FoundRow {
  return { row, sure: "sure", why: [BY_HAND], under, role: "other", reason: "ignored table" };
}
