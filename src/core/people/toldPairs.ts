import type { Peserta } from "../records/peserta";

/** What somebody who knows them said of two rows: they are of one person, or of two. */
export interface ToldPair {
  readonly rows: readonly [Peserta, Peserta];
  readonly one: boolean;
}

export const NOTHING_TOLD: readonly ToldPair[] = [];

/** By row: the rows that are of somebody else, because a person said so. */
export function othersByRow(told: readonly ToldPair[]): ReadonlyMap<Peserta, ReadonlySet<Peserta>> {
  const others = new Map<Peserta, Set<Peserta>>();
  for (const { rows, one } of told) {
    if (one) continue;
    const [a, b] = rows;
    for (const [row, other] of [
      [a, b],
      [b, a],
    ] as const)
      others.set(row, (others.get(row) ?? new Set<Peserta>()).add(other));
  }
  return others;
}
