import type { PeopleColumns, TableChange } from "../../../core/host";
import { inputOf } from "../../../core/sheets/plan/cellInput";
import type { PlannedTable, PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { type FormerTable, plannedValueOf } from "../../../core/sheets/typed/formerTable";
import { plannedHeaders } from "../../../core/sheets/typed/plannedHeaders";
import { peopleOf } from "../../../core/sheets/typed/peopleOf";
import { positionsOf, rowKeyer } from "../../../core/sheets/typed/rowKeys";
import { mapRows, Pace } from "../breathe";
import { inspectWorkbook } from "../inspect";
import type { Runner } from "../runner";
import { carryOver } from "./carryOver";
import { readFormer } from "./former";
import { newRescue, placeOfNote, type Rescue } from "./rescue";
import { isKept } from "./sameValue";
import { unplannedSheets } from "./unplannedSheets";

/**
 * What a write would change in the tables that stand there; people's own columns are no change, but what they set where the
 * write needs the place is told.
 */
export async function compareTables(
  run: Runner,
  plan: PlannedWorkbook,
  people: readonly PeopleColumns[],
): Promise<readonly TableChange[]> {
  const inspection = await run("reading", inspectWorkbook);
  const rescue = newRescue();
  const { pairs } = await carryOver(run, plan, inspection, people, rescue);
  const pace = new Pace();
  const changes: TableChange[] = [];
  for (const {
    plan: sheet,
    standing,
    standingTables: { ours },
  } of pairs) {
    for (const table of sheet.tables) {
      const there = ours.get(table);
      const inTable = await changesOf(table, there, peopleOf(table, people), pace);
      changes.push({ sheet: standing.name, table: table.name, ...inTable });
    }
  }
  const { goes, stays } = await unplannedSheets(run, plan, inspection, { people });
  for (const sheet of goes) changes.push(...goneWith(sheet.name, (await readFormer(run, sheet)).tables));
  for (const { name } of stays) rescue.left.add(name);
  return [...changes, ...peoplesOwn(rescue)];
}

/** What people set and did on our sheets, as far as the write takes its place or leaves the sheet to them. */
function peoplesOwn({ moved, left }: Rescue): readonly TableChange[] {
  const none = { table: "", added: [], changed: [], gone: [] };
  const places = [...moved.values()].map(placeOfNote);
  const sheets = new Set(places.map(({ sheet }) => sheet));
  return [
    ...[...sheets].map((sheet) => ({
      ...none,
      sheet,
      moved: places.flatMap((place) => (place.sheet === sheet ? place.cell : [])),
    })),
    ...[...left].map((sheet) => ({ ...none, sheet, left: true as const })),
  ];
}

/** A whole sheet that goes: all rows of its tables, or its name where it has none. */
function goneWith(sheet: string, tables: readonly FormerTable[]): readonly TableChange[] {
  const none = { sheet, added: [], changed: [] };
  if (tables.length === 0) return [{ ...none, table: "", gone: [[sheet]] }];
  return tables.map(({ name, rows }) => {
    const texts = rows.map((row) => row.map((cell) => String(plannedValueOf(cell) ?? "")));
    return { ...none, table: name, gone: texts.filter((row) => row.some((text) => text !== "")) };
  });
}

type Changes = Pick<TableChange, "added" | "changed" | "gone">;

async function changesOf(
  table: PlannedTable,
  former: FormerTable | undefined,
  people: PeopleColumns,
  pace: Pace,
): Promise<Changes> {
  const headers = table.columns.map(({ header }) => header);
  const now = positionsOf(people.key, headers);
  const headersBefore = former === undefined ? [] : plannedHeaders(former.headers, headers, former.written);
  const before = positionsOf(people.key, headersBefore);
  const keysNow = now === undefined ? [] : await mapRows(table.rows, pace, rowKeyer(now));
  if (former === undefined || before === undefined) return { added: keysNow, changed: [], gone: [] };
  const rowsBefore = await mapRows(former.rows, pace, (row) => row.map(plannedValueOf));
  const keysBefore = await mapRows(rowsBefore, pace, rowKeyer(before));
  const textsBefore = await mapRows(keysBefore, pace, (key) => JSON.stringify(key));
  const textsNow = await mapRows(keysNow, pace, (key) => JSON.stringify(key));
  const placeBefore = new Map(textsBefore.map((text, index) => [text, index]));
  const known = new Set(textsNow);
  const compared = headers.flatMap((header, index) => {
    const ours = !people.typed.includes(header) && table.columns[index]?.formula === undefined;
    return ours ? [[index, headersBefore.indexOf(header)] as const] : [];
  });
  const isChanged = await mapRows(table.rows, pace, (row, index) => {
    const place = placeBefore.get(textsNow[index] ?? "");
    const rowBefore = place === undefined ? undefined : rowsBefore[place];
    if (rowBefore === undefined) return false;
    return compared.some(([now, then]) => !isKept(inputOf(row[now]), inputOf(rowBefore[then])));
  });
  return {
    added: keysNow.filter((_key, index) => !placeBefore.has(textsNow[index] ?? "")),
    changed: keysNow.filter((_key, index) => isChanged[index] === true),
    gone: keysBefore.filter((_key, index) => !known.has(textsBefore[index] ?? "")),
  };
}
