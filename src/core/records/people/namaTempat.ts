import type { Acara } from "../../acara/acara";
import type { Peserta } from "../peserta";
import type { KabKota } from "../../values/wilayah/kabKota";

/** A kab/kota as it is printed: `Kota Padang`. */
export function namaKabKota({ jenis, nama }: KabKota): string {
  return `${jenis} ${nama}`;
}

/** Where a person comes from, as a name; undefined where that is unknown. */
export function namaAsal({ asal }: Peserta): string | undefined {
  if (asal && "kabKota" in asal.value && asal.value.kabKota) return namaKabKota(asal.value.kabKota);
  if (asal?.value.tingkat === "kecamatan") return asal.value.nama;
  return asal?.value.tingkat === "provinsi" ? "Provinsi" : undefined;
}

/** The printed name of a seat of the acara. */
export function namaKursi(acara: Acara, peran: string): string {
  const { perKabKota, provinsi } = acara.kursi;
  return [...perKabKota, ...provinsi].find((kursi) => kursi.peran === peran)?.nama ?? peran;
}
