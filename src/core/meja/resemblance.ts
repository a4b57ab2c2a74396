import { closestNames, comparedName } from "../people/nameRelation";
import { readNip } from "../values/nip";
import type { BukuTamu, DataOrang } from "./bukuTamu";
import { answersOf, type Tamu } from "./people";

/** Two of a book who may be one person. */
export type MaybeOne = readonly [Tamu, Tamu];

/**
 * Those of a book whom a new guest resembles: by NIP, or by name where nothing else speaks against it. Too many rather than
 * too few: a wrong question costs a moment at the door, an unasked one a person who is counted twice.
 */
export function resembling(guest: DataOrang, people: readonly Tamu[]): readonly Tamu[] {
  return people.filter(({ data }) => mayBeOne(guest, data));
}

/** The pairs that nobody has answered yet, or two desks differently; one of each came without an invitation. */
export function openPairs(book: BukuTamu, people: readonly Tamu[]): readonly MaybeOne[] {
  const answered = new Set(answersOf(book).map(({ satu, lain }) => JSON.stringify([satu, lain])));
  const isAnswered = (a: Tamu, b: Tamu) =>
    a.allKunci.some((one) => b.allKunci.some((other) => answered.has(JSON.stringify([one, other].sort()))));
  const guests = people.filter(({ data }) => !data.diundang);
  return guests.flatMap((guest, index) =>
    [...people.filter(({ data }) => data.diundang), ...guests.slice(index + 1)]
      .filter((other) => mayBeOne(guest.data, other.data) && !isAnswered(guest, other))
      .map((other): MaybeOne => [guest, other]),
  );
}

function mayBeOne(a: DataOrang, b: DataOrang): boolean {
  const [nipA, nipB] = [wholeNip(a.nip), wholeNip(b.nip)];
  if (nipA !== undefined && nipA === nipB) return true;
  if (a.asal !== "" && b.asal !== "" && a.asal !== b.asal) return false;
  if (a.nama.trim() === "" || b.nama.trim() === "") return false;
  return closestNames([comparedName(a.nama)], [comparedName(b.nama)]) !== undefined;
}

function wholeNip(text: string): string | undefined {
  const nip = readNip(text);
  return nip?.problem === undefined ? nip?.digits : undefined;
}
