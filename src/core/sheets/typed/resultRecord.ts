import type { PeopleColumns } from "../../host";
import type { Sheet } from "../../cells/workbook";
import type { PlannedCell, PlannedSheet, PlannedWorkbook } from "../plan/plannedWorkbook";
import { plannedValueOf } from "./formerTable";
import { offeredIn } from "./offeredHash";
import { writtenRows } from "./ownRows";
import { parseRecords, recordOf, recordsText, type WrittenRecord } from "./writtenRecord";

/** The hidden sheet of a result file that tells what we wrote in it, by short hashes alone. */
export const RECORD_NAME = "Rekaman SPJ Rapi";

/** Rows of a table beyond this are not remembered one by one: nobody types over them by hand, and it would cost a second for each 50,000. */
const MOST_ROWS = 20_000;

/** A cell holds 32,767 characters. */
const MOST_IN_A_CELL = 30_000;

/**
 * The plan with the record of what it writes, for a result that leaves as a file: a hidden sheet is all that every program
 * keeps. `ours` is the same plan without what people typed.
 */
export function withResultRecord(
  plan: PlannedWorkbook,
  ours: PlannedWorkbook,
  people: readonly PeopleColumns[],
): PlannedWorkbook {
  const records = ours.sheets.flatMap((sheet) => {
    const carried = plan.sheets.find(({ name }) => name === sheet.name);
    if (carried === undefined) return [];
    const tables = sheet.tables.map((table) => ({
      headers: table.columns.map(({ header }) => header),
      rows: writtenRows(table, people, MOST_ROWS),
    }));
    return [{ name: sheet.name, text: recordsText([recordOf(carried, tables, offeredIn(sheet.tables, people))]) }];
  });
  const cells = records.flatMap(({ name, text }, index) =>
    [name, ...partsOf(text)].map((value, at): PlannedCell => ({ row: index + 1, col: at + 1, value, style: "text" })),
  );
  return { ...plan, sheets: [...plan.sheets, hiddenSheet(cells)] };
}

/** The records of a result by the names that its sheets were given; undefined where there are none. */
export function resultRecord(sheet: Sheet | undefined): ReadonlyMap<string, WrittenRecord> | undefined {
  if (sheet === undefined) return undefined;
  const records = new Map<string, WrittenRecord>();
  for (const { cells } of sheet.rows) {
    const [name = "", ...parts] = cells.map((cell) => String(plannedValueOf(cell) ?? ""));
    const [record] = parseRecords(parts.join(""));
    if (record !== undefined) records.set(name, record);
  }
  return records;
}

function partsOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / MOST_IN_A_CELL);
  return Array.from({ length: count }, (_, at) => text.slice(at * MOST_IN_A_CELL, (at + 1) * MOST_IN_A_CELL));
}

function hiddenSheet(cells: readonly PlannedCell[]): PlannedSheet {
  return {
    name: RECORD_NAME,
    state: "hidden",
    columnWidths: [20],
    cells,
    tables: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", repeatRows: undefined },
    hiddenRows: [],
  };
}
