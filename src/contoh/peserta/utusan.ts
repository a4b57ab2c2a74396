import { ORANG, type Orang } from "../orang/orang";
import { DAERAH } from "./daerah";

export type KursiContoh = "kepala-dinas-sosial" | "kepala-dinas-dukcapil" | "supervisor" | "pengisi-data";

/** A person sent to the event, and the seat the person fills. */
export interface Utusan {
  /** Kemendagri code of the kab/kota, `13` for the province itself. */
  readonly kode: string;
  readonly kursi: KursiContoh;
  readonly orang: Orang;
}

/** The invented person at a place of the list of seeds. */
export function orangAt(index: number): Orang {
  const orang = ORANG[index];
  if (orang === undefined) throw new Error(`There is no invented person number ${index}.`);
  return orang;
}

/** Everyone invited, 2 + 4 x 19 = 78: the province first, then each kab/kota with its four seats. */
export const DIUNDANG: readonly Utusan[] = [
  { kode: "13", kursi: "kepala-dinas-sosial", orang: orangAt(0) },
  { kode: "13", kursi: "kepala-dinas-dukcapil", orang: orangAt(1) },
  ...DAERAH.flatMap(({ kode }, index): Utusan[] => [
    { kode, kursi: "kepala-dinas-sosial", orang: orangAt(2 + 2 * index) },
    { kode, kursi: "kepala-dinas-dukcapil", orang: orangAt(3 + 2 * index) },
    { kode, kursi: "supervisor", orang: orangAt(40 + index) },
    { kode, kursi: "pengisi-data", orang: orangAt(59 + index) },
  ]),
];

/** The ten of the committee; their first is its head, the second its secretary. */
export const PANITIA: readonly Orang[] = Array.from({ length: 10 }, (_, index) => orangAt(78 + index));

/** Those who sign the papers; none of them is on a list of participants or of the committee. */
export const PENANDA_TANGAN = {
  kuasaPenggunaAnggaran: orangAt(90),
  bendahara: orangAt(91),
  pptk: orangAt(93),
  rekanan: orangAt(92),
} as const;

/** The one speaker from outside whose name was known. */
export const NARASUMBER_LUAR: Orang = orangAt(89);

/** Leads the discussion; on no other list. */
export const MODERATOR: Orang = orangAt(97);

/** Sent by Kab. Pasaman although it already had a supervisor. */
export const TAMU_PASAMAN: Orang = orangAt(94);

export const JABATAN: Readonly<Record<KursiContoh, string>> = {
  "kepala-dinas-sosial": "Kepala Dinas Sosial",
  "kepala-dinas-dukcapil": "Kepala Dinas Dukcapil",
  supervisor: "Supervisor SIKS-NG",
  "pengisi-data": "Pengisi Data SIKS-NG",
};

/** The office a seat belongs to, without the name of the kab/kota. */
export function officeOf(kursi: KursiContoh): string {
  return kursi === "kepala-dinas-dukcapil" ? "Dinas Kependudukan dan Pencatatan Sipil" : "Dinas Sosial";
}
