import type { Asal, Peserta } from "../../records/peserta";
import { namaKey } from "../../values/namaOrang";
import { grouped } from "../grouped";
import { tupleKey } from "../keys";

/** One person and every row of every list that names them, in the order of the lists. */
export interface Orang {
  readonly rows: readonly [Peserta, ...Peserta[]];
}

const OFFICE =
  /\b(?:kepala|kadis|kabid|kasi|dinas|dinsos|disdukcapil|dukcapil|badan|bidang|seksi|sekretaris|sekretariat|supervisor|operator|pengisi|petugas|utusan|perwakilan|staf|undangan|narasumber|moderator|panitia)\b/i;
const TITLE_ONLY = /^(?:plt|plh|pj|pjs)\b/i;

/** Whether a name cell names a person, not an office to be invited, a dash or a line of dots. */
export function namesPerson({ nama: { value } }: Peserta): boolean {
  return /\p{L}{2}/u.test(value) && !OFFICE.test(value) && !TITLE_ONLY.test(value);
}

/** Equal for people of one kab/kota, one kecamatan, or of the province; undefined where the place is unknown or has to be asked. */
export function asalKey(asal: Asal | undefined): string | undefined {
  if (asal?.tingkat === "kab-kota") return asal.kabKota.kode;
  if (asal?.tingkat === "kecamatan") return asal.nama;
  return asal?.tingkat === "provinsi" ? "provinsi" : undefined;
}

/** The digits of a NIP that can be trusted to tell people apart. */
export function nipKey({ nip }: Peserta): string | undefined {
  return nip && nip.value.problem === undefined ? nip.value.digits : undefined;
}

/**
 * Joins rows into people: by NIP first, then by name and place for rows without a NIP. A row whose place is unknown
 * joins the only person of that name, if the name has two words or more. Two different NIP are never joined: whether
 * they should be is asked by `nip-berbeda`. Offices and empty names stay by themselves. Linear in rows.
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
      if (known) known.rows.push(row);
      else {
        const own: Mutable = { rows: [row] };
        byNip.set(nip, own);
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
    if (place !== undefined) enter(byNameAndPlace, tupleKey(name, place), person);
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
    if (place !== undefined) add(row, byNameAndPlace.get(tupleKey(namaKey(row.nama.value), place)));
  }
  for (const row of rows) {
    if (asalKey(row.asal?.value) !== undefined) continue;
    const twoWords = /\p{L}\s+\p{L}/u.test(row.nama.value);
    add(row, twoWords ? byName.get(namaKey(row.nama.value)) : undefined);
  }
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

/** People who sit on a participant's seat or whose part is unknown: panitia and narasumber are no participants. */
export function isParticipant({ peran }: Peserta): boolean {
  return peran === undefined || peran.value.jenis === "peserta";
}

/** Rows by kab/kota code or `provinsi`. */
export function byPlace(rows: readonly Peserta[]): Map<string, Peserta[]> {
  return grouped(rows, ({ asal }) => asalKey(asal?.value));
}

/** Codes of kab/kota that a row with an unclear place may come from. */
export function possiblePlaces(rows: readonly Peserta[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ asal }) =>
      asal?.value.tingkat === "belum-pasti" ? asal.value.candidates.map(({ kode }) => kode) : [],
    ),
  );
}
