import type { Peserta } from "../../../src/core/records/peserta";
import type { KnownRow } from "./variants";

/** Of the pairs joined, how many are one person; of the pairs that are one person, how many are joined. */
export interface JoinScore {
  readonly precision: number;
  readonly recall: number;
}

export function scoreJoins(known: readonly KnownRow[], joined: readonly (readonly Peserta[])[]): JoinScore {
  const whoOf = new Map(known.map(({ row, who }) => [row, who]));
  const pairsOf = (count: number) => (count * (count - 1)) / 2;
  const counted = <K>(list: readonly K[]) => {
    const counts = new Map<K, number>();
    for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()];
  };
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const right = sum(joined.flatMap((rows) => counted(rows.map((row) => whoOf.get(row))).map(pairsOf)));
  const made = sum(joined.map(({ length }) => pairsOf(length)));
  const all = sum(counted(known.map(({ who }) => who)).map(pairsOf));
  return { precision: right / made, recall: right / all };
}
