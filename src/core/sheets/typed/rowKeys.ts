import type { RowKey } from "../../host";
import { inputOf } from "../plan/cellInput";
import type { PlannedValue } from "../plan/plannedWorkbook";

/** Positions of these headers; undefined where one is not there. */
export function positionsOf(wanted: readonly string[], headers: readonly string[]): readonly number[] | undefined {
  const positions = wanted.map((header) => headers.indexOf(header));
  return positions.includes(-1) ? undefined : positions;
}

/** The key of each row; of rows with the same key the second ends in `2`, the third in `3`. */
export function rowKeys(rows: readonly (readonly PlannedValue[])[], positions: readonly number[]): readonly RowKey[] {
  return rows.map(rowKeyer(positions));
}

/** Gives keys to rows one after another, from the first on. */
export function rowKeyer(positions: readonly number[]): (row: readonly PlannedValue[]) => RowKey {
  const seen = new Map<string, number>();
  return (row) => {
    const key = positions.map((position) => String(inputOf(row[position])));
    const text = JSON.stringify(key);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? key : [...key, String(count)];
  };
}
