import type { Peserta } from "../../records/peserta";
import { asalKey } from "../../people/orang";
import { grouped } from "../grouped";

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
