import type { Acara, Kursi } from "../acara/acara";
import type { KabKota } from "../values/wilayah/kabKota";
import { asalKey, type Orang } from "./orang";
import { isPaid, personLine, signedRows, type PersonLine } from "./personLine";

/** What can be told of a person on a seat, in the order of the event. */
export const STAGES = ["undangan", "registrasi", "hadir", "tandaTangan", "pembayaran"] as const;
export type Stage = (typeof STAGES)[number];

/** One kind of seat of one place, and all who were ever named for it. */
export interface SeatCell {
  readonly kursi: Kursi;
  readonly orang: readonly PersonLine[];
  /** How many people reached each stage; undefined where no list tells of that stage. */
  readonly banyak: Readonly<Record<Stage, number | undefined>>;
}

/** The province (`kabKota` undefined) or a kab/kota with its seats. */
export interface SeatRow {
  readonly kabKota: KabKota | undefined;
  readonly seats: readonly SeatCell[];
}

/** The peta kehadiran: every seat of every kab/kota and of the province, whether or not anybody was named for it. */
export function seatMap(people: readonly Orang[], { wilayah, kursi }: Acara): readonly SeatRow[] {
  const told = toldStages(people);
  const bySeat = new Map<string, PersonLine[]>();
  for (const line of people.filter(isOnSeat).map(personLine)) {
    const place = asalKey(line.asal);
    if (place === undefined || line.peran?.jenis !== "peserta") continue;
    const key = `${place} ${line.peran.kursi}`;
    const same = bySeat.get(key);
    if (same) same.push(line);
    else bySeat.set(key, [line]);
  }
  const rowOf = (kabKota: KabKota | undefined, seats: readonly Kursi[]): SeatRow => ({
    kabKota,
    seats: seats.map((seat) => {
      const orang = bySeat.get(`${kabKota?.kode ?? "provinsi"} ${seat.peran}`) ?? [];
      const count = (stage: Stage) =>
        told.has(stage) ? orang.filter((line) => reached(line, stage)).length : undefined;
      const [undangan, registrasi, hadir, tandaTangan, pembayaran] = STAGES.map(count);
      return { kursi: seat, orang, banyak: { undangan, registrasi, hadir, tandaTangan, pembayaran } };
    }),
  });
  const places = [...wilayah.kabKota].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  return [rowOf(undefined, kursi.provinsi), ...places.map((place) => rowOf(place, kursi.perKabKota))];
}

/** Stages of which some list tells: an empty seat says nothing of a stage whose list was not given. */
export function toldStages(people: readonly Orang[]): ReadonlySet<Stage> {
  return new Set(STAGES.filter((stage) => people.some((orang) => isReached(orang, stage))));
}

export function reached({ orang }: PersonLine, stage: Stage): boolean {
  return isReached(orang, stage);
}

/** Whether some list has the person as a participant of some seat. */
export function isOnSeat({ rows }: Orang): boolean {
  return rows.some(({ peran }) => peran?.value.jenis === "peserta");
}

function isReached({ rows }: Orang, stage: Stage): boolean {
  if (stage === "tandaTangan") return signedRows(rows).length > 0;
  if (stage === "pembayaran") return rows.some(isPaid);
  return rows.some(({ tahap }) => tahap === stage);
}
