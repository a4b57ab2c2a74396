import type { BukuTamu } from "./bukuTamu";

/**
 * Lays two books together. In whatever order and however often books are merged, the outcome is the same: of each fact the
 * latest version holds, and of one version the one that comes last in a fixed order, whoever brings it. What two desks wrote
 * differently of one person is kept twice, to be asked about. Each tick is a fact of its own: two copies of one workbook are
 * one desk, and what was taken back in the one takes nothing back that was ticked in the other.
 */
export function mergeBuku(a: BukuTamu, b: BukuTamu): BukuTamu {
  return {
    acara: a.acara > b.acara ? a.acara : b.acara,
    meja: latest([...a.meja, ...b.meja], ({ id }) => [id]),
    orang: allLatest([...a.orang, ...b.orang], ({ kunci }) => [kunci]),
    kedatangan: latest([...a.kedatangan, ...b.kedatangan], ({ kunci, sesi, meja, pukul }) => [
      kunci,
      sesi,
      meja,
      pukul,
    ]),
    jawaban: allLatest([...a.jawaban, ...b.jawaban], ({ satu, lain }) => [satu, lain]),
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

/** All that differ of the latest version of each, in the order of their keys. */
function allLatest<T extends Versioned>(facts: readonly T[], keyOf: (fact: T) => readonly string[]): readonly T[] {
  const last = new Map<string, number>();
  for (const fact of facts) {
    const key = JSON.stringify(keyOf(fact));
    last.set(key, Math.max(fact.versi, last.get(key) ?? fact.versi));
  }
  const kept = new Map<string, T>();
  for (const fact of facts) {
    const isLast = fact.versi === last.get(JSON.stringify(keyOf(fact)));
    if (isLast) kept.set(JSON.stringify([...keyOf(fact), written(fact)]), fact);
  }
  return inOrder(kept);
}

function isLater<T extends Versioned>(a: T, b: T): boolean {
  return a.versi === b.versi ? written(a) > written(b) : a.versi > b.versi;
}

/** A fact as a text by which it is told from others; the order of members says nothing. */
export function written(fact: object): string {
  return JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder<T>(facts: ReadonlyMap<string, T>): readonly T[] {
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}
