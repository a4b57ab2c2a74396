import type { Peserta } from "../records/peserta";
import { namaKey } from "../values/namaOrang";
import { nikKey, nipKey } from "./orang";
import type { ToldPair } from "./toldPairs";

/**
 * Of the rows of one list, those that share a NIP, a NIK or a name with another, and those of whom somebody said who they are: every
 * other row is a person by itself. Linear in rows.
 */
export function sharedRows(rows: readonly Peserta[], told: readonly ToldPair[]): ReadonlySet<Peserta> {
  const shared = new Set(told.flatMap((pair) => pair.rows));
  for (const keyOf of [nipKey, nikKey, (row: Peserta) => namaKey(row.nama.value)]) {
    const firsts = new Map<string, Peserta>();
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first) shared.add(first).add(row);
      else firsts.set(key, row);
    }
  }
  return shared;
}
