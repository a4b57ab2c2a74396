import type { BukuTamu, OrangTertulis } from "./bukuTamu";

/**
 * Lays two books together. In whatever order and however often books are merged, the outcome is the same: of each fact the
 * latest version holds, and of one version the one that comes last in a fixed order, whoever brings it. What two desks wrote
 * differently of one person is kept twice, to be asked about.
 */
export function mergeBuku(a: BukuTamu, b: BukuTamu): BukuTamu {
  return {
    acara: a.acara > b.acara ? a.acara : b.acara,
    meja: latest([...a.meja, ...b.meja], ({ id }) => [id]),
    orang: latestOfPeople([...a.orang, ...b.orang]),
    kedatangan: latest([...a.kedatangan, ...b.kedatangan], ({ kunci, sesi, meja }) => [kunci, sesi, meja]),
    jawaban: latest([...a.jawaban, ...b.jawaban], ({ satu, lain }) => [satu, lain]),
  };
}

interface Versioned {
  readonly versi: number;
}

/** One of each, in the order of their keys. */
function latest<T extends Versioned>(facts: readonly T[], keyOf: (fact: T) => readonly string[]): readonly T[] {
  const kept = new Map<string, T>();
  for (const fact of facts) {
    const key = JSON.stringify(keyOf(fact));
    const known = kept.get(key);
    if (known === undefined || isLater(fact, known)) kept.set(key, fact);
  }
  return inOrder(kept);
}

function latestOfPeople(people: readonly OrangTertulis[]): readonly OrangTertulis[] {
  const last = new Map<string, number>();
  for (const { kunci, versi } of people) last.set(kunci, Math.max(versi, last.get(kunci) ?? versi));
  const kept = new Map<string, OrangTertulis>();
  for (const one of people) if (one.versi === last.get(one.kunci)) kept.set(written(one), one);
  return inOrder(new Map([...kept].map(([text, one]) => [JSON.stringify([one.kunci, text]), one])));
}

function isLater<T extends Versioned>(a: T, b: T): boolean {
  return a.versi === b.versi ? written(a) > written(b) : a.versi > b.versi;
}

/** The order of members says nothing. */
function written(fact: object): string {
  return JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder<T>(facts: ReadonlyMap<string, T>): readonly T[] {
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
