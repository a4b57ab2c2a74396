import type { Cell } from "../../cells/cell";
import type { PeopleColumns, RowKey } from "../../host";
import type { PlannedColumn, PlannedTable, PlannedValue } from "../plan/plannedWorkbook";
import { enteredIn, type FormerTable } from "./formerTable";
import { plannedHeaders } from "./plannedHeaders";
import { positionsOf, rowKeys } from "./rowKeys";
import { offeredHash } from "./offeredHash";
import { goneKeys, matchRows } from "./rowMatch";

/** What a person typed into one cell of a table, by table, row and column rather than by place. */
export interface TypedValue {
  readonly table: string;
  readonly key: RowKey;
  readonly header: string;
  readonly value: string | number;
}

const BETWEEN = " / ";

/**
 * What people typed, the later of two for one cell of a table taking the place of the earlier. A note whose place was
 * taken stands nowhere else: another one from the same place stands beside it.
 */
export class TypedValues {
  readonly #values = new Map<string, TypedValue>();

  constructor(values: Iterable<TypedValue> = []) {
    for (const value of values) this.add(value);
  }

  add(value: TypedValue): void {
    const { table, key, header } = value;
    let own = key;
    const isOther = (at: RowKey) =>
      ![undefined, value.value].includes(this.#values.get(cellKey(table, at, header))?.value);
    if (table === "") for (let nth = 2; isOther(own); nth += 1) own = [...key.slice(0, 1), String(nth)];
    this.#values.set(cellKey(table, own, header), own === key ? value : { ...value, key: own });
  }

  /** Takes out what is known of a row that stands in the sheet: there the sheet says what is typed. */
  forgetRow(table: string, key: RowKey, headers: readonly string[]): void {
    for (const header of headers) this.#values.delete(cellKey(table, key, header));
  }

  /** Adds what may belong to several rows: where two differ in one cell, both stand there. */
  join(value: TypedValue, added: Set<string>): void {
    const at = cellKey(value.table, value.key, value.header);
    const known = added.has(at) ? this.#values.get(at)?.value : undefined;
    added.add(at);
    const parts = String(known ?? "").split(BETWEEN);
    if (known === undefined) this.#values.set(at, value);
    else if (!parts.includes(String(value.value))) {
      this.#values.set(at, { ...value, value: `${known}${BETWEEN}${value.value}` });
    }
  }

  /** Gives what is known of a row to it under another key, beside what is known there already. */
  rekey(table: string, from: RowKey, to: RowKey, headers: readonly string[]): void {
    for (const header of headers) {
      const known = this.#values.get(cellKey(table, from, header));
      if (known === undefined) continue;
      this.#values.delete(cellKey(table, from, header));
      const there = this.at(table, to, header);
      this.join({ ...known, key: to }, new Set(there === undefined ? [] : [cellKey(table, to, header)]));
    }
  }

  at(table: string, key: RowKey, header: string): PlannedValue {
    return this.#values.get(cellKey(table, key, header))?.value;
  }

  /** Columns of a table in which something is known to be typed. */
  headersOf(table: string): readonly string[] {
    return [...new Set(this.all().flatMap((one) => (one.table === table ? one.header : [])))];
  }

  isEmpty(): boolean {
    return this.#values.size === 0;
  }

  all(): readonly TypedValue[] {
    return [...this.#values.values()];
  }
}

/** How much of what stands in a table is known not to be typed. */
export interface Untyped {
  /** Words that a plan puts into people's columns itself. */
  readonly offered?: ReadonlySet<PlannedValue>;
  /** Hashes of what the last plan put into which of these cells; undefined where that is not known. */
  readonly written?: ReadonlySet<string> | undefined;
}

/** Adds what stands in the people's columns of a sheet's table to what is known of the planned one. */
export function collectTyped(
  into: TypedValues,
  table: PlannedTable,
  former: FormerTable,
  people: PeopleColumns,
  finished: boolean,
  { offered = new Set(), written }: Untyped = {},
): void {
  const planned = table.columns.map(({ header }) => header);
  const standing = plannedHeaders(former.headers, planned, former.written);
  if (positionsOf(people.key, standing) === undefined) return;
  const added = addedColumns(former, table).filter(({ formula }) => formula === undefined);
  const headers = [...people.typed, ...added.map(({ header }) => header)];
  if (headers.length === 0) return;
  const planOffers = offeredValues(table);
  const values = former.rows.map((row) => row.map((cell) => (cell === undefined ? undefined : enteredIn(cell))));
  const matched = matchRows(table, standing, values, people);
  if (finished) {
    for (const { keys, stood } of matched) for (const key of [...keys, stood]) into.forgetRow(table.name, key, headers);
  }
  const joined = new Set<string>();
  for (const { index, keys, stood } of matched) {
    for (const header of headers) {
      const value = values[index]?.[standing.indexOf(header)];
      if (value === undefined || value === "" || value === planOffers.get(header) || offered.has(value)) continue;
      const place = [table.name, stood.slice(0, people.key.length), planned.indexOf(header)] as const;
      if (written?.has(offeredHash(...place, value)) === true) continue;
      for (const key of keys) into.join({ table: table.name, key, header, value }, joined);
    }
  }
}

/** What the plan itself puts into every row of a column ("Belum dijawab"): nobody typed it. */
export function offeredValues({ columns, rows }: PlannedTable): ReadonlyMap<string, PlannedValue> {
  const offered = new Map<string, PlannedValue>();
  columns.forEach(({ header }, index) => {
    const first = rows[0]?.[index];
    if (rows.every((row) => row[index] === first)) offered.set(header, first);
  });
  return offered;
}

/** Columns that people set beside ours. */
function addedHeaders(standing: readonly string[], planned: readonly string[]): readonly string[] {
  return standing.filter((header) => header !== "" && !planned.includes(header));
}

/** The planned table with what people typed in it, and with the columns that they set beside it. */
export function withTyped(
  table: PlannedTable,
  former: FormerTable | undefined,
  people: PeopleColumns,
  typed: TypedValues,
): PlannedTable {
  const headers = table.columns.map(({ header }) => header);
  const positions = positionsOf(people.key, headers);
  if (positions === undefined) return table;
  // A key for each row of a long list takes a while: asked for only where something may stand under one.
  let known: readonly RowKey[] | undefined;
  const keysOf = () => (known ??= typed.isEmpty() ? [] : rowKeys(table.rows, positions));
  const added = former === undefined ? rememberedColumns(table, people, keysOf, typed) : addedColumns(former, table);
  if (people.typed.length === 0 && added.length === 0) return table;
  const keys = keysOf();
  const wanted = [...people.typed, ...added.filter(({ formula }) => formula === undefined).map(({ header }) => header)];
  const columns = [...table.columns, ...added];
  if (!typed.isEmpty()) {
    goneKeys(table, people).forEach((gone, index) => typed.rekey(table.name, gone, keys[index] ?? [], wanted));
  }
  const rows = table.rows.map((row, index) => {
    const carried: PlannedValue[] = [...row];
    while (carried.length < columns.length) carried.push(undefined);
    for (const header of wanted) {
      const value = typed.at(table.name, keys[index] ?? [], header);
      const position = columns.findIndex((column) => column.header === header);
      if (value !== undefined && position >= 0) carried[position] = value;
    }
    return carried;
  });
  return { ...table, columns, rows };
}

/** Columns that people set beside ours in a table that was gone since, and is back. */
function rememberedColumns(
  { name, columns }: PlannedTable,
  { typed: own }: PeopleColumns,
  keysOf: () => readonly RowKey[],
  typed: TypedValues,
): readonly PlannedColumn[] {
  const headers = typed
    .headersOf(name)
    .filter((header) => !own.includes(header) && columns.every((one) => one.header !== header));
  return headers
    .filter((header) => keysOf().some((key) => typed.at(name, key, header) !== undefined))
    .map((header) => ({ header, style: "wrapped", ofPeople: { format: undefined } }));
}

function addedColumns(former: FormerTable, { columns, absent = [] }: PlannedTable): readonly PlannedColumn[] {
  const planned = columns.map(({ header }) => header);
  const standing = plannedHeaders(former.headers, planned, former.written);
  const cellsUnder = (header: string) => former.rows.flatMap((row) => row[standing.indexOf(header)] ?? []);
  // A column of our own that this result has no need of; words under its header are somebody's.
  const isOurs = (header: string) =>
    former.written?.includes(header) === true ||
    (absent.includes(header) && cellsUnder(header).every(({ value }) => typeof value === "number"));
  const added = addedHeaders(standing, planned).filter((header) => !isOurs(header));
  return added.map((header) => {
    const cells = cellsUnder(header);
    const [first] = cells;
    const ofPeople = { format: usualFormat(cells) };
    if (first?.formula !== undefined && cells.every(({ formula }) => formula === first.formula)) {
      return { header, style: "text", formula: first.formula, ofPeople };
    }
    return { header, style: cells.some(({ kind }) => kind === "date") ? "date" : "wrapped", ofPeople };
  });
}

/** The number format that most numbers and dates of a column have; undefined where there are none. */
function usualFormat(cells: readonly Cell[]): string | undefined {
  const formats = cells.flatMap(({ value, format }) => (typeof value === "number" && format !== "@" ? [format] : []));
  const times = (format: string) => formats.filter((one) => one === format).length;
  return [...new Set(formats)].sort((a, b) => times(b) - times(a))[0];
}

function cellKey(table: string, key: RowKey, header: string): string {
  return JSON.stringify([table, header, ...key]);
}
