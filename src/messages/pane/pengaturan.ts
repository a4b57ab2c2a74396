import type { JabatanPejabat } from "../../core/acara/acara";
import type { AcaraProblem, Expected } from "../../core/acara/acaraProblem";
import { pengaturan as en } from "../en/pane/pengaturan";
import { pengaturan as id } from "../id/pane/pengaturan";
import type { Language } from "../language";

/** The settings: the activity, the checks, and how one likes the pane. */
export interface PengaturanMessages {
  readonly title: string;
  readonly sections: {
    readonly [S in "acara" | "ketentuan" | "checks" | "person" | "remembered" | "decisions" | "about"]: string;
  };
  readonly acara: {
    /** Which activity the papers are judged by as long as nobody filled in their own. */
    readonly builtIn: (nama: string) => string;
    readonly blankMeans: string;
    readonly newAcara: string;
    readonly fromBuiltIn: string;
    /** What the papers on the desk say of their activity. */
    readonly stated: string;
    readonly fillStated: string;
    readonly borrowedTitle: string;
    readonly borrowed: (parts: string) => string;
    readonly emptyBorrowed: string;
    readonly keepBorrowed: string;
    readonly money: string;
    readonly people: string;
    readonly fields: { readonly [F in AcaraField]: string };
    readonly hints: { readonly [F in "tanggal" | "pagu" | "words" | "kabKota"]: string } & {
      /** A seat without words of its own is known by its name. */
      readonly noWords: (seat: string) => string;
    };
    readonly kode: string;
    readonly seatsKabKota: string;
    readonly seatsProvinsi: string;
    readonly seatName: string;
    readonly seatCount: string;
    readonly seatWords: string;
    readonly addSeat: string;
    readonly removeSeat: (name: string) => string;
    readonly dates: string;
    readonly province: string;
    readonly chooseProvince: string;
    readonly takingPart: string;
    readonly allTakePart: (count: number) => string;
    readonly someTakePart: (count: number) => string;
    readonly ownList: string;
    readonly provinceName: string;
    readonly provinceCode: string;
    readonly kabKotaList: string;
    readonly save: string;
    readonly saved: string;
    readonly load: string;
    readonly download: string;
    readonly fileName: string;
    /** What a typed pagu comes to, in figures and in words. */
    readonly paguReads: (rupiah: string, words: string) => string;
    readonly paguSure: (rupiah: string) => string;
    readonly paguAsk: (rupiah: string) => string;
    readonly pejabat: string;
    readonly pejabatHint: string;
    readonly nip: string;
    readonly jabatan: string;
    readonly offices: { readonly [J in JabatanPejabat]: string };
    readonly unsaved: string;
    readonly discard: string;
    readonly backToBuiltIn: string;
    readonly notJson: (file: string) => string;
    readonly problem: (problem: AcaraProblem) => string;
    /** The same under the field itself, which need not be named. */
    readonly fieldProblem: (problem: AcaraProblem) => string;
    readonly problems: string;
    readonly moreProblems: (count: number) => string;
  };
  readonly checks: {
    readonly intro: string;
    readonly off: string;
    readonly offBecause: (reason: string, by: string, on: string) => string;
    readonly why: string;
    readonly whyHint: string;
    readonly switchOff: string;
    readonly cancel: string;
    readonly rule: (source: string) => string;
    readonly loading: string;
  };
  readonly person: {
    readonly name: string;
    readonly nameHint: string;
    readonly language: string;
    readonly look: string;
    readonly looks: { readonly [L in "auto" | "light" | "dark"]: string };
  };
  readonly remembered: {
    readonly none: string;
    readonly layout: (kind: string, labels: number) => string;
    readonly forget: string;
  };
  readonly decisions: {
    readonly intro: (answers: number, corrections: number, dispositions: number) => string;
    readonly download: string;
    readonly fileName: string;
    readonly load: string;
    readonly unread: (file: string) => string;
    readonly loaded: string;
  };
  readonly about: { readonly promise: string; readonly help: string };
}

export type AcaraField =
  | "nama"
  | "tanggal"
  | "tanggalSelesai"
  | "tempat"
  | "pagu"
  | "tahunAnggaran"
  | "nomorDpa"
  | "program"
  | "kegiatan"
  | "subKegiatan"
  | "rencanaPeserta"
  | "panitia"
  | "kak"
  | "spk"
  | "bast"
  | "laporan";

export type ExpectedWords = { readonly [E in Expected]: string };

const MESSAGES: { readonly [L in Language]: PengaturanMessages } = { id, en };

export function pengaturanIn(language: Language): PengaturanMessages {
  return MESSAGES[language];
}
