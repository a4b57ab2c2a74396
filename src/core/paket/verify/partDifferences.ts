import { NEEDED_PARTS, PART } from "../parts";
import type { Difference } from "./difference";
import type { Unpacked } from "./unpacked";

/** Each part against the list of fingerprints. */
export function partDifferences({ sums, stated }: Unpacked): readonly Difference[] {
  const missing = NEEDED_PARTS.filter((part) => part !== PART.sums && !sums.has(part) && !stated?.has(part));
  const gone = missing.map((part): Difference => ({ kind: "part", part, problem: "missing" }));
  if (stated === undefined) return [...gone, unreadable(PART.sums)];
  return [
    ...gone,
    ...[...stated.keys()].flatMap((part): readonly Difference[] =>
      sums.has(part) ? [] : [{ kind: "part", part, problem: "missing" }],
    ),
    ...[...sums].flatMap(([part, sum]): readonly Difference[] => {
      const said = stated.get(part);
      if (said === undefined) return [{ kind: "part", part, problem: isKnown(part) ? "no-sum" : "extra" }];
      return said === sum ? [] : [{ kind: "part", part, problem: "altered" }];
    }),
  ];
}

function isKnown(part: string): boolean {
  return Object.values<string>(PART).includes(part) || part.startsWith("tabel/");
}

export function unreadable(part: string): Difference {
  return { kind: "part", part, problem: "unreadable" };
}
