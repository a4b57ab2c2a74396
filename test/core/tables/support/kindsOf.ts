import { findTables } from "../../../../src/core/tables/findTables";
import type { TableKind } from "../../../../src/core/tables/foundTable";
import { drawnSheet } from "./drawnSheet";

/** What the tables of a drawn sheet are taken for on paper, in order. */
export function kindsOf(drawing: string): readonly TableKind[] {
  const { sheet } = drawnSheet(drawing);
  return findTables({ file: "berkas.xlsx", sheets: [sheet] }).flatMap(({ tables }) => tables.map(({ kind }) => kind));
}
