import * as fc from "fast-check";
import type { BukuTamu, DataOrang, OrangTertulis } from "../../../src/core/meja/bukuTamu";
import { EMPTY_BUKU } from "../../../src/core/meja/bukuTamu";
import { tamuOf, type Tamu } from "../../../src/core/meja/people";

export const DATA: DataOrang = {
  nama: "Nina Marlina",
  nip: "",
  jabatan: "",
  instansi: "",
  asal: "13.06",
  peran: "supervisor",
  noHp: "",
};

export function invitedPerson(kunci: string, data: Partial<DataOrang> = {}): OrangTertulis {
  return { ...DATA, ...data, kunci, versi: 0, diundang: true };
}

export function bookOf(parts: Partial<BukuTamu>): BukuTamu {
  return { ...EMPTY_BUKU, acara: "Rakor", ...parts };
}

/** One of a book by one of their keys. */
export function tamuIn(book: BukuTamu, kunci: string): Tamu {
  const found = tamuOf(book).find(({ allKunci }) => allKunci.includes(kunci));
  if (found === undefined) throw new Error(`Nobody is ${kunci}.`);
  return found;
}

const few = (...texts: string[]) => fc.constantFrom(...texts);
const versi = fc.integer({ min: 0, max: 3 });

/** Any book that desks can come to, over few keys so that facts meet. */
export const anyBook: fc.Arbitrary<BukuTamu> = fc.record({
  acara: few("", "Rakor"),
  meja: fc.array(fc.record({ id: few("m1", "m2"), nama: few("Meja 1", "Pintu"), versi })),
  orang: fc.array(
    fc.record({
      kunci: few("a", "b", "c"),
      versi,
      diundang: fc.boolean(),
      nama: few("Nina", "Nina Marlina", "Adam"),
      nip: few("", "198003122005012004"),
      jabatan: fc.constant(""),
      instansi: fc.constant(""),
      asal: few("13.06", ""),
      peran: few("supervisor", ""),
      noHp: fc.constant(""),
    }),
  ),
  kedatangan: fc.array(
    fc.record({
      kunci: few("a", "b", "c"),
      sesi: few("2023-03-08", "2023-03-09 Pagi"),
      meja: few("m1", "m2"),
      versi,
      hadir: fc.boolean(),
      pukul: few("2023-03-08T08:15:22", "2023-03-08T09:00:00"),
    }),
  ),
  jawaban: fc.array(
    fc.record({ satu: fc.constant("a"), lain: few("b", "c"), orangSama: fc.boolean(), pakai: few("a", "b"), versi }),
  ),
});
