import { beranda as en } from "../en/pane/beranda";
import { beranda as id } from "../id/pane/beranda";
import type { Language } from "../language";

/** The first screen: does it add up? */
export interface BerandaMessages {
  /** The button that opens the registration desk. */
  readonly meja: string;
  /** What it does, in two lines, for the first run. */
  readonly whatItDoes: readonly string[];
  readonly promise: string;
  readonly trySamples: string;
  readonly startHere: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly dropHere: string;
  readonly pagu: string;
  readonly money: {
    readonly [
      K in "anggaran" | "realisasi" | "adaKuitansi" | "tanpaBukti" | "kuitansiLebih" | "sisa" | "paguTanpaKuitansi"
    ]: string;
  };
  /** The bar in words: how much of the pagu is documented, spent and left. */
  readonly bar: (documented: string, spent: string) => string;
  readonly documented: string;
  readonly spent: string;
  readonly none: string;
  readonly peserta: (hadir: string, rencana: string | undefined, difference: string | undefined) => string;
  readonly pesertaUnknown: string;
  readonly kabKota: (complete: string, all: string) => string;
  readonly seatMap: string;
  readonly place: (
    name: string,
    seats: readonly { readonly nama: string; readonly hadir: number; readonly kuota: number }[],
  ) => string;
  readonly attention: string;
  readonly counts: {
    readonly [K in "salah" | "periksa" | "info" | "fixed" | "later" | "questions" | "notCheckable"]: (
      count: number,
    ) => string;
  };
  /** What was given and stands in no figure. */
  readonly leftOut: (counts: {
    readonly [K in "refused" | "withoutTables" | "passedOver" | "overlooked"]: number;
  }) => string;
  /** Expenses of which a person has to say what belongs to them. */
  readonly toMatch: (count: number) => string;
  readonly allWell: string;
  readonly firstFindings: string;
  readonly tidy: string;
  readonly again: string;
  /** Under the name of the built-in activity: papers of another one would be judged by it. */
  readonly builtIn: string;
  readonly changeAcara: string;
  /** The papers are of another activity than the built-in one: theirs comes first. */
  readonly ownAcaraOpen: string;
  readonly fillAcaraTitle: string;
  readonly fillAcara: (builtIn: string) => string;
  readonly fillAcaraButton: string;
  /** A saved activity that the papers do not fit. */
  readonly misfitTitle: string;
  readonly misfit: (nama: string) => string;
  readonly seeAcara: string;
  readonly stale: string;
  readonly unfinished: string;
  readonly goOn: string;
  readonly remove: string;
}

const MESSAGES: { readonly [L in Language]: BerandaMessages } = { id, en };

export function berandaIn(language: Language): BerandaMessages {
  return MESSAGES[language];
}
