import { contentOf } from "./columnContent";
import type { DraftColumn } from "./draftTable";
import type { ColumnField } from "./fields";
import type { FoundRow } from "./foundTable";
import type { Grid } from "./grid";
import type { Why } from "./why";

/** What a person laid down for the columns and rows of a table: it goes before what words and figures say. */
export interface Given {
  /** By column; `undefined`: the column holds nothing that is read. */
  readonly fields: ReadonlyMap<number, ColumnField | undefined>;
  readonly roles: ReadonlyMap<number, FoundRow["role"]>;
  readonly why: Why;
}

/** The columns with the fields that were laid down, those that detection passed over included. */
export function withGivenFields(
  grid: Grid,
  body: readonly number[],
  headerRows: readonly number[],
  columns: readonly DraftColumn[],
  { fields, why }: Given,
): readonly DraftColumn[] {
  const known = columns.map((column): DraftColumn => {
    if (!fields.has(column.col)) return column;
    const field = fields.get(column.col);
    return { ...column, field, sure: "sure", why: field === column.field ? [...column.why, why] : [why] };
  });
  const missed = [...fields].flatMap(([col, field]): DraftColumn[] => {
    if (field === undefined || columns.some((column) => column.col === col)) return [];
    const header = headerRows.map((row) => grid.text(row, col)).filter((text) => text !== "");
    const content = contentOf(grid, body, col);
    return [{ col, header: header.join(" / "), field, sure: "sure", why: [why], content, adds: false }];
  });
  return [...known, ...missed].sort((a, b) => a.col - b.col);
}
