import { isAtMost, number, text, when, type Formula } from "./formula";
import { columnRef } from "./structuredRef";
import type { TableData } from "./tableData";

/** So many rows of either table are looked through for each link at most; above it the number alone leads there. */
export const MOST_LINKED = 2000;

/**
 * A link to the row of another table whose number stands in a column of this one; empty where none does. The row is looked
 * up, so that the link holds after either table was sorted, and after a sheet was renamed.
 */
export function rowLink<K extends string>(
  own: TableData<K>,
  key: K,
  other: { readonly table: string; readonly header: string },
  label: string,
): Formula<number | string> {
  const column = columnRef(other.table, other.header);
  const row = `INDEX(${column},MATCH(${own.thisRow(key).text},${column},0))`;
  const link: Formula<string> = {
    text: `HYPERLINK("#"&CELL("address",${row}),${text(label).text})`,
    atom: true,
    of: () => label,
  };
  return when(isAtMost(number(1), own.numbersInRow(key)), link, text(""));
}
