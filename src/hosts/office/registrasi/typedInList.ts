import type { CellInput } from "../../../core/sheets/plan/cellInput";
import { shortHash } from "../../../core/sheets/typed/shortHash";
import { parseJson } from "../../../core/values/parseJson";

type Row = readonly unknown[];

/** What we wrote in a list, cell by cell as a short hash: whatever is otherwise was typed by somebody. */
export interface ListRecord {
  /** Ours, by which its columns are known again; none in the record of an older version. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Guests are known again by their name, in the second column; the first one only counts them. */
export const NAME = 1;

/**
 * The rows of a list with what people typed in it: into its cells, into columns that they added, and as rows of their own,
 * which stand behind ours. What is ours goes when the book has it no more.
 */
export function withTypedInList(
  rows: readonly Row[],
  standing: readonly Row[],
  { rows: record }: ListRecord,
): CellInput[][] {
  const stood = new RowsByName(standing, textOf);
  const written = new RowsByName(record, (hash) => hash as string);
  const filled = rows.map((row) => {
    const there = stood.take(textOf(row[NAME]), row.map(textOf), textOf) ?? [];
    const ours = written.take(hashOf(row[NAME]), there.map(hashOf), String);
    return Array.from({ length: Math.max(row.length, there.length) }, (_, col) => {
      const isTyped = col !== 0 && col < there.length && hashOf(there[col]) !== (ours?.[col] ?? hashOf(""));
      return inputIn(isTyped ? there[col] : row[col]);
    });
  });
  const added = stood
    .rest()
    .filter((row) => row.some((value) => textOf(value) !== ""))
    .filter((row) => written.take(hashOf(row[NAME]), row.map(hashOf), String) === undefined);
  return [...filled, ...added.map((row) => row.map(inputIn))];
}

export function recordOfList(headers: readonly string[], rows: readonly Row[]): string {
  return JSON.stringify({ headers, rows: rows.map((row) => row.map(hashOf)) });
}

/** Nothing where the property is not one of ours. */
export function parseListRecord(text: string | undefined): ListRecord {
  const read = text === undefined ? undefined : parseJson(text);
  if (isRows(read)) return { headers: [], rows: read };
  const { headers, rows } = (read ?? {}) as { readonly headers?: unknown; readonly rows?: unknown };
  if (!Array.isArray(headers) || !isRows(rows)) return { headers: [], rows: [] };
  return { headers: headers.map(String), rows };
}

function isRows(read: unknown): read is readonly (readonly string[])[] {
  return Array.isArray(read) && read.every((row) => Array.isArray(row));
}

/** Rows by the name of their guest; each is taken once, of several of one name the one that is most alike. */
class RowsByName {
  readonly #rows = new Map<string, Row[]>();

  constructor(rows: readonly Row[], nameOf: (value: unknown) => string) {
    for (const row of rows) {
      const name = nameOf(row[NAME]);
      const same = this.#rows.get(name);
      if (same === undefined) this.#rows.set(name, [row]);
      else same.push(row);
    }
  }

  take(name: string, like: readonly string[], textIn: (value: unknown) => string): Row | undefined {
    const same = this.#rows.get(name) ?? [];
    if (same.length < 2) return same.pop();
    const alike = same.map((one) => like.filter((text, col) => text === textIn(one[col])).length);
    return same.splice(alike.indexOf(Math.max(...alike)), 1)[0];
  }

  rest(): readonly Row[] {
    return [...this.#rows.values()].flat();
  }
}

export function hashOf(value: unknown): string {
  const text = textOf(value);
  return text === "" ? "" : shortHash(text);
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : String(value as CellInput);
}

function inputIn(value: unknown): CellInput {
  return value === undefined || value === null ? "" : (value as CellInput);
}
