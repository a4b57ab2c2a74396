import {
  EMPTY_BUKU,
  type BukuTamu,
  type DataOrang,
  type Jawaban,
  type Kedatangan,
  type OrangTertulis,
} from "./bukuTamu";
import { written } from "./mergeBuku";
import type { Tamu } from "./people";

/** What one deed at a desk adds to the book: merged with what is kept, it is done. */
export type Entry = BukuTamu;

/**
 * Makes an entry of the book as it is kept at that moment. Another window of this computer is the same desk: were the entry
 * made of what one window last saw, it could be taken for an older word than what the other wrote meanwhile.
 */
export type MakeEntry = (kept: BukuTamu) => Entry;

/** Where and when a tick is set. */
export interface TickPlace {
  readonly sesi: string;
  /** Id of the desk. */
  readonly meja: string;
  /** Local time: `2023-03-08T08:15:22`. */
  readonly pukul: string;
}

/** Ticks a person. */
export function tick(book: BukuTamu, kunci: string, { sesi, meja, pukul }: TickPlace): Entry {
  const before = book.kedatangan.find(
    (one) => one.kunci === kunci && one.sesi === sesi && one.meja === meja && one.pukul === pukul,
  );
  const versi = (before?.versi ?? 0) + 1;
  return { ...EMPTY_BUKU, kedatangan: [{ kunci, sesi, meja, versi, hadir: true, pukul }] };
}

/**
 * Takes a person's ticks of one session back: those of the own desk as they are kept, and of other desks those that `seen`
 * shows. What another desk ticked meanwhile may be the real person, after a slip of this one.
 */
export function untick(
  book: BukuTamu,
  seen: Pick<Tamu, "allKunci" | "kedatangan">,
  at: Omit<TickPlace, "pukul">,
): Entry {
  const wasSeen = (tick: Kedatangan) => seen.kedatangan.some((one) => written(one) === written(tick));
  const standing = book.kedatangan.filter(
    (one) =>
      one.hadir && one.sesi === at.sesi && seen.allKunci.includes(one.kunci) && (one.meja === at.meja || wasSeen(one)),
  );
  return {
    ...EMPTY_BUKU,
    kedatangan: standing.map((one) => ({ ...one, versi: one.versi + 1, hadir: false })),
  };
}

/**
 * Writes a new guest, or new data of a person who is in the book; that also settles what two desks wrote differently. `seen`
 * is what whoever writes knew of the person: what another desk wrote since stands beside the new data, to be asked about.
 */
export function writePerson(
  book: BukuTamu,
  kunci: string,
  data: DataOrang,
  seen: readonly OrangTertulis[] = book.orang,
): Entry {
  const known = book.orang.filter((one) => one.kunci === kunci);
  const diundang = known.some((one) => one.diundang);
  // Whether they were invited is known by the book alone.
  const among = (people: readonly OrangTertulis[]) =>
    people.flatMap((one) => (one.kunci === kunci ? [{ ...one, diundang }] : []));
  return { ...EMPTY_BUKU, orang: besideUnseen({ ...data, kunci, diundang, versi: 0 }, among(known), among(seen)) };
}

/** Keeps what a person said of two who may be one; another desk's answer that is not among the `seen` stands beside it. */
export function answerPair(
  book: BukuTamu,
  pair: readonly [string, string],
  { orangSama, pakai }: Pick<Jawaban, "orangSama" | "pakai">,
  seen: readonly Jawaban[] = book.jawaban,
): Entry {
  const [satu = "", lain = ""] = [...pair].sort();
  const among = (answers: readonly Jawaban[]) => answers.filter((one) => one.satu === satu && one.lain === lain);
  const answer = { satu, lain, orangSama, pakai, versi: 1 };
  return { ...EMPTY_BUKU, jawaban: besideUnseen(answer, among(book.jawaban), among(seen)) };
}

/** A fact as the latest of what was seen, and what is kept unseen brought up to it: neither hides the other. */
function besideUnseen<T extends { readonly versi: number }>(
  fact: T,
  kept: readonly T[],
  seen: readonly T[],
): readonly T[] {
  const texts = new Set(seen.map(written));
  const unseen = kept.filter((one) => !texts.has(written(one)));
  const next = (facts: readonly T[]) => Math.max(fact.versi, ...facts.map(({ versi }) => versi + 1));
  const versi = unseen.length === 0 ? next(kept) : Math.max(next(seen), ...kept.map((one) => one.versi));
  return [fact, ...unseen].map((one) => ({ ...one, versi }));
}
