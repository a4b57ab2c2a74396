import { csvRows } from "./csvRows";
import type { Difference } from "./difference";

/** A field of a table as `datapackage.json` describes it. */
export interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly allowed: readonly string[] | undefined;
}

/** A table of the package: what is said of it, and its lines. */
export interface Resource {
  readonly name: string;
  readonly table: string;
  readonly path: string;
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly to: string;
    readonly reference: readonly string[];
  }[];
  /** A1 addresses of the texts that bear an apostrophe against formulas. */
  readonly guarded: ReadonlySet<string>;
  /** Lines under the header. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads the tables that a descriptor names; what cannot be understood is a difference. */
export function resourcesOf(
  descriptor: unknown,
  textOf: (path: string) => string | undefined,
): { readonly resources: readonly Resource[]; readonly differences: readonly Difference[] } {
  const resources: Resource[] = [];
  const differences: Difference[] = [];
  for (const described of listIn(descriptor, "resources")) {
    const path = textIn(described, "path");
    const text = textOf(path);
    if (text === undefined) {
      differences.push({ kind: "part", part: path || "datapackage.json", problem: "missing" });
      continue;
    }
    const schema = memberOf(described, "schema");
    const fields = listIn(schema, "fields").map(fieldOf);
    const lines = csvRows(text, textIn(memberOf(described, "dialect"), "delimiter") || ",");
    const [header, ...rows] = lines ?? [];
    if (lines === undefined || rows.some((row) => row.length !== fields.length)) {
      differences.push({ kind: "part", part: path, problem: "unreadable" });
      continue;
    }
    if (JSON.stringify(header) !== JSON.stringify(fields.map(({ name }) => name))) {
      differences.push({ kind: "headers", part: path });
      continue;
    }
    resources.push({
      name: textIn(described, "name"),
      table: textIn(described, "spjRapiTable"),
      path,
      fields,
      primaryKey: textsIn(schema, "primaryKey"),
      foreignKeys: listIn(schema, "foreignKeys").map((key) => ({
        fields: textsIn(key, "fields"),
        to: textIn(memberOf(key, "reference"), "resource"),
        reference: textsIn(memberOf(key, "reference"), "fields"),
      })),
      guarded: new Set(textsIn(described, "spjRapiGuarded")),
      rows,
    });
  }
  return { resources, differences };
}

function fieldOf(described: unknown): FieldSchema {
  const constraints = memberOf(described, "constraints");
  const allowed = memberOf(constraints, "enum");
  return {
    name: textIn(described, "name"),
    type: textIn(described, "type"),
    required: memberOf(constraints, "required") === true,
    allowed: allowed === undefined ? undefined : textsIn(constraints, "enum"),
  };
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

export function textIn(value: unknown, name: string): string {
  const text = memberOf(value, name);
  return typeof text === "string" ? text : "";
}

function textsIn(value: unknown, name: string): readonly string[] {
  const one = memberOf(value, name);
  return typeof one === "string" ? [one] : listIn(value, name).filter((text) => typeof text === "string");
}
