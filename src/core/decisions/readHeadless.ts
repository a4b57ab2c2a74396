import { withSums } from "../tables/columns/columnsOf";
import type { DraftColumn } from "../tables/draftTable";
import { foundColumn } from "../tables/foundColumn";
import type { FoundTable } from "../tables/foundTable";
import { withGivenFields, type Given } from "../tables/given";
import type { Grid } from "../tables/sheet/grid";
import { rowsOf } from "../tables/roles/rowsOf";
import { kindOfTable } from "../tables/tableKind";

/** Rows of data without a header of their own, and what is seen in their columns. */
export interface Headless {
  readonly file: string;
  readonly grid: Grid;
  readonly body: readonly number[];
  readonly columns: readonly DraftColumn[];
  readonly titles: FoundTable["titles"];
}

/** The table of rows without a header; undefined where none of their columns holds anything. */
export function readHeadless({ file, grid, body, columns, titles }: Headless, given: Given): FoundTable | undefined {
  const settled = withSums(withGivenFields(grid, body, [], columns, given));
  const left = settled[0]?.col;
  const right = settled[settled.length - 1]?.col;
  if (left === undefined || right === undefined) return undefined;
  const texts = titles.map(({ text }) => text);
  const { kind, why } = kindOfTable(settled, [...texts, grid.sheet.name]);
  return {
    file,
    sheet: grid.sheet.name,
    range: { top: body[0] ?? 1, left, bottom: body[body.length - 1] ?? 1, right },
    kind,
    sure: "unsure",
    why,
    titles,
    headerRows: [],
    numberRow: undefined,
    columns: settled.map(foundColumn),
    rows: rowsOf({ grid, headerRows: [], titles: texts, left, right, columns: settled, body }, given.roles),
  };
}
