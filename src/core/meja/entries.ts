import { EMPTY_BUKU, type BukuTamu, type DataOrang, type Jawaban } from "./bukuTamu";

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
  const before = book.kedatangan.find((one) => one.kunci === kunci && one.sesi === sesi && one.meja === meja);
  const versi = (before?.versi ?? 0) + 1;
  return { ...EMPTY_BUKU, kedatangan: [{ kunci, sesi, meja, versi, hadir: true, pukul }] };
}

/** Takes a person's ticks of one session back, at whichever desks they were set. */
export function untick(book: BukuTamu, kunciList: readonly string[], sesi: string, pukul: string): Entry {
  const standing = book.kedatangan.filter((one) => one.hadir && one.sesi === sesi && kunciList.includes(one.kunci));
  return {
    ...EMPTY_BUKU,
    kedatangan: standing.map((one) => ({ ...one, versi: one.versi + 1, hadir: false, pukul })),
  };
}

/** Writes a new guest, or new data of a person who is in the book; that also settles what two desks wrote differently. */
export function writePerson(book: BukuTamu, kunci: string, data: DataOrang): Entry {
  const known = book.orang.filter((one) => one.kunci === kunci);
  const versi = Math.max(-1, ...known.map((one) => one.versi)) + 1;
  return { ...EMPTY_BUKU, orang: [{ ...data, kunci, versi, diundang: known.some(({ diundang }) => diundang) }] };
}

/** Keeps what a person said of two who may be one. */
export function answerPair(
  book: BukuTamu,
  pair: readonly [string, string],
  { orangSama, pakai }: Pick<Jawaban, "orangSama" | "pakai">,
): Entry {
  const [satu = "", lain = ""] = [...pair].sort();
  const before = book.jawaban.find((one) => one.satu === satu && one.lain === lain);
  return { ...EMPTY_BUKU, jawaban: [{ satu, lain, orangSama, pakai, versi: (before?.versi ?? 0) + 1 }] };
}
