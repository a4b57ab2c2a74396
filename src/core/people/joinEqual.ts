import { LARGEST } from "./blocks";
import type { Namesakes } from "./namesakes";
import { areApart, areToldApart, united, type Few, type Person } from "./person";
import { mayBeNamedSo } from "./verdict";

/**
 * Joins rows that are written alike: with one NIP or NIK and names that may be one, or with one name and place and nothing that
 * tells them apart. Linear in rows.
 */
export function joinEqual(known: readonly Person[], namesakes: Namesakes): readonly Person[] {
  const people: (Person | undefined)[] = [];
  const byKey = new Map<string, number[]>();
  // Those of whom most is known first: the others then find the one they belong to.
  const ordered = [...known].sort((a, b) => b.nips.length - a.nips.length || b.seats.length - a.seats.length);
  for (const row of ordered) {
    const keys = keysOf(row, namesakes);
    const at = keys.flatMap((key) => byKey.get(key) ?? []).find((index) => isOne(people[index], row)) ?? people.length;
    const before = people[at];
    people[at] = before ? united(before, row) : row;
    for (const key of keys) {
      const same = byKey.get(key);
      if (!same) byKey.set(key, [at]);
      // A number that was filled down a column is nobody's own.
      else if (same.length < LARGEST && !same.includes(at)) same.push(at);
    }
  }
  return people.flatMap((person) => person ?? []);
}

function keysOf({ nips, niks, names, places, seats: [seat] }: Person, namesakes: Namesakes): readonly string[] {
  const keys = [...nips.map((nip) => `nip ${nip}`), ...niks.map((nik) => `nik ${nik}`)];
  for (const name of names)
    for (const place of places) {
      if (!namesakes.areSeveral(name, place)) keys.push(`${place} ${name.key}`);
      else if (seat !== undefined && !namesakes.areSeveral(name, place, seat))
        keys.push(`${place} ${name.key} ${seat}`);
    }
  return keys;
}

function isOne(person: Person | undefined, row: Person): boolean {
  if (!person || areToldApart(person, row)) return false;
  if (areAmong(row.nips, person.nips)) return mayBeNamedSo(person, row);
  if (areApart(person.nips, row.nips)) return false;
  if (areAmong(row.niks, person.niks)) return !areApart(person.places, row.places) && mayBeNamedSo(person, row);
  return !areApart(person.niks, row.niks) && !areApart(person.seats, row.seats);
}

function areAmong(some: Few, known: Few): boolean {
  return some.length > 0 && some.every((one) => known.includes(one));
}
