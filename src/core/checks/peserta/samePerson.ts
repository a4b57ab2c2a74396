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
  const add = (row: Peserta, person?: Mutable): void => {
    const own: Mutable = person ?? { rows: [row] };
    if (person) person.rows.push(row);
    else people.push(own);
    const nip = nipKey(row);
    if (nip !== undefined) byNip.set(nip, own);
    const name = namaKey(row.nama.value);
    enter(byName, name, own);
    const asal = asalKey(row.asal?.value);
    if (asal !== undefined) enter(byNameAndPlace, tupleKey(name, asal), own);
  };

  const persons = rows.filter(namesPerson);
  for (const row of persons) {
    const nip = nipKey(row);
    if (nip !== undefined) add(row, byNip.get(nip));
  }
  const withoutNip = persons.filter((row) => nipKey(row) === undefined);
  for (const row of withoutNip) {
    const asal = asalKey(row.asal?.value);
    if (asal === undefined) continue;
    const candidates = byNameAndPlace.get(tupleKey(namaKey(row.nama.value), asal)) ?? [];
    add(row, candidates.length === 1 ? candidates[0] : undefined);
  }
  for (const row of withoutNip) {
    if (asalKey(row.asal?.value) !== undefined) continue;
    const candidates = /\p{L}\s+\p{L}/u.test(row.nama.value) ? (byName.get(namaKey(row.nama.value)) ?? []) : [];
    add(row, candidates.length === 1 ? candidates[0] : undefined);
  }
  const offices = rows.filter((row) => !namesPerson(row)).map((row): Orang => ({ rows: [row] }));
  return [...people, ...offices];
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
