import type { Difference } from "./difference";
import type { FieldSchema, Resource } from "./resources";

/** Where the lines of the tables break what is said of them: types, what must stand, closed lists, keys. */
export function schemaDifferences(resources: readonly Resource[]): readonly Difference[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  return resources.flatMap((resource) => [
    ...resource.rows.flatMap((row, at) =>
      resource.fields.flatMap((field, col) => cellDifference(resource, field, row[col] ?? "", at + 2)),
    ),
    ...repeatedKeys(resource),
    ...resource.foreignKeys.flatMap(({ fields, to, reference }) =>
      strayKeys(resource, fields, byName.get(to), reference),
    ),
  ]);
}

const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:,\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function cellDifference({ path }: Resource, field: FieldSchema, there: string, row: number): readonly Difference[] {
  const problem = problemOf(field, there);
  if (problem === undefined) return [];
  return [{ kind: "entry", part: path, row, column: field.name, problem, there, expected: undefined }];
}

function problemOf({ type, required, allowed }: FieldSchema, there: string): "type" | "required" | "enum" | undefined {
  if (there === "") return required ? "required" : undefined;
  const pattern = TYPES[type];
  if (pattern !== undefined && !pattern.test(there)) return "type";
  return allowed !== undefined && !allowed.includes(there) ? "enum" : undefined;
}

function repeatedKeys({ path, fields, primaryKey, rows }: Resource): readonly Difference[] {
  if (primaryKey.length === 0) return [];
  const seen = new Set<string>();
  return rows.flatMap((row, at): readonly Difference[] => {
    const key = keyOf(row, fields, primaryKey);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const [column = ""] = primaryKey;
    return [{ kind: "entry", part: path, row: at + 2, column, problem: "unique", there: key, expected: undefined }];
  });
}

/** A key with an empty field refers to nothing. */
function strayKeys(
  { path, fields, rows }: Resource,
  from: readonly string[],
  to: Resource | undefined,
  reference: readonly string[],
): readonly Difference[] {
  const there = new Set(to?.rows.map((row) => keyOf(row, to.fields, reference)));
  return rows.flatMap((row, at): readonly Difference[] => {
    const key = keyOf(row, fields, from);
    if (there.has(key) || from.some((name) => row[fields.findIndex((field) => field.name === name)] === "")) return [];
    const [column = ""] = from;
    return [{ kind: "entry", part: path, row: at + 2, column, problem: "reference", there: key, expected: undefined }];
  });
}

function keyOf(row: readonly string[], fields: readonly FieldSchema[], names: readonly string[]): string {
  const values = names.map((name) => row[fields.findIndex((field) => field.name === name)] ?? "");
  return values.length === 1 ? (values[0] ?? "") : JSON.stringify(values);
}
