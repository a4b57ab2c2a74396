import { contentOf } from "./sheet/columnContent";
import type { DraftColumn } from "./draftTable";
import { type GivenField, givenFieldOf, heldBy } from "./words/fields";
import type { FoundRow } from "./foundTable";
import type { Grid } from "./sheet/grid";
import type { Why } from "./why";

/** What a person laid down for the columns and rows of a table: it goes before what words and figures say. */
export interface Given {
  /** By column; `undefined`: the column holds nothing that is read. */
  readonly fields: ReadonlyMap<number, GivenField | undefined>;
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
    const { col, header, content, adds } = column;
    const given = fields.get(column.col);
    return {
      col,
      header,
      content,
      adds,
      ...heldBy(given),
      sure: "sure",
      why: given === givenFieldOf(column) ? [...column.why, why] : [why],
    };
  });
  const missed = [...fields].flatMap(([col, given]): DraftColumn[] => {
    if (given === undefined || columns.some((column) => column.col === col)) return [];
    const header = headerRows.map((row) => grid.text(row, col)).filter((text) => text !== "");
    const content = contentOf(grid, body, col);
    return [{ col, header: header.join(" / "), ...heldBy(given), sure: "sure", why: [why], content, adds: false }];
  });
  return [...known, ...missed].sort((a, b) => a.col - b.col);
}
