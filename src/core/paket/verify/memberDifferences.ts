import { addressOf } from "../../cells/cellRef";
import type { Difference } from "./difference";
import { memberOf, textIn } from "./resources";

/** What tells the members of a list apart, where they have any of these. */
const NAMING = ["code", "at", "file", "sheet", "range", "name", "field"];

/** Where a part of JSON is not the one that it should be, each member by its path (`realisasi.0.pagu.value`) and its cell. */
export function memberDifferences(part: string, there: unknown, expected: unknown): readonly Difference[] {
  return within({ part, path: "", at: "" }, there, expected);
}

interface Place {
  readonly part: string;
  readonly path: string;
  /** File, sheet and cell of what stands around it. */
  readonly at: string;
}

function within(place: Place, there: unknown, expected: unknown): readonly Difference[] {
  if (there === expected) return [];
  if (Array.isArray(there) && Array.isArray(expected)) return inLists(place, there, expected);
  if (!isObject(there) || !isObject(expected)) return [other(place, "other", there, expected)];
  const at = cellOf(expected) || cellOf(there) || place.at;
  const names = [...new Set([...Object.keys(expected), ...Object.keys(there)])];
  return names.flatMap((name) => {
    const [one, meant] = [memberOf(there, name), memberOf(expected, name)];
    return inMember({ ...place, path: place.path === "" ? name : `${place.path}.${name}`, at }, one, meant);
  });
}

function inMember(place: Place, there: unknown, expected: unknown): readonly Difference[] {
  if (there === undefined && expected === undefined) return [];
  if (there === undefined) return [other(place, "missing", there, expected)];
  return expected === undefined ? [other(place, "extra", there, expected)] : within(place, there, expected);
}

/** Members are held against those of the same cell or name, so that one more or less is told once. */
function inLists(place: Place, there: readonly unknown[], expected: readonly unknown[]): readonly Difference[] {
  const open = new Map<string, number[]>();
  for (const [nth, one] of there.entries()) {
    const key = keyOf(one, nth);
    const same = open.get(key);
    if (same) same.push(nth);
    else open.set(key, [nth]);
  }
  const differences = expected.flatMap((one, nth) => {
    const found = open.get(keyOf(one, nth))?.shift();
    const of = { ...place, path: `${place.path}.${String(found ?? nth)}` };
    return found === undefined ? [other(of, "missing", undefined, one)] : within(of, there[found], one);
  });
  const left = [...open.values()].flat().sort((a, b) => a - b);
  const extra = left.map((nth) =>
    other({ ...place, path: `${place.path}.${String(nth)}` }, "extra", there[nth], undefined),
  );
  if (differences.length + extra.length > 0) return [...differences, ...extra];
  // All of them are there, in another order.
  const moved = there.findIndex((one, nth) => keyOf(one, nth) !== keyOf(expected[nth], nth));
  if (moved < 0) return [];
  return [other({ ...place, path: `${place.path}.${String(moved)}` }, "other", there[moved], expected[moved])];
}

function keyOf(one: unknown, nth: number): string {
  if (!isObject(one)) return String(nth);
  const named = NAMING.map((name) => memberOf(one, name)).filter((value) => value !== undefined);
  return named.length === 0 ? String(nth) : JSON.stringify(named);
}

function other(
  { part, path, at }: Place,
  problem: "missing" | "extra" | "other",
  there: unknown,
  expected: unknown,
): Difference {
  const own = cellOf(expected) || cellOf(there) || at;
  return { kind: "member", part, path, at: own, problem, there: shortly(there), expected: shortly(expected) };
}

/** Of a member with members of its own, what it, or the first of them that was read from one, holds in its cell. */
function shortly(value: unknown): string {
  if (typeof value === "string") return value;
  if (!isObject(value)) return value === undefined ? "" : JSON.stringify(value);
  const raw = memberOf(readFrom(value), "raw");
  return typeof raw === "string" || typeof raw === "number" ? String(raw) : JSON.stringify(value);
}

/** What tells of a cell: the value itself or the first of its members that does. */
function readFrom(value: unknown): unknown {
  if (!isObject(value) || hasPlace(value)) return value;
  return Object.values(value).find(hasPlace);
}

function hasPlace(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, "at");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The cell that something names as its own, as it is or written out; the first of several. */
function cellOf(value: unknown): string {
  const at = memberOf(readFrom(value), "at");
  const first: unknown = Array.isArray(at) ? at[0] : at;
  const [file, sheet, cell] = [textIn(first, "file"), textIn(first, "sheet"), textIn(first, "cell")];
  if (file === "") return "";
  const [row, col] = [memberOf(first, "row"), memberOf(first, "col")];
  const address = typeof row === "number" && typeof col === "number" ? addressOf({ row, col }) : cell;
  return `${file} › ${sheet}!${address}`;
}
