import { addressOf } from "../../cells/cellRef";
import type { PeopleColumns } from "../../host";
import type { PlannedTable, PlannedValue } from "../plannedWorkbook";
import { enteredIn, type FormerTable } from "./formerTable";
import { peopleOf } from "./peopleOf";
import { plannedHeaders } from "./plannedHeaders";
import { positionsOf } from "./rowKeys";
import { shortHash } from "./shortHash";
import type { TypedValue } from "./typedValues";
import { valueHash, type WrittenRows, type WrittenTable } from "./writtenRecord";

/** Rows of a table of which each is remembered; of a longer one none is. */
const MOST_ROWS = 5_000;

/** What the rows of a table are known by when it is written again; undefined where they are too many. */
export function writtenRows(table: PlannedTable, people: readonly PeopleColumns[]): WrittenRows | undefined {
  if (table.rows.length > MOST_ROWS) return undefined;
  const headers = table.columns.map(({ header }) => header);
  const key = positionsOf(peopleOf(table, people).key, headers);
  return key === undefined ? undefined : { key, hashes: table.rows.map((row) => rowHash(row, key)) };
}

/**
 * The rows of a table of ours that people typed there, or whose facts they changed: each in one line, at the address of its
 * first cell.
 */
export function ownRows(
  sheet: string,
  { headers, rows, places, range }: FormerTable,
  written: readonly WrittenTable[],
): readonly TypedValue[] {
  const known = written.flatMap((table) => {
    const key = positionsOf(
      (table.rows?.key ?? []).map((position) => table.headers[position] ?? ""),
      plannedHeaders(headers, table.headers, table.headers),
    );
    return table.rows === undefined || key === undefined ? [] : [{ key, hashes: new Set(table.rows.hashes) }];
  });
  if (known.length === 0 || known.length < written.length) return [];
  return rows.flatMap((row, index) => {
    const values = row.map((cell) => (cell === undefined ? undefined : enteredIn(cell)));
    if (known.some(({ key, hashes }) => hashes.has(rowHash(values, key)))) return [];
    const parts = row.flatMap((cell, at) =>
      cell === undefined || cell.formula !== undefined ? [] : [`${headers[at] ?? ""}: ${cell.value}`],
    );
    const key = [addressOf({ row: places[index] ?? range.top, col: range.left })];
    return parts.length === 0 ? [] : [{ table: "", key, header: sheet, value: parts.join("; ") }];
  });
}

function rowHash(row: readonly PlannedValue[], positions: readonly number[]): string {
  return shortHash(positions.map((position) => valueHash(row[position])).join(" "));
}
