import type { Acara, KodeDanNama, Kursi } from "../../core/acara/acara";
import type { Rupiah } from "../../core/values/rupiah";
import { readRupiah } from "../../core/values/rupiahText";
import { readTanggal, type Tanggal } from "../../core/values/tanggal";
import type { KabKota, Wilayah } from "../../core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../core/values/wilayah/sumateraBarat";
import { Members, WrongMember } from "./members";

/**
 * The acara that a JSON file describes; docs/acara.md shows one. Only nama, tanggal and pagu are needed: what is left out
 * is not checked. Throws `WrongMember`.
 */
export function readAcara(json: unknown): Acara {
  const members = Members.of(json);
  const tanggal = tanggalOf(members, "tanggal");
  const acara: Acara = {
    nama: members.text("nama"),
    tanggal,
    tanggalSelesai: members.maybe("tanggalSelesai", (m) => tanggalOf(m, "tanggalSelesai")) ?? tanggal,
    tempat: members.maybe("tempat", (m) => m.text("tempat")) ?? "",
    tahunAnggaran: members.maybe("tahunAnggaran", (m) => m.count("tahunAnggaran")) ?? tanggal.year,
    pagu: members.as("pagu", "amount", paguOf),
    nomorDpa: members.maybe("nomorDpa", (m) => m.text("nomorDpa")) ?? "",
    program: kodeDanNama(members, "program"),
    kegiatan: kodeDanNama(members, "kegiatan"),
    subKegiatan: kodeDanNama(members, "subKegiatan"),
    rencanaPeserta: members.maybe("rencanaPeserta", (m) => m.count("rencanaPeserta")),
    wilayah: members.maybe("wilayah", (m) => m.as("wilayah", "wilayah", wilayahOf)) ?? SUMATERA_BARAT,
    kursi: members.maybe("kursi", (m) => m.as("kursi", "object", kursiOf)) ?? { perKabKota: [], provinsi: [] },
    panitia: members.maybe("panitia", (m) => m.count("panitia")),
    tanggalDokumen: members.maybe("tanggalDokumen", (m) => m.as("tanggalDokumen", "object", tanggalDokumenOf)) ?? {},
  };
  members.end();
  return acara;
}

/** A pagu as a person types it; undefined where it is no amount, not certain or not above zero. */
export function paguOf(value: unknown): Rupiah | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const reading = readRupiah(value);
  return reading.sure && reading.value > 0 ? reading.value : undefined;
}

function tanggalOf(members: Members, name: string): Tanggal {
  return members.as(name, "date", (value) => {
    const reading = typeof value === "string" ? readTanggal(value) : undefined;
    return reading?.sure ? reading.value : undefined;
  });
}

function kodeDanNama(members: Members, name: string): KodeDanNama {
  const read = (value: unknown, path: string): KodeDanNama => {
    const inner = Members.of(value, path);
    const result = { kode: inner.text("kode"), nama: inner.maybe("nama", (m) => m.text("nama")) ?? "" };
    inner.end();
    return result;
  };
  return members.maybe(name, (m) => m.as(name, "object", read)) ?? { kode: "", nama: "" };
}

function kursiOf(value: unknown, path: string): Acara["kursi"] {
  const members = Members.of(value, path);
  const listOf = (name: string): readonly Kursi[] => members.maybe(name, (m) => m.list(name, oneKursi)) ?? [];
  const kursi = { perKabKota: listOf("perKabKota"), provinsi: listOf("provinsi") };
  members.end();
  return kursi;
}

function oneKursi(value: unknown, path: string): Kursi {
  const members = Members.of(value, path);
  const kursi = {
    peran: members.text("peran"),
    nama: members.text("nama"),
    jumlah: members.count("jumlah"),
    dikenalDari: members.list("dikenalDari", (words, at) => {
      if (Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === "string")) {
        return words.map((word) => word.toLowerCase());
      }
      throw new WrongMember(at, "list");
    }),
  };
  members.end();
  return kursi;
}

const TANGGAL_DOKUMEN = ["kak", "spk", "bast", "laporan"] as const;

function tanggalDokumenOf(value: unknown, path: string): Acara["tanggalDokumen"] {
  const members = Members.of(value, path);
  const dates: { -readonly [D in keyof Acara["tanggalDokumen"]]: Tanggal } = {};
  for (const dokumen of TANGGAL_DOKUMEN) {
    const tanggal = members.maybe(dokumen, (m) => tanggalOf(m, dokumen));
    if (tanggal !== undefined) dates[dokumen] = tanggal;
  }
  members.end();
  return dates;
}

function wilayahOf(value: unknown, path: string): Wilayah | undefined {
  if (typeof value === "string") return value.trim().toLowerCase() === "sumatera barat" ? SUMATERA_BARAT : undefined;
  const members = Members.of(value, path);
  const wilayah = {
    kodeProvinsi: members.text("kodeProvinsi"),
    namaProvinsi: members.text("namaProvinsi"),
    kabKota: members.list("kabKota", oneKabKota),
  };
  members.end();
  return wilayah;
}

function oneKabKota(value: unknown, path: string): KabKota {
  const members = Members.of(value, path);
  const kabKota = {
    kode: members.text("kode"),
    jenis: members.as("jenis", "jenis", jenisOf),
    nama: members.text("nama"),
    singkatan: members.maybe("singkatan", (m) => m.list("singkatan", (text) => String(text))) ?? [],
  };
  members.end();
  return kabKota;
}

function jenisOf(value: unknown): KabKota["jenis"] | undefined {
  return value === "Kabupaten" || value === "Kota" ? value : undefined;
}
