import type { SheetWords } from "../sheets/words";
import type { PaketHead } from "./paketHead";

/** Everything in a package beside its own sheets that is language. */
export interface PaketWords {
  readonly sheets: SheetWords;
  readonly dataTitle: string;
  readonly dataDescription: string;
  readonly cover: {
    /** Name of the sheet: at most 31 characters, none of `\ / ? * [ ] :`. */
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly acaraHeading: string;
    readonly columns: CoverColumns;
    readonly headColumns: CoverColumns;
    readonly waived: string;
    /** Beside the SHA-256 of the data in the package. */
    readonly fingerprint: string;
    readonly signHeading: string;
    readonly prepared: string;
    readonly examined: string;
  };
  readonly page: {
    readonly title: string;
    /** For whom the package is, and how much of it is masked. */
    readonly mode: (head: PaketHead) => string;
    readonly moneyHeading: string;
    readonly checksHeading: string;
    readonly openHeading: string;
    readonly noneOpen: string;
    readonly more: (count: number) => string;
    readonly sourcesHeading: string;
    readonly noFingerprint: string;
    readonly verifyHeading: string;
    readonly verify: string;
    readonly signed: readonly string[];
    readonly madeWith: (maker: string) => string;
  };
  /** A line of the summary: how many findings there are and how many of them are open. */
  readonly counted: (all: number, open: number) => string;
  readonly amount: (rupiah: number) => string;
  /** What is in the package and how to verify it, as a text file. */
  readonly readMe: (head: PaketHead) => string;
}

interface CoverColumns {
  readonly line: string;
  readonly amount: string;
  readonly state: string;
}
