import type { Peserta } from "../records/peserta";
import { fold } from "../tables/fold";
import { namaKey } from "../values/namaOrang";
import { comparedName, mayBeOneName } from "./nameRelation";
import { asalKey, namesPerson, nipKey, type Orang } from "./orang";

/**
 * The people of one list, or of lists that are only counted: rows are joined that are written alike. By NIP first, where the
 * names may be one; then by name and place for rows without a NIP. A row whose place is unknown joins the only person of that
 * name, if the name has two words or more, or stands once on each of several lists (of two days). Offices and empty names stay by themselves. Linear in rows, and light: a list of
 * 100,000 rows is counted many times.
 */
export function peopleOf(rows: readonly Peserta[]): readonly Orang[] {
  const people: Mutable[] = [];
  const offices: Orang[] = [];
  const withoutNip: Peserta[] = [];
  const byNip = new Map<string, Mutable>();
  for (const row of rows) {
    const nip = nipKey(row);
    if (!namesPerson(row)) offices.push({ rows: [row] });
    else if (nip === undefined) withoutNip.push(row);
    else {
      const known = byNip.get(nip);
      if (known && mayBeNames(known.rows[0], row)) known.rows.push(row);
      else {
        const own: Mutable = { rows: [row] };
        if (!known) byNip.set(nip, own);
        people.push(own);
      }
    }
  }
  if (withoutNip.length > 0) joinByName(people, withoutNip);
  return [...people, ...offices];
}

/** Adds rows without a NIP to the people they belong to, or as people of their own. */
function joinByName(people: Mutable[], rows: readonly Peserta[]): void {
  const sought = new Set(rows.map(({ nama }) => namaKey(nama.value)));
  const byName: NameIndex = new Map();
  const byNameAndPlace: NameIndex = new Map();
  const enterRow = (row: Peserta, person: Mutable): void => {
    const name = namaKey(row.nama.value);
    if (!sought.has(name)) return;
    const place = asalKey(row.asal?.value);
    enter(byName, name, person);
    if (place !== undefined) enter(byNameAndPlace, `${place} ${name}`, person);
  };
  const add = (row: Peserta, known: Mutable | "several" | undefined): void => {
    const person: Mutable = known === undefined || known === "several" ? { rows: [row] } : known;
    if (person === known) person.rows.push(row);
    else people.push(person);
    enterRow(row, person);
  };
  for (const person of people) for (const row of person.rows) enterRow(row, person);
  for (const row of rows) {
    const place = asalKey(row.asal?.value);
    if (place !== undefined) add(row, byNameAndPlace.get(`${place} ${namaKey(row.nama.value)}`));
  }
  for (const row of rows) {
    if (asalKey(row.asal?.value) !== undefined) continue;
    const twoWords = /\p{L}\s+\p{L}/u.test(row.nama.value);
    const known = byName.get(namaKey(row.nama.value));
    add(row, twoWords || (known !== "several" && isOfOtherLists(row, known)) ? known : undefined);
  }
}

/** Two of one short name on one list are two people; of two lists that name one each, nothing says that they are two. */
function isOfOtherLists(row: Peserta, known: Orang | undefined): boolean {
  return known?.rows.every((other) => !isOnOneList(other, row) && !isOtherPost(other, row)) ?? false;
}

function isOnOneList({ at: a }: Peserta, { at: b }: Peserta): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

function isOtherPost(a: Peserta, b: Peserta): boolean {
  return a.jabatan !== undefined && b.jabatan !== undefined && fold(a.jabatan.value) !== fold(b.jabatan.value);
}

interface Mutable extends Orang {
  readonly rows: [Peserta, ...Peserta[]];
}

/** The only person of a name, or that there are several: which ones does not matter. */
type NameIndex = Map<string, Mutable | "several">;

function enter(index: NameIndex, key: string, person: Mutable): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, person);
  else if (known !== person) index.set(key, "several");
}

function mayBeNames(a: Peserta, b: Peserta): boolean {
  if (namaKey(a.nama.value) === namaKey(b.nama.value)) return true;
  return mayBeOneName([comparedName(a.nama.value)], [comparedName(b.nama.value)]);
}
