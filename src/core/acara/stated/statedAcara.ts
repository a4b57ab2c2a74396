import type { CellRef } from "../../cells/cellRef";
import type { Sourced } from "../../cells/sourced";
import type { Workbook } from "../../cells/workbook";
import type { Records } from "../../records/records";
import { fold } from "../../tables/words/fold";
import type { FormField } from "../../tables/words/fields";
import type { FoundSheet } from "../../tables/foundTable";
import type { KodeRekening } from "../../values/kodeRekening";
import { readNip } from "../../values/nip";
import type { Rupiah } from "../../values/rupiah";
import { compareTanggal, serialOf } from "../../values/tanggal";
import type { WaktuAcara } from "../../values/waktuAcara";
import { isOffice } from "../../tables/forms/formSigners";
import type { Wilayah } from "../../values/wilayah/kabKota";
import type { KodeDanNama } from "../acara";
import { eventTitles } from "./eventTitles";
import { provincesInLetterheads, provincesInTitles } from "./statedProvince";

/** What the papers say of their own activity; a fact on which they disagree is left out. */
export interface StatedAcara {
  readonly nama?: Stated<string>;
  readonly waktu?: Stated<WaktuAcara>;
  readonly tempat?: Stated<string>;
  readonly pagu?: Stated<Rupiah>;
  readonly tahunAnggaran?: Stated<number>;
  readonly nomorDpa?: Stated<string>;
  readonly program?: Stated<KodeDanNama>;
  readonly kegiatan?: Stated<KodeDanNama>;
  readonly subKegiatan?: Stated<KodeDanNama>;
  /** The province that titles and letterheads name. */
  readonly wilayah?: Stated<Wilayah>;
  readonly kpa?: Stated<StatedPejabat>;
  readonly pptk?: Stated<StatedPejabat>;
  readonly bendaharaPembantu?: Stated<StatedPejabat>;
}

/** Who signs; `nip` has 18 digits, or is empty where no paper states one, or papers state others. */
export interface StatedPejabat {
  readonly nama: string;
  readonly nip: string;
}

/** A fact and the first cell that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly at: CellRef;
}

type Understood = { readonly records: Pick<Records, "kepala">; readonly sheets: readonly FoundSheet[] };

/**
 * Gathers what stands over the tables about the activity, so that a person need not type it again; from the workbooks that
 * were understood also what their letterheads say.
 */
export function statedAcara(
  { records: { kepala }, sheets }: Understood,
  workbooks: readonly Workbook[] = [],
): StatedAcara {
  const lines = (field: FormField) => linesOf(sheets, field);
  // `Kegiatan` names the event on some papers and the budget line on others: the one with a code is the budget's.
  const named = lines("acara");
  const nama = agreed(named.length > 0 ? named : lines("kegiatan").filter(({ value }) => !/\d\.\d/.test(value)), fold);
  const code = (isian: "program" | "kegiatan" | "sub_kegiatan") =>
    agreed(
      kepala.flatMap(({ kode }) => kode.flatMap((one) => (one.isian === isian ? [codeWithName(one.kode)] : []))),
      ({ kode }) => kode.replace(/\b0+(?=\d)/g, ""),
    );
  return withoutMissing({
    nama: nama ?? eventTitles(sheets)[0],
    wilayah: agreed(
      [...provincesInTitles(sheets), ...provincesInLetterheads(workbooks, sheets)],
      ({ kodeProvinsi }) => kodeProvinsi,
    ),
    ...officialsOn(sheets),
    waktu: oneSpan(known(kepala.map(({ waktu }) => waktu))),
    tempat: agreed(lines("tempat"), fold),
    pagu: agreed(known(kepala.map(({ pagu }) => pagu)), String),
    tahunAnggaran: agreed(known(kepala.map(({ tahunAnggaran }) => tahunAnggaran)), String),
    nomorDpa: agreed(known(kepala.map(({ nomorDpa }) => nomorDpa)), fold),
    program: code("program"),
    kegiatan: code("kegiatan"),
    subKegiatan: code("sub_kegiatan"),
  });
}

const OFFICES = [
  ["kpa", "kuasa_pengguna_anggaran", "nip_kuasa_pengguna_anggaran"],
  ["pptk", "pptk", "nip_pptk"],
  ["bendaharaPembantu", "bendahara", "nip_bendahara"],
] as const;

/** Who signs the receipts, where all of them name the same. */
function officialsOn(sheets: readonly FoundSheet[]): Pick<StatedAcara, (typeof OFFICES)[number][0]> {
  const fields = sheets.flatMap(({ forms }) => forms.flatMap((form) => (form.kind === "kuitansi" ? form.fields : [])));
  const named = OFFICES.flatMap(([office, field, nipField]) => {
    const lines = fields.filter((one) => one.field === field && /\p{L}{3}/u.test(one.text) && !isOffice(one.text));
    const one = agreed(
      lines.map(({ text, at }) => ({ value: text.trim(), at })),
      fold,
    );
    const numbers = fields.flatMap((line): Stated<string>[] => {
      const nip = line.field === nipField ? readNip(line.text) : undefined;
      return nip && nip.problem === undefined ? [{ value: nip.digits, at: line.at }] : [];
    });
    const nip = agreed(numbers, (digits) => digits)?.value ?? "";
    return one ? [[office, { value: { nama: one.value, nip }, at: one.at }] as const] : [];
  });
  return Object.fromEntries(named);
}

/** The first of several statements that all say the same; undefined where they differ, or where there is none. */
function agreed<T>(stated: readonly Stated<T>[], same: (value: T) => string): Stated<T> | undefined {
  const [first] = stated;
  if (first === undefined) return undefined;
  const key = same(first.value);
  return stated.every(({ value }) => same(value) === key) ? { value: first.value, at: first.at } : undefined;
}

/** A list for each day names its own: days that follow one another are those of one event. */
function oneSpan(stated: readonly Stated<WaktuAcara>[]): Stated<WaktuAcara> | undefined {
  const [first, ...rest] = [...stated].sort((a, b) => compareTanggal(a.value.dari, b.value.dari));
  if (first === undefined) return undefined;
  const { dari } = first.value;
  let { sampai } = first.value;
  for (const { value } of rest) {
    if (serialOf(value.dari) > serialOf(sampai) + 1) return undefined;
    if (compareTanggal(value.sampai, sampai) > 0) sampai = value.sampai;
  }
  return { value: { dari, sampai }, at: first.at };
}

function known<T>(lines: readonly (Sourced<T | undefined> | undefined)[]): readonly Stated<T>[] {
  return lines.flatMap((line) => (line?.value === undefined ? [] : [{ value: line.value, at: line.at }]));
}

/** Labelled lines of the sheets with words in them, except on kuitansi, which speak of one payment. */
function linesOf(sheets: readonly FoundSheet[], field: FormField): readonly Stated<string>[] {
  return sheets
    .flatMap(({ forms }) => forms)
    .filter(({ kind }) => kind === "keterangan")
    .flatMap(({ fields }) => fields)
    .filter((one) => one.field === field && /\p{L}{3}/u.test(one.text))
    .map(({ text, at }) => ({ value: text.replace(/\s+/g, " ").trim(), at }));
}

/** `1.06.05 Perlindungan Sosial`: the code, and the name behind it where one is printed. */
function codeWithName({ value, raw, at }: Sourced<KodeRekening>): Stated<KodeDanNama> {
  const kode = value.written;
  const text = String(raw).replace(/\s+/g, " ");
  const found = text.indexOf(kode);
  const behind = found < 0 ? "" : text.slice(found + kode.length);
  const nama = behind.replace(/^[\s.:–—-]+/, "").trim();
  return { value: { kode, nama: /\p{L}{3}/u.test(nama) ? nama : "" }, at };
}

function withoutMissing<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
