import type { Family } from "../../../core/checks/check";
import type { NotCheckableView } from "../../work/views/reviewView";

/** What several checks lack alike, with their names: told once. */
export interface Lack {
  readonly missing: readonly string[];
  readonly checks: readonly string[];
}

export interface LackingFamily {
  readonly family: Family;
  readonly count: number;
  readonly lacks: readonly Lack[];
}

/** The checks that could not be made, by family in the order of reading; those that lack the same stand together. */
export function lackingByFamily(checks: readonly NotCheckableView[]): readonly LackingFamily[] {
  const families = new Map<Family, NotCheckableView[]>();
  for (const check of checks) families.set(check.family, [...(families.get(check.family) ?? []), check]);
  return [...families].map(([family, its]) => ({ family, count: its.length, lacks: lacksOf(its) }));
}

function lacksOf(checks: readonly NotCheckableView[]): readonly Lack[] {
  const lacks = new Map<string, Lack>();
  for (const { nama, missing } of checks) {
    const key = JSON.stringify(missing);
    lacks.set(key, { missing, checks: [...(lacks.get(key)?.checks ?? []), nama] });
  }
  return [...lacks.values()];
}
