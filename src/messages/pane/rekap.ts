import { rekap as en } from "../en/pane/rekap";
import { rekap as id } from "../id/pane/rekap";
import type { Stage } from "../../core/people/seatMap";
import type { Language } from "../language";

/** Budget per kode rekening, and who sat where. */
export interface RekapMessages {
  /** The button that opens the registration desk. */
  readonly meja: string;
  readonly nothingYet: string;
  readonly begin: string;
  readonly views: string;
  readonly tabs: { readonly [T in "anggaran" | "benang" | "kelengkapan" | "kabKota"]: string };
  readonly columns: {
    readonly [
      C in
        | "kode"
        | "uraian"
        | "anggaran"
        | "realisasi"
        | "adaKuitansi"
        | "sisa"
        | "persen"
        | "menurutDaftar"
        | "bku"
        | "tanpaBukti"
        | "kuitansiLebih"
    ]: string;
  };
  readonly totals: string;
  readonly pagu: string;
  readonly ofPagu: string;
  readonly paguLeft: string;
  readonly paguOver: string;
  readonly unknown: string;
  /** Stands in the place of a budget of which no sheet was read. */
  readonly noBudgetSheet: string;
  readonly table: string;
  readonly order: string;
  readonly orders: { readonly [O in "kode" | "tanpaBukti"]: string };
  readonly chart: string;
  readonly chartOf: (shown: number, all: number) => string;
  /** Behind the code of a bar: the share of its budget that was spent. */
  readonly spentOf: (percent: string) => string;
  /** Where no papers of a kind were read: which figures stay empty for it, and what to add. */
  readonly missing: { readonly [P in "anggaran" | "realisasi" | "adaKuitansi"]: string };
  readonly overspent: string;
  readonly noAnggaran: string;
  readonly without: string;
  readonly noPeople: string;
  readonly onlyInvited: string;
  readonly incompleteFirst: string;
  readonly places: string;
  readonly legend: string;
  readonly taken: string;
  readonly empty: string;
  /** `4/4`, and those besides whose seat is not known. */
  readonly seats: (hadir: number, kuota: number, besides: number) => string;
  /** Behind the dots of a seat that more people took than it has places. */
  readonly more: (people: number) => string;
  readonly place: (
    nama: string,
    seats: readonly { readonly nama: string; readonly hadir: number; readonly kuota: number }[],
    state: string,
  ) => string;
  /** A place that is no part of the activity, or none at all. */
  readonly elsewhere: (nama: string) => string;
  readonly complete: string;
  readonly incomplete: (empty: number) => string;
  /** Seats that more people took than the quota has, beside those that are empty. */
  readonly over: (people: number, empty: number) => string;
  readonly noQuota: string;
  /** Who came from a place that has no seats of its own. */
  readonly presentOnly: (hadir: number) => string;
  /** Lists name people of a place that is no part of the activity; nobody of them came. */
  readonly namedOnly: (orang: number) => string;
  readonly showAbsent: (count: number) => string;
  readonly hideAbsent: string;
  /** What a seat came to at each stage, by a word and by a letter. */
  readonly stages: { readonly [S in Stage | "tercetak"]: string };
  readonly letters: { readonly [S in Stage]: string };
  readonly stage: (stage: string, orang: number, kuota: number) => string;
  readonly seatOf: (nama: string, stages: readonly string[]) => string;
  readonly lettersMean: string;
  readonly openPerson: (nama: string) => string;
  readonly signed: string;
  readonly unsigned: string;
  readonly day: (hari: number) => string;
  readonly absentOn: (hari: number) => string;
  readonly written: (nama: string) => string;
  readonly paidInAll: string;
  readonly nothingOf: (stages: readonly string[]) => string;
  readonly nobody: string;
  readonly withoutName: string;
  readonly withoutSeat: (count: number) => string;
  readonly otherSeat: string;
  readonly loading: string;
}

const MESSAGES: { readonly [L in Language]: RekapMessages } = { id, en };

export function rekapIn(language: Language): RekapMessages {
  return MESSAGES[language];
}
