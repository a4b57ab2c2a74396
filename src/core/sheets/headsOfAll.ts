import type { PlaceableTable } from "./tableData";

/**
 * What stands in each column of tables under one another, as one line: `No`, `Tingkat / Kelompok`. Printed pages repeat one
 * line only, and the second page of any of these tables can be read by it. A table without records says nothing.
 */
export function headsOfAll(tables: readonly PlaceableTable[]): readonly string[] {
  const headers = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => table.planned(1, 1).columns.map(({ header }) => header));
  const columns = Math.max(0, ...headers.map(({ length }) => length));
  return Array.from({ length: columns }, (_none, column) =>
    [...new Set(headers.flatMap((own) => own[column] ?? []))].join(" / "),
  );
}
