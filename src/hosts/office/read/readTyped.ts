import type { PeopleColumns, TypedRow } from "../../../core/host";
import { plannedValueOf } from "../../../core/sheets/typed/formerTable";
import { positionsOf, rowKeyer } from "../../../core/sheets/typed/rowKeys";
import { inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { memoryNumber } from "../write/mark";
import { readFormer } from "../write/former";

/** What stands in the columns for people of one sheet of ours; undefined for a sheet of staff, and for one that is gone. */
export async function readTyped(
  run: Runner,
  name: string,
  people: readonly PeopleColumns[],
): Promise<readonly TypedRow[] | undefined> {
  const { sheets } = await run("reading", inspectWorkbook);
  const ours = sheets.find((sheet) => sheet.name === name);
  if (ours?.mark === undefined || memoryNumber(ours.mark) !== undefined) return undefined;
  const { sheet, tables } = await readFormer(run, ours);
  const cellsOf = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return tables.flatMap(({ name: table, headers, range }) => {
    // Where its name is taken by a table of staff, one of ours has a number behind it.
    const told = people.find((one) => isNamed(table, one.table) && positionsOf(headersOf(one), headers) !== undefined);
    const key = told && positionsOf(told.key, headers);
    const typed = told && positionsOf(told.typed, headers);
    if (told === undefined || key === undefined || typed === undefined) return [];
    const keyOf = rowKeyer(key);
    const rows: TypedRow[] = [];
    for (let row = range.top + 1; row <= range.bottom; row += 1) {
      const cells = cellsOf.get(row)?.slice(range.left - 1, range.right) ?? [];
      const values = headers.map((_, index) => plannedValueOf(cells[index]));
      if (values.every((value) => value === undefined)) continue;
      rows.push({ table: told.table, row, key: keyOf(values), typed: typed.map((at) => String(values[at] ?? "")) });
    }
    return rows;
  });
}

function headersOf({ key, typed }: PeopleColumns): readonly string[] {
  return [...key, ...typed];
}

function isNamed(name: string, wanted: string): boolean {
  const lower = name.toLowerCase();
  return lower === wanted.toLowerCase() || lower.startsWith(`${wanted.toLowerCase()}_`);
}
