import type { Peserta } from "../../../records/peserta";
import { asalKey, namesPerson, type Orang } from "../../../people/orang";
import type { OrangByRow } from "../../../people/heads";
import { grouped } from "../../../values/grouped";

/** People who sit on a participant's seat or whose part is unknown: panitia and narasumber are no participants. */
export function isParticipant({ peran }: Peserta): boolean {
  return peran === undefined || peran.value.jenis === "peserta";
}

/** Whether a person came as a participant, and was paid as one. */
export function isPaidParticipant({ rows }: Orang): boolean {
  const asParticipant = rows.filter((row) => isParticipant(row) && namesPerson(row));
  return (["hadir", "pembayaran"] as const).every((list) => asParticipant.some(({ tahap }) => tahap === list));
}

/** Rows by kab/kota code or `provinsi`: their own, or that of another list which names the same person. */
export function byPlace(rows: readonly Peserta[], people: OrangByRow): Map<string, Peserta[]> {
  return grouped(rows, (row) => placeOf(row, people));
}

/** Where the person of a row comes from; undefined where no list tells for certain. */
export function placeOf(row: Peserta, people: OrangByRow): string | undefined {
  const own = asalKey(row.asal?.value);
  if (own !== undefined) return own;
  for (const { asal } of people.get(row)?.rows ?? []) {
    const place = asalKey(asal?.value);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Codes of kab/kota that a row with an unclear place may come from. */
export function possiblePlaces(rows: readonly Peserta[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ asal }) =>
      asal?.value.tingkat === "belum-pasti" ? asal.value.candidates.map(({ kode }) => kode) : [],
    ),
  );
}
