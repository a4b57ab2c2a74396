import type { Acara } from "../acara/acara";
import { namaKabKota } from "../records/people/namaTempat";
import { isThere, type Tamu } from "./people";

/** How many of one place were invited and are there, seat by seat. */
export interface PlaceCount {
  /** Kemendagri code, or `provinsi`. */
  readonly asal: string;
  /** Undefined for the province. */
  readonly kabKota: string | undefined;
  readonly seats: readonly SeatCount[];
  readonly diundang: number;
  readonly hadir: number;
}

export interface SeatCount {
  readonly peran: string;
  readonly nama: string;
  readonly kuota: number;
  readonly diundang: number;
  readonly hadir: number;
}

export interface DeskCount {
  readonly places: readonly PlaceCount[];
  readonly diundang: number;
  /** Of the invited. */
  readonly hadir: number;
  /** Who came without being invited. */
  readonly tamu: number;
}

/** The count of one session. */
export function countTamu(people: readonly Tamu[], sesi: string, { wilayah, kursi }: Acara): DeskCount {
  const there = new Set(people.filter((one) => isThere(one, sesi)));
  const places = [
    ...wilayah.kabKota.map((each) => ({ asal: each.kode, kabKota: namaKabKota(each), plan: kursi.perKabKota })),
    { asal: "provinsi", kabKota: undefined, plan: kursi.provinsi },
  ].map(({ asal, kabKota, plan }): PlaceCount => {
    const from = people.filter(({ data }) => data.asal === asal);
    const counted = (rows: readonly Tamu[]) => ({
      diundang: rows.filter(({ data }) => data.diundang).length,
      hadir: rows.filter((one) => there.has(one)).length,
    });
    const seats = plan.map(({ peran, nama, jumlah }): SeatCount => ({
      peran,
      nama,
      kuota: jumlah,
      ...counted(from.filter(({ data }) => data.peran === peran)),
    }));
    return { asal, kabKota, seats, ...counted(from) };
  });
  const invited = people.filter(({ data }) => data.diundang);
  const came = invited.filter((one) => there.has(one)).length;
  return { places, diundang: invited.length, hadir: came, tamu: there.size - came };
}
