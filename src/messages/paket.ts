import type { Difference } from "../core/paket/verify/difference";
import type { SourceState } from "../core/paket/verify/sources/sourceStates";
import type { OnTrust } from "../core/paket/verify/onTrust";
import type { MaskedCounts } from "../core/paket/paketHead";
import type { PaketMode } from "../core/paket/paketMode";
import type { Severity } from "../core/checks/check";

/** What the command line says of packages: made, verified, listed. */
export interface PaketMessages {
  readonly commands: { readonly ekspor: string; readonly verifikasi: string; readonly daftar: string };
  readonly placeholders: { readonly paket: string; readonly mode: string };
  readonly argumentHelp: { readonly paket: string; readonly folder: string };
  readonly options: {
    readonly hasil: string;
    readonly untuk: string;
    readonly timpa: string;
    readonly json: string;
    readonly verifikasi: string;
    readonly sumber: string;
    readonly acaraAgain: string;
    readonly paguAgain: string;
    readonly keputusanAgain: string;
    readonly csv: string;
  };
  readonly fileName: string;
  readonly notZip: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly written: (file: string) => string;
  readonly mode: { readonly [M in PaketMode]: string };
  readonly masked: (counts: MaskedCounts) => string;
  readonly still: (
    open: { readonly [S in Severity]: number },
    not: { readonly questions: number; readonly notCheckable: number; readonly switchedOff: number },
  ) => string;
  readonly notAPaket: (file: string) => string;
  /** The file is no whole zip, or one that may do harm. */
  readonly broken: (file: string, reason: "damaged" | "encrypted" | "too-large" | "unsafe") => string;
  readonly isTrue: (file: string) => string;
  readonly differs: (file: string, count: number) => string;
  /** Made by another version: what differs may come of that alone. */
  readonly unsettled: (file: string, count: number) => string;
  readonly looked: (counts: VerifiedCounts) => string;
  readonly notRepeated: (codes: readonly string[]) => string;
  readonly notReckoned: (count: number) => string;
  readonly otherMaker: (maker: string, ours: string) => string;
  /** What no paper tells, so that it holds together whatever it is: the pagu, and what people decided; nothing where there is neither. */
  readonly onTrust: (given: OnTrust) => readonly string[];
  readonly hashesOnly: string;
  readonly difference: (difference: Difference) => string;
  readonly more: (count: number) => string;
  /** The sources that were looked for: how many are the same, and what became of each other one. */
  readonly sources: {
    readonly same: (same: number, all: number) => string;
    readonly state: (source: SourceState) => string;
    readonly none: (folder: string) => string;
    readonly onlyWith: string;
    /** The package against the one that the sources make, in so many differences; `otherMaker`: they may come of its version. */
    readonly again: (differences: number, otherMaker: boolean) => string;
    readonly notRead: (why: "not-all-there" | "masked-acara" | "masked-decisions" | "other-name") => string;
  };
  readonly list: {
    readonly columns: { readonly [C in ListColumn]: string };
    readonly unnamed: string;
    readonly verified: {
      readonly true: string;
      readonly differs: (count: number) => string;
      readonly unsettled: string;
    };
    readonly none: (folder: string) => string;
    readonly notFolder: (folder: string) => string;
    /** More than one package of one activity; `agree` where they tell the same amounts. */
    readonly repeated: (files: readonly string[], agree: boolean) => string;
    /** `amounts` are written out already. */
    readonly sum: (activities: number, amounts: string) => string;
    readonly counted: (count: number, broken: number) => string;
  };
}

export interface VerifiedCounts {
  readonly parts: number;
  readonly rows: number;
  readonly formulas: number;
  readonly checks: number;
}

export type ListColumn =
  | "file"
  | "acara"
  | "tanggal"
  | "pagu"
  | "realisasi"
  | "documented"
  | "salah"
  | "periksa"
  | "info"
  | "mode"
  | "verified";
