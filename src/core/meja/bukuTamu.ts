/**
 * What was written at the registration desks of one acara: who is expected, who came besides, and who was ticked when and
 * where. Each fact carries its version, so that the books of two desks can be laid together in any order and as often as
 * one likes (`mergeBuku`). The core has no clock: times come from whoever writes.
 */
export interface BukuTamu {
  readonly acara: string;
  readonly meja: readonly Meja[];
  readonly orang: readonly OrangTertulis[];
  readonly kedatangan: readonly Kedatangan[];
  readonly jawaban: readonly Jawaban[];
}

/** A desk: one window on one machine. Its name is what people call it, and two may be called alike. */
export interface Meja {
  readonly id: string;
  readonly nama: string;
  readonly versi: number;
}

/** What is written of a person. Two of one version that differ were written at two desks: a person decides. */
export interface OrangTertulis extends DataOrang {
  readonly kunci: string;
  readonly versi: number;
  /** Stood on the list of the invited; otherwise came besides. */
  readonly diundang: boolean;
}

export interface DataOrang {
  /** Empty where an office is invited and nobody named. */
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly instansi: string;
  /** Kemendagri code, `provinsi`, or empty where it is not known. */
  readonly asal: string;
  /** `Kursi.peran`, `panitia`, `narasumber`, or empty. */
  readonly peran: string;
  readonly noHp: string;
}

/** One tick: a desk held that a person is there in one session. One that was taken back stays as such, with its time. */
export interface Kedatangan {
  readonly kunci: string;
  /** `2023-03-08`, or `2023-03-08 Pagi`. */
  readonly sesi: string;
  /** Id of the desk. */
  readonly meja: string;
  readonly versi: number;
  readonly hadir: boolean;
  /** When it was set, in the local time of the desk: `2023-03-08T08:15:22`. */
  readonly pukul: string;
}

/** What a person said of two who may be one; `satu` comes first in the alphabet. Two of one version are asked again. */
export interface Jawaban {
  readonly satu: string;
  readonly lain: string;
  readonly orangSama: boolean;
  /** The one whose data hold, where they are one. */
  readonly pakai: string;
  readonly versi: number;
}

export const EMPTY_BUKU: BukuTamu = { acara: "", meja: [], orang: [], kedatangan: [], jawaban: [] };
