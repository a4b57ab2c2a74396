import type { Acara } from "../../acara/acara";
import { asalKey, isOfOneList, type Orang } from "../../people/orang";
import { personLine, type PersonLine } from "../../people/personLine";
import { isOnSeat, toldStages, type Stage } from "../../people/seatMap";
import type { Peserta } from "../../records/peserta";

/** The people of all lists as the sheet Orang has them, by their number in it. */
export interface ListedPeople {
  readonly lines: readonly PersonLine[];
  /** From 1, by row. */
  readonly numberOf: ReadonlyMap<Peserta, number>;
  readonly told: ReadonlySet<Stage>;
  /** Some list has not a single signature: nobody can be called absent. */
  readonly printed: boolean;
  /** The lists tell of several days. */
  readonly days: boolean;
  /** Somebody sits on a seat of a place: there is a map to show. */
  readonly seated: boolean;
}

/** A single list of more people is not written a second time for its seats: Rekap Kab-Kota counts them as well. */
const LONGEST_REPEATED = 2_000;

/**
 * Undefined where the sheet would only repeat the one list there is: people are followed from list to list, and seats
 * through the stages.
 */
export function listedPeople(orang: readonly Orang[], { wilayah, kursi }: Acara): ListedPeople | undefined {
  if (orang.length === 0) return undefined;
  const oneList = isOneList(orang);
  if (oneList && orang.length > LONGEST_REPEATED) return undefined;
  const mapped = wilayah.kabKota.length > 1 && kursi.perKabKota.length > 0;
  const lines = oneList && !(mapped && orang.some(isOnSeat)) ? [] : orang.map(personLine);
  const seated = mapped && lines.some(({ asal, peran }) => asalKey(asal) !== undefined && peran?.jenis === "peserta");
  if (oneList && !seated) return undefined;
  return {
    lines,
    numberOf: new Map(lines.flatMap((line, index) => line.orang.rows.map((row) => [row, index + 1] as const))),
    told: toldStages(orang),
    printed: lines.some(({ pada }) => pada.tercetak.length > 0),
    days: new Set(lines.flatMap(({ hariHadir }) => [...hariHadir])).size > 1,
    seated,
  };
}

function isOneList(orang: readonly Orang[]): boolean {
  const first = orang[0]?.rows[0];
  return orang.every(({ rows }) => rows.every((row) => isOfOneList(row, first)));
}
