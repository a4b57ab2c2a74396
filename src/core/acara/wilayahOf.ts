import type { KabKota, Wilayah } from "../values/wilayah/kabKota";
import { provinsiNamed } from "../values/wilayah/provinsi";
import { listOf, objectOf, text, type Read } from "./fieldReader";

/** A province by its code or name, or given in full as a list of kab/kota. */
export const wilayahOf: Read<Wilayah> = (value, field, problems) =>
  typeof value === "string" ? provinsiNamed(value) : fullWilayah(value, field, problems);

const jenis: Read<KabKota["jenis"]> = (value) => (value === "Kabupaten" || value === "Kota" ? value : undefined);

const WRITTEN = /^(\d[\d.]*\d)\s+(Kabupaten|Kota)\s+(\S.*)$/;

/** `34.04 Kabupaten Sleman`, or an object where abbreviations are to be known. */
const oneKabKota: Read<KabKota> = (value, field, problems) => {
  if (typeof value !== "string") return kabKotaObject(value, field, problems);
  const [, kode, kind, nama] = WRITTEN.exec(value.trim().replace(/\s+/g, " ")) ?? [];
  const known = jenis(kind, field, problems);
  return kode && known && nama ? { kode, jenis: known, nama, singkatan: [] } : undefined;
};

const kabKotaObject = objectOf((fields): KabKota | undefined => {
  const kode = fields.required("kode", "text", text);
  const jenisKabKota = fields.required("jenis", "jenis", jenis);
  const nama = fields.required("nama", "text", text);
  const singkatan = fields.optional("singkatan", "list", listOf("text", text)) ?? [];
  return kode && jenisKabKota && nama ? { kode, jenis: jenisKabKota, nama, singkatan } : undefined;
});

const fullWilayah = objectOf((fields): Wilayah | undefined => {
  const kodeProvinsi = fields.required("kodeProvinsi", "text", text);
  const namaProvinsi = fields.required("namaProvinsi", "text", text);
  const singkatanProvinsi = fields.optional("singkatanProvinsi", "list", listOf("text", text));
  const kabKota = fields.required("kabKota", "list", listOf("kab-kota", oneKabKota));
  if (!kodeProvinsi || !namaProvinsi || !kabKota) return undefined;
  return { kodeProvinsi, namaProvinsi, kabKota, ...(singkatanProvinsi ? { singkatanProvinsi } : {}) };
});
