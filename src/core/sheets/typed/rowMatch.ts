import type { PeopleColumns, RowKey } from "../../host";
import { inputOf } from "../plan/cellInput";
import type { PlannedTable, PlannedValue } from "../plan/plannedWorkbook";
import { positionsOf, rowKeys } from "./rowKeys";

/** A standing row, and the rows of the plan that it may be: one as a rule, several in doubt. */
export interface MatchedRow {
  readonly index: number;
  /** A key that no planned row has where the row is gone. */
  readonly keys: readonly RowKey[];
  /** The key that it has by its place among the standing rows. */
  readonly stood: RowKey;
}

/**
 * Which planned row each standing row is. Rows that share a key are told apart by all else that we wrote in them, since
 * people sort; then by their numbers. Where even that leaves more rows than places, each may be each.
 */
export function matchRows(
  table: PlannedTable,
  headers: readonly string[],
  rows: readonly (readonly PlannedValue[])[],
  people: PeopleColumns,
): readonly MatchedRow[] {
  const now = positionsOf(
    people.key,
    table.columns.map(({ header }) => header),
  );
  const then = positionsOf(people.key, headers);
  if (now === undefined || then === undefined) return [];
  const planned = groups(table.rows, now);
  const standing = groups(rows, then);
  const keys = rowKeys(table.rows, now);
  const stood = rowKeys(rows, then);
  const facts = factsOf(table, headers, people);
  const matched: Pick<MatchedRow, "index" | "keys">[] = [];
  for (const [text, indexes] of standing) {
    const places = planned.get(text) ?? [];
    const [only, ...others] = indexes;
    if (only === undefined) continue;
    if (others.length === 0 && places.length <= 1) {
      matched.push({ index: only, keys: [keys[places[0] ?? -1] ?? (JSON.parse(text) as RowKey)] });
      continue;
    }
    matched.push(...matchGroup({ rows, indexes, places, keys, table, base: JSON.parse(text) as RowKey }, facts));
  }
  return matched
    .sort((a, b) => a.index - b.index)
    .map(({ index, keys: own }) => ({ index, keys: own, stood: stood[index] ?? [] }));
}

/** The keys under which rows of the plan are remembered that were gone while others of the same key were not. */
export function goneKeys(table: PlannedTable, people: PeopleColumns): readonly RowKey[] {
  const headers = table.columns.map(({ header }) => header);
  const positions = positionsOf(people.key, headers) ?? [];
  const facts = factsOf(table, headers, people);
  return table.rows.map((row) =>
    goneKey(
      positions.map((position) => String(inputOf(row[position]))),
      facts.planned(row),
    ),
  );
}

function goneKey(base: RowKey, facts: string): RowKey {
  return [...base, facts];
}

interface Facts {
  readonly standing: (row: readonly PlannedValue[]) => string;
  readonly planned: (row: readonly PlannedValue[]) => string;
  readonly rank: (row: readonly PlannedValue[]) => number;
}

/** What we wrote in a row beside its number, its formulas and what people fill. */
function factsOf({ columns }: PlannedTable, headers: readonly string[], { typed }: PeopleColumns): Facts {
  const told = columns.flatMap(({ header, formula, style }, position) => {
    const then = headers.indexOf(header);
    const isTold = formula === undefined && style !== "integer" && !typed.includes(header) && then >= 0;
    return isTold ? [[position, then] as const] : [];
  });
  const now = told.map(([position]) => position);
  const before = told.map(([, then]) => then);
  const number = columns.find(({ style }) => style === "integer");
  const rankAt = number === undefined ? -1 : headers.indexOf(number.header);
  const text = (row: readonly PlannedValue[], positions: readonly number[]) =>
    JSON.stringify(positions.map((position) => comparable(row[position])));
  return {
    standing: (row) => text(row, before),
    planned: (row) => text(row, now),
    rank: (row) => {
      const rank = row[rankAt];
      return typeof rank === "number" ? rank : Infinity;
    },
  };
}

function comparable(value: PlannedValue): string {
  const input = inputOf(value);
  return typeof input === "number" ? String(Number(input.toPrecision(15))) : input.replace(/^'/, "");
}

interface Group {
  readonly table: PlannedTable;
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly keys: readonly RowKey[];
  readonly base: RowKey;
  /** Of standing rows. */
  readonly indexes: readonly number[];
  /** Of planned rows. */
  readonly places: readonly number[];
}

function matchGroup(
  { table, rows, keys, base, indexes, places }: Group,
  facts: Facts,
): readonly Pick<MatchedRow, "index" | "keys">[] {
  const matched: Pick<MatchedRow, "index" | "keys">[] = [];
  const rank = (index: number) => facts.rank(rows[index] ?? []);
  const byRank = [...indexes].sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
  const free = new Map<string, number[]>();
  for (const place of places) {
    const text = facts.planned(table.rows[place] ?? []);
    free.set(text, [...(free.get(text) ?? []), place]);
  }
  const open: number[] = [];
  for (const index of byRank) {
    const place = free.get(facts.standing(rows[index] ?? []))?.shift();
    if (place === undefined) open.push(index);
    else matched.push({ index, keys: [keys[place] ?? base] });
  }
  const left = [...free.values()]
    .flat()
    .sort((a, b) => a - b)
    .map((place) => keys[place] ?? base);
  open.forEach((index, nth) => {
    const one = left[nth];
    if (left.length === open.length && one !== undefined) matched.push({ index, keys: [one] });
    else if (left.length > 0) matched.push({ index, keys: left });
    else matched.push({ index, keys: [goneKey(base, facts.standing(rows[index] ?? []))] });
  });
  return matched;
}

function groups(
  rows: readonly (readonly PlannedValue[])[],
  positions: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const text = JSON.stringify(positions.map((position) => String(inputOf(row[position]))));
    const known = found.get(text);
    if (known === undefined) found.set(text, [index]);
    else known.push(index);
  });
  return found;
}
