import {
  JABATAN_PEJABAT,
  type Acara,
  type JabatanPejabat,
  type KodeDanNama,
  type Kursi,
  type Pejabat,
} from "../../core/acara/acara";
import { acaraToJson } from "../../core/acara/acaraToJson";
import type { Wilayah } from "../../core/values/wilayah/kabKota";
import { isBuiltIn, provinsiNamed } from "../../core/values/wilayah/provinsi";
import type { Tanggal } from "../../core/values/tanggal";
import { formatNip, formatNumber, formatTanggal } from "../../messages/format";
import { toNumber } from "../../core/values/rupiah";
import { ketentuanDraftOf, ketentuanOf, type KetentuanDraft } from "./ketentuanDraft";

/** The activity as it stands in the fields of the form: texts, as a person types them. */
export interface AcaraDraft {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly codes: Readonly<Record<CodeField, { readonly kode: string; readonly nama: string }>>;
  readonly perKabKota: readonly SeatDraft[];
  readonly provinsi: readonly SeatDraft[];
  /** The code of a known province; empty: the one described in `province`; undefined: none was chosen yet. */
  readonly builtInProvince: string | undefined;
  /** Codes of the kab/kota of the known province that take part; undefined: all of them. */
  readonly takingPart: readonly string[] | undefined;
  readonly province: { readonly kode: string; readonly nama: string; readonly kabKota: string };
  readonly pejabat: Readonly<Record<JabatanPejabat, Pejabat>>;
  readonly ketentuan: KetentuanDraft;
  /** A person has seen what an unusual pagu comes to, and says that it is meant so. */
  readonly paguSure: boolean;
}

export const TEXT_FIELDS = [
  "nama",
  "tanggal",
  "tanggalSelesai",
  "tempat",
  "pagu",
  "tahunAnggaran",
  "nomorDpa",
  "rencanaPeserta",
  "panitia",
  "kak",
  "spk",
  "bast",
  "laporan",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export const CODE_FIELDS = ["program", "kegiatan", "subKegiatan"] as const;
export type CodeField = (typeof CODE_FIELDS)[number];
export const DOCUMENTS = ["kak", "spk", "bast", "laporan"] as const;

export interface SeatDraft {
  /** The seat's stable name in data; empty for a new one. */
  readonly peran: string;
  readonly nama: string;
  readonly jumlah: string;
  /** Alternatives parted by `;`, the words of each by blanks. */
  readonly dikenalDari: string;
}

export function draftOf(acara: Acara): AcaraDraft {
  const { wilayah, tanggalDokumen } = acara;
  const day = (date: Tanggal | undefined) => (date === undefined ? "" : formatTanggal(date, "id"));
  const whole = (count: number | undefined) => (count === undefined ? "" : String(count));
  return {
    texts: {
      nama: acara.nama,
      tanggal: day(acara.tanggal),
      tanggalSelesai: day(acara.tanggalSelesai),
      tempat: acara.tempat,
      pagu: formatNumber(toNumber(acara.pagu), "id"),
      tahunAnggaran: whole(acara.tahunAnggaran),
      nomorDpa: acara.nomorDpa,
      rencanaPeserta: whole(acara.rencanaPeserta),
      panitia: whole(acara.panitia),
      kak: day(tanggalDokumen.kak),
      spk: day(tanggalDokumen.spk),
      bast: day(tanggalDokumen.bast),
      laporan: day(tanggalDokumen.laporan),
    },
    codes: { program: acara.program, kegiatan: acara.kegiatan, subKegiatan: acara.subKegiatan },
    perKabKota: acara.kursi.perKabKota.map(seatDraft),
    provinsi: acara.kursi.provinsi.map(seatDraft),
    ...provinceOf(wilayah),
    province: {
      kode: wilayah.kodeProvinsi,
      nama: wilayah.namaProvinsi,
      kabKota: wilayah.kabKota.map(({ kode, jenis, nama }) => `${kode} ${jenis} ${nama}`).join("\n"),
    },
    pejabat: Object.fromEntries(
      JABATAN_PEJABAT.map((office) => [office, pejabatDraft(acara.pejabat[office])]),
    ) as Record<JabatanPejabat, Pejabat>,
    ketentuan: ketentuanDraftOf(acara),
    paguSure: true,
  };
}

/** The content of an `acara.json`, as `parseAcara` reads it: fields left empty are left out. */
export function jsonOf(draft: AcaraDraft, before: Acara): Readonly<Record<string, unknown>> {
  const { texts, codes, perKabKota, provinsi } = draft;
  const dates = DOCUMENTS.flatMap((name) => (filled(texts[name]) ? [[name, texts[name].trim()]] : []));
  const all: Readonly<Record<string, unknown>> = {
    nama: texts.nama.trim(),
    tanggal: texts.tanggal.trim(),
    tanggalSelesai: texts.tanggalSelesai.trim(),
    tempat: texts.tempat.trim(),
    pagu: texts.pagu.trim(),
    tahunAnggaran: wholeOf(texts.tahunAnggaran),
    nomorDpa: texts.nomorDpa.trim(),
    rencanaPeserta: wholeOf(texts.rencanaPeserta),
    panitia: wholeOf(texts.panitia),
    program: codeOf(codes.program),
    kegiatan: codeOf(codes.kegiatan),
    subKegiatan: codeOf(codes.subKegiatan),
    kursi: { perKabKota: seatsJson(perKabKota), provinsi: seatsJson(provinsi) },
    tanggalDokumen: dates.length > 0 ? Object.fromEntries(dates) : undefined,
    wilayah: wilayahJson(draft, before),
    pejabat: pejabatJson(draft),
    ...ketentuanOf(draft.ketentuan),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ""));
}

/** A province that is known, with the part of its kab/kota that the activity is for; any other is described in full. */
function provinceOf(wilayah: Wilayah): Pick<AcaraDraft, "builtInProvince" | "takingPart"> {
  if (isBuiltIn(wilayah)) return { builtInProvince: wilayah.kodeProvinsi, takingPart: undefined };
  const known = provinsiNamed(wilayah.kodeProvinsi);
  const all = new Set(known?.kabKota.map((one) => JSON.stringify(one)));
  const part = known?.namaProvinsi === wilayah.namaProvinsi && wilayah.kabKota.length > 0;
  return part && wilayah.kabKota.every((one) => all.has(JSON.stringify(one)))
    ? { builtInProvince: wilayah.kodeProvinsi, takingPart: wilayah.kabKota.map(({ kode }) => kode) }
    : { builtInProvince: "", takingPart: undefined };
}

function pejabatDraft(known: Pejabat | undefined): Pejabat {
  return known === undefined ? { nama: "", nip: "", jabatan: "" } : { ...known, nip: formatNip(known.nip) };
}

/** An office without anything typed into it is left out. */
function pejabatJson({ pejabat }: AcaraDraft): unknown {
  const named = JABATAN_PEJABAT.flatMap((office) => {
    const typed = Object.entries(pejabat[office]).filter(([, text]) => filled(text));
    return typed.length === 0 ? [] : [[office, Object.fromEntries(typed.map(([name, text]) => [name, text.trim()]))]];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function seatDraft({ peran, nama, jumlah, dikenalDari }: Kursi): SeatDraft {
  return { peran, nama, jumlah: String(jumlah), dikenalDari: dikenalDari.map((words) => words.join(" ")).join("; ") };
}

/** A line that was added last and holds nothing yet is no seat; each other stands where it does in the form. */
function seatsJson(seats: readonly SeatDraft[]): readonly unknown[] {
  const last = seats.map(({ nama, dikenalDari }) => filled(nama + dikenalDari)).lastIndexOf(true);
  return seats.slice(0, last + 1).map(seatJson);
}

/** A seat without words of its own is known by its name. */
function seatJson({ peran, nama, jumlah, dikenalDari }: SeatDraft): unknown {
  const words = filled(dikenalDari.replace(/;/g, "")) ? dikenalDari : nama;
  const alternatives = words.split(";").map((part) => part.trim().split(/\s+/).filter(filled));
  return {
    peran: filled(peran)
      ? peran
      : nama
          .trim()
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-"),
    nama: nama.trim(),
    jumlah: wholeOf(jumlah) ?? "",
    dikenalDari: alternatives.filter((words) => words.length > 0),
  };
}

/** Abbreviations that the form does not show are kept where the list of names is unchanged. */
function wilayahJson(draft: AcaraDraft, before: Acara): unknown {
  const { builtInProvince, takingPart } = draft;
  if (builtInProvince === undefined) return undefined;
  if (builtInProvince !== "") {
    const known = takingPart && provinsiNamed(builtInProvince);
    return known === undefined
      ? builtInProvince
      : { ...known, kabKota: known.kabKota.filter(({ kode }) => takingPart?.includes(kode)) };
  }
  const { kode, nama, kabKota } = draft.province;
  if (JSON.stringify(draftOf(before).province) === JSON.stringify(draft.province))
    return acaraToJson(before)["wilayah"];
  return {
    kodeProvinsi: kode.trim(),
    namaProvinsi: nama.trim(),
    kabKota: kabKota
      .split("\n")
      .map((line) => line.trim())
      .filter(filled),
  };
}

/** Papers often print the code alone: the name is left out like any other empty field. */
function codeOf({ kode, nama }: KodeDanNama): unknown {
  if (!filled(kode + nama)) return undefined;
  return { ...(filled(kode) && { kode: kode.trim() }), ...(filled(nama) && { nama: nama.trim() }) };
}

/** A whole number where one is typed; any other text stays as it is, to be told as a problem. */
function wholeOf(text: string): number | string | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  return /^\d+$/.test(plain) ? Number(plain) : plain;
}

function filled(text: string): boolean {
  return text.trim() !== "";
}
