import type { PaketPlan } from "../planPaket";
import { csvRows } from "./csvRows";
import type { Difference } from "./difference";
import type { Resource } from "./resources";

/** Every part of text against the one that the records make. */
export function textDifferences(
  made: PaketPlan["texts"],
  texts: ReadonlyMap<string, string>,
  resources: readonly Resource[],
): readonly Difference[] {
  const known = new Map(resources.map((resource) => [resource.path, resource]));
  return made.flatMap(({ path, text }): readonly Difference[] => {
    const there = texts.get(path);
    if (there === undefined || there === text) return [];
    const resource = known.get(path);
    if (resource !== undefined) return fieldDifferences(resource, csvRows(text, ";")?.slice(1) ?? []);
    return [{ kind: "line", part: path, line: firstOtherLine(there, text) }];
  });
}

function fieldDifferences({ path, fields, rows }: Resource, expected: readonly (readonly string[])[]): Difference[] {
  if (rows.length !== expected.length)
    return [{ kind: "rows", part: path, there: rows.length, expected: expected.length }];
  return rows.flatMap((row, at) =>
    row.flatMap((there, col): readonly Difference[] => {
      const meant = expected[at]?.[col] ?? "";
      if (there === meant) return [];
      const column = fields[col]?.name ?? "";
      return [{ kind: "entry", part: path, row: at + 2, column, problem: "reckoned", there, expected: meant }];
    }),
  );
}

function firstOtherLine(a: string, b: string): number {
  const [one, other] = [a.split("\n"), b.split("\n")];
  const at = one.findIndex((line, index) => line !== other[index]);
  return (at < 0 ? Math.min(one.length, other.length) : at) + 1;
}
