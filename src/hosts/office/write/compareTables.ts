import type { PeopleColumns, TableChange } from "../../../core/host";
import { inputOf } from "../../../core/sheets/cellInput";
import type { PlannedTable, PlannedWorkbook } from "../../../core/sheets/plannedWorkbook";
import { type FormerTable, plannedValueOf, standingTable } from "../../../core/sheets/typed/formerTable";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { positionsOf, rowKeys } from "../../../core/sheets/typed/rowKeys";
import { inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { formerPairs, headersOf } from "./carryOver";
import { isKept } from "./sameValue";

/** What a write would change in the tables that stand there; people's own columns are no change. */
export async function compareTables(
  run: Runner,
  plan: PlannedWorkbook,
  people: readonly PeopleColumns[],
): Promise<readonly TableChange[]> {
  const inspection = await run("reading", inspectWorkbook);
  const pairs = await formerPairs(run, plan, inspection);
  return pairs.flatMap(({ plan: sheet, standing, former }) =>
    sheet.tables.map((table) => ({
      sheet: standing.name,
      table: table.name,
      ...changesOf(table, standingTable(table, sheet, former), peopleOf(table, people)),
    })),
  );
}

type Changes = Pick<TableChange, "added" | "changed" | "gone">;

function changesOf(table: PlannedTable, former: FormerTable | undefined, people: PeopleColumns): Changes {
  const headers = headersOf(table);
  const now = positionsOf(people.key, headers);
  const before = former === undefined ? undefined : positionsOf(people.key, former.headers);
  const keysNow = now === undefined ? [] : rowKeys(table.rows, now);
  if (former === undefined || before === undefined) return { added: keysNow, changed: [], gone: [] };
  const rowsBefore = former.rows.map((row) => row.map(plannedValueOf));
  const keysBefore = rowKeys(rowsBefore, before);
  const placeBefore = new Map(keysBefore.map((key, index) => [JSON.stringify(key), index]));
  const known = new Set(keysNow.map((key) => JSON.stringify(key)));
  const compared = headers.filter(
    (header, index) => !people.typed.includes(header) && table.columns[index]?.formula === undefined,
  );
  return {
    added: keysNow.filter((key) => !placeBefore.has(JSON.stringify(key))),
    changed: keysNow.filter((key, index) => {
      const place = placeBefore.get(JSON.stringify(key));
      if (place === undefined) return false;
      return compared.some((header) => {
        const value = table.rows[index]?.[headers.indexOf(header)];
        return !isKept(inputOf(value), inputOf(rowsBefore[place]?.[former.headers.indexOf(header)]));
      });
    }),
    gone: keysBefore.filter((key) => !known.has(JSON.stringify(key))),
  };
}
