import type { Cell } from "../../cells/cell";
import { addressOf } from "../../cells/cellRef";
import type { PeopleColumns } from "../../host";
import type { PlannedTable } from "../plan/plannedWorkbook";
import { type FormerTable, plannedValueOf } from "./formerTable";
import { peopleOf } from "./peopleOf";
import { plannedHeaders } from "./plannedHeaders";
import { positionsOf } from "./rowKeys";
import { shortHash } from "./shortHash";
import { offeredValues, type TypedValue } from "./typedValues";
import { FORMULA, valueHash, type WrittenRows, type WrittenTable } from "./writtenRecord";

/** Rows of a table of which each is remembered in an open workbook; of a longer one none is. */
const MOST_ROWS = 5_000;

/** What the rows of a table are known by when it is written again; undefined where they are more than `most`. */
export function writtenRows(
  table: PlannedTable,
  people: readonly PeopleColumns[],
  most = MOST_ROWS,
): WrittenRows | undefined {
  if (table.rows.length > most) return undefined;
  const { key, typed } = peopleOf(table, people);
  const headers = table.columns.map(({ header }) => header);
  const positions = positionsOf(key, headers);
  if (positions === undefined) return undefined;
  const facts = table.columns.flatMap(({ header }, position) =>
    typed.includes(header) || isRunningNumber(table, position) ? [] : [position],
  );
  const hashes = table.rows.map((row) =>
    table.columns.map(({ formula }, position) => (formula === undefined ? valueHash(row[position]) : FORMULA)),
  );
  const known = (columns: readonly number[]) => hashes.map((row) => rowHash(row, columns));
  return {
    key: positions,
    hashes: known(positions),
    ...(String(facts) === String(positions) ? {} : { facts: { columns: facts, hashes: known(facts) } }),
  };
}

/** Whether a column counts the rows: people sort them, and number them anew. */
function isRunningNumber({ columns, rows }: PlannedTable, position: number): boolean {
  const counts = position === 0 && columns[0]?.style === "integer" && columns[0].formula === undefined;
  return counts && rows.every(([number], index) => number === index + 1);
}

/** One of our tables as it stands, as the plan has it, and as it was written. */
export interface OwnTable {
  readonly standing: FormerTable;
  readonly planned: PlannedTable;
  readonly people: PeopleColumns;
  readonly written: readonly WrittenTable[];
}

/**
 * The rows of a table of ours that people typed there, or in which they wrote over what we wrote: each in one line, at the
 * address of its first cell. Where they took out what tells one row from another, those with words of theirs.
 */
export function ownRows(sheet: string, table: OwnTable): readonly TypedValue[] {
  const { headers, rows, places, range } = table.standing;
  const { written } = table;
  if (written.length === 0 || written.some((one) => one.rows === undefined)) return [];
  const tests = written.map((one) => writtenIn(table, one) ?? wordless(table));
  const usual = usualFormulas(rows);
  const planned = table.planned.columns.map(({ header }) => header);
  const named = plannedHeaders(headers, planned, table.standing.written);
  const ofFormulas = new Set(
    table.planned.columns.flatMap(({ header, formula }) => (formula === undefined ? [] : header)),
  );
  const isTheirFormula = (cell: Cell, at: number) => cell.formula !== undefined && usual[at] !== cell.formula;
  return rows.flatMap((row, index) => {
    const hasOne = row.some((cell, at) => cell !== undefined && isTheirFormula(cell, at));
    if (!hasOne && tests.some((isOurs) => isOurs(row))) return [];
    const parts = row.flatMap((cell, at) => {
      // What Excel fills into a column of formulas is nobody's; any other formula is told.
      const isFilled = cell?.formula !== undefined && ofFormulas.has(named[at] ?? "") && !isTheirFormula(cell, at);
      if (cell === undefined || isFilled) return [];
      return [`${headers[at] ?? ""}: ${cell.formula === undefined ? cell.value : `=${cell.formula}`}`];
    });
    const key = [addressOf({ row: places[index] ?? range.top, col: range.left })];
    return parts.length === 0 ? [] : [{ table: "", key, header: sheet, value: parts.join("; ") }];
  });
}

type RowTest = (row: readonly (Cell | undefined)[]) => boolean;

/** Whether we wrote a row: by all that we wrote in it, or by its key where a column is gone; undefined without that too. */
function writtenIn(
  { standing: { headers }, planned, people }: OwnTable,
  { headers: ours, rows }: WrittenTable,
): RowTest | undefined {
  if (rows === undefined) return undefined;
  const standing = plannedHeaders(headers, ours, ours);
  const [first = ""] = ours;
  const isFact = rows.key.includes(0) || rows.facts?.columns.includes(0) === true || people.typed.includes(first);
  const numberAt = isFact ? -1 : standing.indexOf(first);
  const { facts, key, hashes } = rows;
  for (const known of [...(facts === undefined ? [] : [facts]), { columns: key, hashes }]) {
    const positions = positionsOf(
      known.columns.map((position) => ours[position] ?? ""),
      standing,
    );
    if (positions === undefined) continue;
    const texts = new Set(known.hashes);
    const byFormula = new Set(
      known.columns.flatMap((position, index) => (isFormula(planned, ours, position) ? [positions[index]] : [])),
    );
    // A formula that comes to an empty text shows nothing, and is read as nothing.
    const hashAt = (cell: Cell | undefined, at: number) =>
      cell === undefined && byFormula.has(at) ? FORMULA : cellHash(cell);
    return (row) =>
      texts.has(rowHash(Array.from(row, hashAt), positions)) && isOurNumber(row[numberAt], known.hashes.length);
  }
  return undefined;
}

/** Whether a column of ours holds formulas, as far as the plan still has it. */
function isFormula({ columns }: PlannedTable, ours: readonly string[], position: number): boolean {
  const named = columns.find(({ header }) => header === ours[position]);
  return (named ?? (columns.length === ours.length ? columns[position] : undefined))?.formula !== undefined;
}

/** A running number that we gave to one of so many rows, or none at all. */
function isOurNumber(cell: Cell | undefined, rows: number): boolean {
  if (cell === undefined) return true;
  const { value } = cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= rows;
}

/** The formula that most rows of each column have; ours is the same in all of them. */
function usualFormulas(rows: readonly (readonly (Cell | undefined)[])[]): readonly (string | undefined)[] {
  const columns: Map<string, number>[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (cell?.formula === undefined) return;
      const times = (columns[at] ??= new Map<string, number>());
      times.set(cell.formula, (times.get(cell.formula) ?? 0) + 1);
    });
  }
  return Array.from(columns, (times) => [...(times ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0]);
}

/** Whether a row holds nothing in the columns that people fill or set beside ours, but what the plan puts there. */
function wordless({ standing, planned, people, written }: OwnTable): RowTest {
  const headers = planned.columns.map(({ header }) => header);
  const named = plannedHeaders(standing.headers, headers, standing.written);
  const ours = new Set([...headers, ...written.flatMap((one) => one.headers)]);
  const offers = offeredValues(planned);
  return (row) =>
    row.every((cell, at) => {
      const header = named[at] ?? "";
      if (cell === undefined || (ours.has(header) && !people.typed.includes(header))) return true;
      return cell.formula === undefined && plannedValueOf(cell) === offers.get(header);
    });
}

function cellHash(cell: Cell | undefined): string {
  return cell?.formula === undefined ? valueHash(plannedValueOf(cell)) : FORMULA;
}

function rowHash(hashes: readonly string[], positions: readonly number[]): string {
  return shortHash(positions.map((position) => hashes[position]).join(" "));
}
