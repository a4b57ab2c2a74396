import type { Acara, Kursi } from "../acara/acara";
import type { Asal, Peran } from "../records/peserta";
import { kodeProvinsiOf } from "../values/wilayah/kabKota";
import type { SheetWords } from "./words";

/** A kind of seat as columns and keys name it: `nama` is unique, whatever the acara calls its seats. */
export interface Seat {
  readonly peran: string;
  readonly nama: string;
}

/** Every kind of seat of the kab/kota and of the province, once. */
export function seatsOf({ kursi }: Acara, words: SheetWords): readonly Seat[] {
  const { panitia, narasumber, moderator, unknownPeran } = words.peserta;
  const taken = new Set([panitia, narasumber, moderator, unknownPeran].map(folded));
  const seats = new Map<string, Seat>();
  for (const { peran, nama } of [...kursi.perKabKota, ...kursi.provinsi]) {
    if (seats.has(peran)) continue;
    const plain = nama.replace(/\s+/g, " ").trim().slice(0, 120);
    const unique = plain === "" || taken.has(folded(plain)) ? `${plain} (${peran})`.trim() : plain;
    taken.add(folded(unique));
    seats.set(peran, { peran, nama: unique });
  }
  return [...seats.values()];
}

/** Seats of one kind among these. */
export function quotaOf(kursi: readonly Kursi[], peran: string): number {
  return kursi.reduce((sum, seat) => (seat.peran === peran ? sum + seat.jumlah : sum), 0);
}

export function peranText(peran: Peran | undefined, seats: ReadonlyMap<string, string>, words: SheetWords): string {
  switch (peran?.jenis) {
    case "peserta":
      return seats.get(peran.kursi) ?? words.peserta.unknownPeran;
    case "panitia":
      return words.peserta.panitia;
    case "narasumber":
      return words.peserta.narasumber;
    case "moderator":
      return words.peserta.moderator;
    case undefined:
      return words.peserta.unknownPeran;
  }
}

/** Code and official name of where somebody comes from; one that must be asked, or is written nowhere, has no code. */
export function originOf(
  asal: Asal | undefined,
  acara: Acara,
  words: SheetWords,
): readonly [kode: string | undefined, nama: string] {
  switch (asal?.tingkat) {
    case "kab-kota":
      return [asal.kabKota.kode, `${asal.kabKota.jenis} ${asal.kabKota.nama}`];
    case "kecamatan":
      return [undefined, asal.nama];
    case "provinsi":
      return [acara.wilayah.kodeProvinsi, words.peserta.provinsi(acara.wilayah.namaProvinsi)];
    case "luar":
      return [undefined, outsideName(asal, acara, words)];
    case "belum-pasti":
      return [undefined, words.peserta.unknownOrigin];
    case undefined:
      return [undefined, words.peserta.unwrittenOrigin];
  }
}

/**
 * People of a kab/kota of the province that takes no part stand by its name, all others from outside together. Which kab/kota
 * take part in an activity that nobody filled in is not known: there each stands by its name.
 */
export function outsideName({ kabKota }: Outside, { unrelated, wilayah }: Acara, { peserta }: SheetWords): string {
  const nama = kabKota && `${kabKota.jenis} ${kabKota.nama}`;
  if (unrelated) return nama ?? peserta.originChoice.luar;
  const isNear = kabKota && kodeProvinsiOf(kabKota) === wilayah.kodeProvinsi;
  return nama !== undefined && isNear ? peserta.noPart(nama) : peserta.originChoice.luar;
}

type Outside = Extract<Asal, { readonly tingkat: "luar" }>;

function folded(text: string): string {
  return text.toLowerCase();
}
