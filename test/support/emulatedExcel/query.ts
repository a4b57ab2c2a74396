import { invalidArgument } from "./excelError";
import type { HostObject } from "./hostObject";
import type { QueryInfo, Wire } from "./wire";

interface Selection {
  all: boolean;
  readonly names: string[];
  readonly inside: Map<string, string[]>;
}

/** Answers `load(...)`: the selected properties under their wire names; a collection gives its items. */
export function queryResult(
  object: HostObject | null,
  query: QueryInfo,
  extra: Readonly<Record<string, Wire>> = {},
): Wire {
  if (object === null) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return selected(object, paths.map(normal), query, extra);
}

/** The client takes `items/name` as well as `name`, and `.` as well as `/`. */
function normal(path: string): string {
  return path
    .trim()
    .replaceAll(".", "/")
    .replace(/^items(\/|$)/i, "");
}

function selected(
  object: HostObject,
  paths: readonly string[],
  query: QueryInfo,
  extra: Readonly<Record<string, Wire>> = {},
): Wire {
  const { items } = object.members;
  if (items === undefined) return { ...object.members.identity, ...scalars(object, paths), ...extra };
  if (query.Top !== undefined && query.Top < 0) throw invalidArgument();
  const from = query.Skip ?? 0;
  const page = items().slice(from, query.Top === undefined ? undefined : from + query.Top);
  const [own, ofItems] = divide(object, paths);
  return {
    ...scalars(object, own.length === 0 ? [""] : own),
    _Items: page.map((item) => selected(item, ofItems, {})),
  };
}

/** A collection's own properties (`count`) apart from those of its items. */
function divide(object: HostObject, paths: readonly string[]): [string[], string[]] {
  const isOwn = (path: string): boolean => Object.hasOwn(object.members.properties ?? {}, path);
  return [paths.filter(isOwn), paths.filter((path) => !isOwn(path))];
}

function scalars(object: HostObject, paths: readonly string[]): Record<string, Wire> {
  const wanted = selection(paths);
  const result: Record<string, Wire> = {};
  if (wanted.all) {
    for (const [name, property] of Object.entries(object.members.properties ?? {})) {
      if (property.onlyOnRequest !== true) result[wireName(name)] = property.get();
    }
  }
  for (const name of wanted.names) {
    const navigation = object.members.objects !== undefined && Object.hasOwn(object.members.objects, name);
    if (navigation) result[wireName(name)] = queryResult(object.object(name), {});
    else result[wireName(name)] = object.property(name).get();
  }
  for (const [name, rest] of wanted.inside) {
    const inner = object.object(name);
    result[wireName(name)] = inner === null ? null : selected(inner, rest, {});
  }
  return result;
}

function selection(paths: readonly string[]): Selection {
  const wanted: Selection = { all: paths.length === 0, names: [], inside: new Map() };
  for (const path of paths) {
    const slash = path.indexOf("/");
    if (path === "*" || path === "$all") wanted.all = true;
    else if (slash < 0 && path !== "") wanted.names.push(path);
    else if (slash > 0) {
      const rest = path.slice(slash + 1);
      const name = path.slice(0, slash);
      const known = wanted.inside.get(name) ?? [];
      wanted.inside.set(name, [...known, rest.replace(/^items\//i, "")]);
    }
  }
  return wanted;
}

/** `values` travels as `Values`; private names as they are. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetRange` is `getRange` in the API. */
export function memberName(wire: string): string {
  return wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}
