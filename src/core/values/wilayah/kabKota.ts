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

/** The kab/kota that a text names, and by what; or why it must be asked, with those it may mean. */
export type KabKotaReading =
  | { readonly sure: true; readonly value: KabKota; readonly why: "kode" | "name" | "abbreviation" | "spelling" }
  | {
      readonly sure: false;
      readonly why: "ambiguous" | "unknown" | "provinsi";
      readonly candidates: readonly KabKota[];
    };

export function readKabKota(text: string, wilayah: Wilayah): KabKotaReading {
  const found = wilayah.kabKota.find((one) => text.trim().toLowerCase() === `${one.jenis} ${one.nama}`.toLowerCase());
  return found ? { sure: true, value: found, why: "name" } : { sure: false, why: "unknown", candidates: [] };
}
