import type { BukuTamu, Jawaban, Kedatangan, OrangTertulis } from "./bukuTamu";

/** One person of a book, whatever keys two desks gave them. */
export interface Tamu {
  /** The key that is written to. */
  readonly kunci: string;
  readonly allKunci: readonly string[];
  readonly data: OrangTertulis;
  /** What else two desks wrote of this person under one key; a person decides. */
  readonly otherwise: readonly OrangTertulis[];
  /** Every standing tick, the earliest first. */
  readonly kedatangan: readonly Kedatangan[];
}

/** The people of a book; those whom somebody said to be one are one, under the data that were chosen. */
export function tamuOf(book: BukuTamu): readonly Tamu[] {
  const became = unions(book);
  const groups = new Map<string, string[]>();
  const versions = new Map<string, OrangTertulis[]>();
  for (const one of book.orang) {
    const same = versions.get(one.kunci);
    if (same) same.push(one);
    else {
      versions.set(one.kunci, [one]);
      const root = became(one.kunci);
      groups.set(root, [...(groups.get(root) ?? []), one.kunci]);
    }
  }
  const ticks = new Map<string, Kedatangan[]>();
  for (const one of book.kedatangan) if (one.hadir) ticks.set(one.kunci, [...(ticks.get(one.kunci) ?? []), one]);
  const chosen = new Set(answersOf(book).flatMap(({ orangSama, pakai }) => (orangSama ? [pakai] : [])));
  return [...groups.values()].flatMap((allKunci): readonly Tamu[] => {
    const kunci = allKunci.find((one) => chosen.has(one)) ?? allKunci[0] ?? "";
    const [data, ...otherwise] = versions.get(kunci) ?? [];
    if (data === undefined) return [];
    const kedatangan = allKunci
      .flatMap((one) => ticks.get(one) ?? [])
      .sort((a, b) => (a.pukul === b.pukul ? compare(a.meja, b.meja) : compare(a.pukul, b.pukul)));
    const diundang = allKunci.some((one) => versions.get(one)?.some((version) => version.diundang) === true);
    return [{ kunci, allKunci, data: { ...data, diundang }, otherwise, kedatangan }];
  });
}

/** Whether a person was ticked in a session. */
export function isThere({ kedatangan }: Tamu, sesi: string): boolean {
  return kedatangan.some((one) => one.sesi === sesi);
}

/** What was said of two who may be one; of two answers that differ none, until somebody decides. */
export function answersOf({ jawaban }: BukuTamu): readonly Jawaban[] {
  const times = new Map<string, number>();
  const keyOf = ({ satu, lain }: Jawaban) => JSON.stringify([satu, lain]);
  for (const one of jawaban) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
  return jawaban.filter((one) => times.get(keyOf(one)) === 1);
}

function unions(book: BukuTamu): (kunci: string) => string {
  const parent = new Map<string, string>();
  const root = (kunci: string): string => {
    let now = kunci;
    for (let next = parent.get(now); next !== undefined; next = parent.get(now)) now = next;
    return now;
  };
  for (const { satu, lain, orangSama } of answersOf(book)) {
    if (!orangSama) continue;
    const [a = "", b = ""] = [root(satu), root(lain)].sort();
    if (a !== b) parent.set(b, a);
  }
  return root;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
