import type { CellRange } from "../../cells/cellRef";
import { inputOf } from "../plan/cellInput";
import type { PlannedSheet, PlannedValue } from "../plan/plannedWorkbook";
import { tableRange } from "../plan/tableRange";
import { formulaSense, formulaWords } from "./formulaSense";
import { shortHash } from "./shortHash";
import { parseJson } from "../../values/parseJson";

/**
 * What we wrote on a sheet, as far as it must be known to tell it from what people set there later: places, headers of our
 * own, and short hashes of texts, never the texts themselves.
 */
export interface WrittenRecord {
  readonly tables: readonly WrittenTable[];
  /** By `row col`: the hash of a loose cell or of one in a row of totals; of a formula what `formulaHash` says. */
  readonly cells: ReadonlyMap<string, string>;
  /** Hashes of what the plan itself put into people's columns. */
  readonly offered: ReadonlySet<string>;
}

export interface WrittenTable {
  /** As the plan names it. */
  readonly name: string;
  readonly range: CellRange;
  /** Of our own columns, in our order. */
  readonly headers: readonly string[];
  /** What its rows are known by; undefined where they are too many. */
  readonly rows?: WrittenRows | undefined;
}

export interface WrittenRows {
  /** Positions of the columns that tell one row from another, among our own. */
  readonly key: readonly number[];
  /** Of the texts in these columns, row by row. */
  readonly hashes: readonly string[];
  /** The same of all that we wrote in a row but its number, where that is more. */
  readonly facts?: { readonly columns: readonly number[]; readonly hashes: readonly string[] };
}

export const FORMULA = "=";

const WORDS = "~";

/** `=` and hashes of what a formula says and of its words alone; records of older results hold the `=` alone. */
export function formulaHash(formula: string, headerOf?: (header: string) => string): string {
  return `${FORMULA}${shortHash(formulaSense(formula, headerOf))}${WORDS}${shortHash(formulaWords(formula))}`;
}

/** Whether two formulas, by their hashes, can be one that another program spells its own way. */
export function haveSameWords(written: string, standing: string): boolean {
  const [, words] = written.split(WORDS);
  return words === undefined || standing.split(WORDS)[1] === words;
}

export function valueHash(value: PlannedValue): string {
  const input = inputOf(value);
  // Excel may take a leading apostrophe as its own sign, and holds 15 digits.
  return shortHash(typeof input === "number" ? String(Number(input.toPrecision(15))) : input.replace(/^'/, ""));
}

/** The record of a sheet; `ours` are its tables without what people set in and beside them. */
export function recordOf(
  plan: PlannedSheet,
  ours: readonly Pick<WrittenTable, "headers" | "rows">[],
  offered: Iterable<string>,
): WrittenRecord {
  const cells = new Map<string, string>();
  const put = (row: number, col: number, value: PlannedValue, formula: string | undefined) => {
    if (formula !== undefined) cells.set(`${row} ${col}`, formulaHash(formula));
    else if (value !== undefined && value !== "") cells.set(`${row} ${col}`, valueHash(value));
  };
  for (const { row, col, value, formula } of plan.cells) put(row, col, value, formula);
  const tables = plan.tables.map((table, index) => {
    const range = tableRange(table);
    table.columns.forEach(({ total }, at) => {
      if (total?.ofPeople === undefined) put(range.bottom, table.col + at, total?.value, total?.formula);
    });
    const { headers = [], rows } = ours[index] ?? {};
    return { name: table.name, range, headers, rows };
  });
  return { tables, cells, offered: new Set(offered) };
}

/** Several records: a sheet that is being written again may hold parts of each. */
export function recordsText(records: readonly WrittenRecord[]): string {
  return JSON.stringify(
    records.map(({ tables, cells, offered }) => ({
      tables: tables.map(({ name, range, headers, rows }) => [
        name,
        [range.top, range.left, range.bottom, range.right],
        headers,
        rows === undefined ? null : [rows, ...(rows.facts === undefined ? [] : [rows.facts])].flatMap(columnsText),
      ]),
      cells: [...cells].map(([place, hash]) => `${place} ${hash}`).join(";"),
      offered: [...offered].join(" "),
    })),
  );
}

function columnsText(rows: WrittenRows | NonNullable<WrittenRows["facts"]>): readonly string[] {
  return [("key" in rows ? rows.key : rows.columns).join(" "), rows.hashes.join(" ")];
}

/** Nothing for what no version of ours wrote. */
export function parseRecords(text: string): readonly WrittenRecord[] {
  const read = parseJson(text);
  return Array.isArray(read) ? read.flatMap((one: unknown) => recordIn(one) ?? []) : [];
}

function recordIn(read: unknown): WrittenRecord | undefined {
  if (typeof read !== "object" || read === null) return undefined;
  const { tables, cells, offered } = read as Readonly<Record<string, unknown>>;
  if (!Array.isArray(tables) || typeof cells !== "string" || typeof offered !== "string") return undefined;
  const places = cells.split(";").flatMap((line) => {
    const [, place, hash] = /^(\d+ \d+) (.+)$/.exec(line) ?? [];
    return place === undefined || hash === undefined ? [] : [[place, hash] as const];
  });
  return {
    tables: tables.flatMap((one: unknown) => tableIn(one) ?? []),
    cells: new Map(places),
    offered: new Set(wordsIn(offered)),
  };
}

function tableIn(read: unknown): WrittenTable | undefined {
  if (!Array.isArray(read)) return undefined;
  const [name, sides, headers, rows] = read as readonly unknown[];
  if (typeof name !== "string" || !Array.isArray(sides) || !Array.isArray(headers)) return undefined;
  const [top = 0, left = 0, bottom = 0, right = 0] = sides.map(Number);
  if (![top, left, bottom, right].every((side) => Number.isInteger(side) && side > 0)) return undefined;
  const known = Array.isArray(rows) ? rowsIn(rows.map(String)) : undefined;
  return { name, range: { top, left, bottom, right }, headers: headers.map(String), rows: known };
}

function rowsIn([key = "", hashes = "", columns, factHashes = ""]: readonly string[]): WrittenRows {
  const known = { key: wordsIn(key).map(Number), hashes: wordsIn(hashes) };
  if (columns === undefined) return known;
  return { ...known, facts: { columns: wordsIn(columns).map(Number), hashes: wordsIn(factHashes) } };
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
