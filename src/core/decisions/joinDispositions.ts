import type { Finding } from "../checks/check";
import type { Disposition, FindingKey, PlainValue } from "./decisions";
import { findingKey } from "./findingKey";

/**
 * What was said of a finding, and whether it is still the finding of which it was said: the same; the same in rows that
 * have moved; or `changed`, other facts in the same cells. What was said then stays to be read, but no longer holds.
 */
export interface JoinedDisposition {
  readonly finding: Finding;
  readonly disposition: Disposition;
  readonly fit: "same" | "moved" | "changed";
}

export interface JoinedDispositions {
  /** At most one for each finding. */
  readonly joined: readonly JoinedDisposition[];
  /** Those that no finding was meant by: it may be put right, or its papers were not read. */
  readonly unmet: readonly Disposition[];
}

/**
 * Joins dispositions to the findings of a review. Check, cells and facts are matched first, or the first of the cells. Then check and facts alone,
 * where the cells stand in the same sheets and columns and no other finding and no other disposition could be meant:
 * rows move when lines are added. At last check and cells alone. Of two dispositions for one finding the later holds.
 */
export function joinDispositions(
  findings: readonly Finding[],
  dispositions: readonly Disposition[],
): JoinedDispositions {
  if (dispositions.length === 0) return { joined: [], unmet: [] };
  const joined: JoinedDisposition[] = [];
  let said = [...new Map(dispositions.map((one) => [byAll(one.finding), one])).values()];
  let open = findings.map((finding) => ({ finding, key: findingKey(finding) }));
  for (const { fit, idOf, mayBeOneOfSeveral } of WAYS) {
    const meant = grouped(open, ({ key }) => idOf(key));
    const done = new Set<unknown>();
    for (const [id, ofOne] of grouped(said, ({ finding }) => idOf(finding))) {
      const found = meant.get(id) ?? [];
      if (!mayBeOneOfSeveral && (found.length > 1 || ofOne.length > 1)) continue;
      ofOne.slice(0, found.length).forEach((disposition, index) => {
        const one = found[index];
        if (one === undefined) return;
        joined.push({ finding: one.finding, disposition, fit });
        done.add(one).add(disposition);
      });
    }
    open = open.filter((one) => !done.has(one));
    said = said.filter((one) => !done.has(one));
  }
  return { joined, unmet: said };
}

function grouped<T>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group) group.push(item);
    else groups.set(idOf(item), [item]);
  }
  return groups;
}

type IdOf = (key: FindingKey) => string;

/** Tuples as JSON, never joined text, so that no two can meet by chance. */
const byAll: IdOf = ({ code, at, facts }) => JSON.stringify([code, at.map(cellOf), ordered(facts)]);

const WAYS: readonly {
  readonly fit: JoinedDisposition["fit"];
  readonly idOf: IdOf;
  /** Findings that are alike in everything are told apart by their order alone. */
  readonly mayBeOneOfSeveral: boolean;
}[] = [
  { fit: "same", idOf: byAll, mayBeOneOfSeveral: true },
  // A finding about whole lists names many cells: whoever writes down the first one means it.
  {
    fit: "same",
    idOf: ({ code, at, facts }) => JSON.stringify([code, at.slice(0, 1).map(cellOf), ordered(facts)]),
    mayBeOneOfSeveral: false,
  },
  {
    fit: "moved",
    idOf: ({ code, at, facts }) => JSON.stringify([code, at.map(columnOf), ordered(facts)]),
    mayBeOneOfSeveral: false,
  },
  { fit: "changed", idOf: ({ code, at }) => JSON.stringify([code, at.map(cellOf)]), mayBeOneOfSeveral: false },
];

function cellOf({ file, sheet, row, col }: FindingKey["at"][number]) {
  return [file, sheet, row, col];
}

function columnOf({ file, sheet, col }: FindingKey["at"][number]) {
  return [file, sheet, col];
}

/** The order of members says nothing. */
function ordered(value: PlainValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const members = Object.entries(value);
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, ordered(member)]);
}
