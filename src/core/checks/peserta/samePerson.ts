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

/** Equal for people of one kab/kota, or of the province; undefined where the place is unknown or has to be asked. */
export function asalKey(asal: Asal | undefined): string | undefined {
  if (asal?.tingkat === "kab-kota") return asal.kabKota.kode;
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
  const byNip = new Map<string, Mutable>();
  const byNameAndPlace = new Map<string, Mutable[]>();
  const byName = new Map<string, Mutable[]>();
  const add = ({ row, nip, name, place }: Keyed, person?: Mutable): void => {
    const own: Mutable = person ?? { rows: [row] };
    if (person) person.rows.push(row);
    else people.push(own);
    if (nip !== undefined) byNip.set(nip, own);
    enter(byName, name, own);
    if (place !== undefined) enter(byNameAndPlace, tupleKey(name, place), own);
  };

  const offices: Orang[] = [];
  const withoutNip: Keyed[] = [];
  for (const row of rows) {
    if (!namesPerson(row)) {
      offices.push({ rows: [row] });
      continue;
    }
    const keyed = { row, nip: nipKey(row), name: namaKey(row.nama.value), place: asalKey(row.asal?.value) };
    if (keyed.nip === undefined) withoutNip.push(keyed);
    else add(keyed, byNip.get(keyed.nip));
  }
  for (const keyed of withoutNip) {
    if (keyed.place === undefined) continue;
    add(keyed, onlyOne(byNameAndPlace.get(tupleKey(keyed.name, keyed.place))));
  }
  for (const keyed of withoutNip) {
    if (keyed.place !== undefined) continue;
    const twoWords = /\p{L}\s+\p{L}/u.test(keyed.row.nama.value);
    add(keyed, twoWords ? onlyOne(byName.get(keyed.name)) : undefined);
  }
  return [...people, ...offices];
}

interface Keyed {
  readonly row: Peserta;
  readonly nip: string | undefined;
  readonly name: string;
  readonly place: string | undefined;
}

function onlyOne(candidates: readonly Mutable[] | undefined): Mutable | undefined {
  return candidates?.length === 1 ? candidates[0] : undefined;
}

interface Mutable extends Orang {
  readonly rows: [Peserta, ...Peserta[]];
}

function enter(index: Map<string, Mutable[]>, key: string, person: Mutable): void {
  const known = index.get(key);
  if (!known) index.set(key, [person]);
  else if (!known.includes(person)) known.push(person);
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
