import type { PeopleColumns, RowKey } from "../../host";
import type { PlannedColumn, PlannedTable, PlannedValue } from "../plannedWorkbook";
import { type FormerTable, plannedValueOf } from "./formerTable";
import { positionsOf, rowKeys } from "./rowKeys";

/** What a person typed into one cell of a table, by table, row and column rather than by place. */
export interface TypedValue {
  readonly table: string;
  readonly key: RowKey;
  readonly header: string;
  readonly value: string | number;
}

/** What people typed, the later of two for one cell taking the place of the earlier. */
export class TypedValues {
  readonly #values = new Map<string, TypedValue>();

  constructor(values: Iterable<TypedValue> = []) {
    for (const value of values) this.add(value);
  }

  add(value: TypedValue): void {
    this.#values.set(cellKey(value.table, value.key, value.header), value);
  }

  /** Takes out what is known of a row that stands in the sheet: there the sheet says what is typed. */
  forgetRow(table: string, key: RowKey, headers: readonly string[]): void {
    for (const header of headers) this.#values.delete(cellKey(table, key, header));
  }

  at(table: string, key: RowKey, header: string): PlannedValue {
    return this.#values.get(cellKey(table, key, header))?.value;
  }

  all(): readonly TypedValue[] {
    return [...this.#values.values()];
  }
}

/**
 * Adds what stands in the people's columns of a sheet's table to what is known of the planned one; nobody typed what is
 * `offered`.
 */
export function collectTyped(
  into: TypedValues,
  table: PlannedTable,
  former: FormerTable,
  people: PeopleColumns,
  finished: boolean,
  offered: ReadonlySet<PlannedValue> = new Set(),
): void {
  const planned = table.columns.map(({ header }) => header);
  const standing = namedAsPlanned(former, planned);
  const positions = positionsOf(people.key, standing);
  if (positions === undefined) return;
  const headers = [...people.typed, ...addedHeaders(standing, planned)];
  if (headers.length === 0) return;
  const planOffers = offeredValues(table);
  const values = former.rows.map((row) => row.map(plannedValueOf));
  rowKeys(values, positions).forEach((key, index) => {
    if (finished) into.forgetRow(table.name, key, headers);
    for (const header of headers) {
      const value = values[index]?.[standing.indexOf(header)];
      const typed = value !== undefined && value !== "" && value !== planOffers.get(header);
      if (typed && !offered.has(value)) into.add({ table: table.name, key, header, value });
    }
  });
}

/** What the plan itself puts into every row of a column ("Belum dijawab"): nobody typed it. */
function offeredValues({ columns, rows }: PlannedTable): ReadonlyMap<string, PlannedValue> {
  const offered = new Map<string, PlannedValue>();
  columns.forEach(({ header }, index) => {
    const first = rows[0]?.[index];
    if (rows.every((row) => row[index] === first)) offered.set(header, first);
  });
  return offered;
}

/** A table that was written in another language has the same columns under other headers. */
function namedAsPlanned({ headers }: FormerTable, planned: readonly string[]): readonly string[] {
  const known = headers.length < planned.length || planned.every((header) => headers.includes(header));
  return known ? headers : [...planned, ...headers.slice(planned.length)];
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
  const added = former === undefined ? [] : addedColumns(former, headers);
  if (people.typed.length === 0 && added.length === 0) return table;
  const wanted = [...people.typed, ...added.filter(({ formula }) => formula === undefined).map(({ header }) => header)];
  const columns = [...table.columns, ...added];
  const keys = rowKeys(table.rows, positions);
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

function addedColumns(former: FormerTable, planned: readonly string[]): readonly PlannedColumn[] {
  const standing = namedAsPlanned(former, planned);
  return addedHeaders(standing, planned).map((header) => {
    const cells = former.rows.flatMap((row) => row[standing.indexOf(header)] ?? []);
    const [first] = cells;
    if (first?.formula !== undefined && cells.every(({ formula }) => formula === first.formula)) {
      return { header, style: "text", formula: first.formula };
    }
    return { header, style: cells.some(({ kind }) => kind === "date") ? "date" : "wrapped" };
  });
}

function cellKey(table: string, key: RowKey, header: string): string {
  return JSON.stringify([table, header, ...key]);
}
