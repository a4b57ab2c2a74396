import type { PeopleColumns, RowKey } from "../../host";
import { inputOf } from "../plan/cellInput";
import type { PlannedTable, PlannedValue } from "../plan/plannedWorkbook";
import { peopleOf } from "./peopleOf";
import { positionsOf } from "./rowKeys";
import { shortHash } from "./shortHash";

/** Stands for a value that a plan itself put into a people's column of a row, known by its key. */
export function offeredHash(table: string, key: RowKey, column: number, value: PlannedValue): string {
  return shortHash(JSON.stringify([table, key, column, String(inputOf(value))]));
}

/** All that a plan itself puts into people's columns: decisions and their reasons among it. */
export function offeredIn(tables: readonly PlannedTable[], people: readonly PeopleColumns[]): readonly string[] {
  return tables.flatMap((table) => {
    const { key, typed } = peopleOf(table, people);
    const headers = table.columns.map(({ header }) => header);
    const positions = positionsOf(key, headers) ?? [];
    const columns = typed.flatMap((header) => (headers.includes(header) ? [headers.indexOf(header)] : []));
    return table.rows.flatMap((row) => {
      const own = positions.map((position) => String(inputOf(row[position])));
      return columns.flatMap((column) => {
        const value = row[column];
        return value === undefined || value === "" ? [] : [offeredHash(table.name, own, column, value)];
      });
    });
  });
}
