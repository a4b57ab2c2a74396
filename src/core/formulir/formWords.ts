import type { Acara } from "../acara/acara";
import type { Tanggal } from "../values/tanggal";
import type { AskedFinding } from "./requests";
import type { Choice } from "./templat";
import type { TemplateColumnKey, TemplateSheetKey } from "./templateColumns";

/** The language of the papers that go out. */
export interface FormWords {
  /** `Rabu, 8 Maret 2023`. */
  readonly dayAndDate: (tanggal: Tanggal) => string;
  /** `8 Mar`, for the name of a sheet. */
  readonly shortDate: (tanggal: Tanggal) => string;
  readonly tanggal: (tanggal: Tanggal) => string;
  readonly provinsi: (nama: string) => string;
  readonly panitia: string;
  readonly narasumber: string;
  /** Those of whom the lists do not tell where they come from. */
  readonly elsewhere: string;
  /** Before a `NIP` in a signature block: `NIP. 1976...`. */
  readonly nip: (digits: string) => string;
  readonly pptk: string;
  readonly kpa: string;
  /** A day and month to be written by hand, of a known year. */
  readonly blankDate: (year: number) => string;
  /** Stands where a name, a number or a date is to be written by hand. */
  readonly blank: string;
  readonly footer: string;
  readonly daftarHadir: DaftarHadirWords;
  readonly perbaikan: PerbaikanWords;
  readonly templat: TemplatWords;
  readonly meja: MejaWords;
}

/** The list that the registration desk leaves. */
export interface MejaWords {
  readonly workbookTitle: string;
  readonly title: string;
  readonly sheet: string;
  readonly dataSheet: string;
  readonly columns: {
    readonly [
      C in "no" | "nama" | "nip" | "jabatan" | "instansi" | "kabKota" | "peran" | "noHp" | "waktu" | "meja"
    ]: string;
  };
}

/** The empty workbook. Headers are those that the reader knows best. */
export interface TemplatWords {
  readonly workbookTitle: string;
  readonly choiceSheet: string;
  readonly choices: { readonly [C in Choice]: string };
  readonly units: readonly string[];
  readonly sheets: {
    readonly [S in TemplateSheetKey]: { readonly name: string; readonly title: string; readonly hint: string };
  };
  readonly labels: {
    readonly [
      L in "acara" | "tanggal" | "tempat" | "nomorDpa" | "program" | "kegiatan" | "subKegiatan" | "tahunAnggaran"
    ]: string;
  };
  readonly columns: { readonly [C in TemplateColumnKey]: string };
  /** What is said of something else than belongs in a cell; at most 225 characters each. */
  readonly refusals: { readonly [C in Choice | "nip" | "date" | "amount" | "unit"]: string };
}

/** The letter that asks a kab/kota to mend its part of the lists. */
export interface PerbaikanWords {
  readonly workbookTitle: string;
  readonly labels: { readonly [K in "nomor" | "lampiran" | "hal"]: string };
  readonly subject: string;
  readonly to: string;
  /** Whom the letter is for, where no seat of the acara is that of a head of office. */
  readonly addressee: string;
  readonly at: string;
  readonly opening: (acara: Acara, kabKota: string, on: string) => string;
  readonly columns: { readonly [K in "no" | "request" | "where" | "answer"]: string };
  readonly request: (finding: AskedFinding) => string;
  readonly where: (finding: AskedFinding) => string;
  readonly closing: string;
  readonly thanks: string;
}

export interface DaftarHadirWords {
  readonly workbookTitle: string;
  readonly title: { readonly [K in "peserta" | "panitia" | "narasumber"]: string };
  readonly labels: { readonly [K in "acara" | "tanggal" | "tempat" | "subKegiatan" | "kabKota" | "sesi"]: string };
  readonly columns: {
    readonly [K in "no" | "nama" | "nip" | "jabatan" | "instansi" | "noHp" | "tandaTangan"]: string;
  };
  readonly known: string;
}
