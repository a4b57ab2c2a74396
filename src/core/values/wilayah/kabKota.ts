import { readPlace } from "./placeReading";

/** A kabupaten or kota with its Kemendagri code (`13.71`) and the abbreviations staff use for its name. */
export interface KabKota {
  readonly kode: string;
  readonly jenis: "Kabupaten" | "Kota";
  readonly nama: string;
  readonly singkatan: readonly string[];
}

/** One province and its kabupaten and kota: another province is another list of data. */
export interface Wilayah {
  readonly kodeProvinsi: string;
  readonly namaProvinsi: string;
  readonly singkatanProvinsi?: readonly string[];
  readonly kabKota: readonly KabKota[];
}

/** `14` of `14.01`. */
export function kodeProvinsiOf({ kode }: KabKota): string {
  return kode.slice(0, 2);
}

/** The kab/kota that a text names, and by what; or why it must be asked, with those it may mean. */
export type KabKotaReading =
  | { readonly sure: true; readonly value: KabKota; readonly why: "kode" | "name" | "abbreviation" | "spelling" }
  | {
      readonly sure: false;
      readonly why: "ambiguous" | "unknown" | "provinsi";
      readonly candidates: readonly KabKota[];
    };

/** Lists of participants name the same few places in thousands of rows. */
const MOST_REMEMBERED = 5000;
const remembered = new WeakMap<Wilayah, Map<string, KabKotaReading>>();

/**
 * Reads which kab/kota a text names: `Dinas Sosial Kab. Agam`, `KAB. 50 KOTA`, `Pessel`, `13.71`.
 *
 * The error preferred is a question too many: a participant counted for the wrong place hides a missing one. Bare `Solok`
 * and `Pariaman` are asked about, and a name that begins another (`Padang`, `Padang Panjang`) is never taken for it.
 */
export function readKabKota(text: string, wilayah: Wilayah): KabKotaReading {
  const memory = remembered.get(wilayah) ?? new Map<string, KabKotaReading>();
  remembered.set(wilayah, memory);
  const known = memory.get(text);
  if (known) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const reading = readPlace(text, wilayah);
  memory.set(text, reading);
  return reading;
}
