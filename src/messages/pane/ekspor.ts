import type { PaketMode, Signers } from "../../core/paket/paketMode";
import type { SheetKey } from "../../core/sheets/words";
import { ekspor as en } from "../en/pane/ekspor";
import { ekspor as id } from "../id/pane/ekspor";
import type { Language } from "../language";

/** The result leaves the pane: what is in it, what is still open, and where it goes. */
export interface EksporMessages {
  readonly nothingYet: string;
  readonly begin: string;
  readonly open: string;
  readonly allDone: string;
  readonly stillOpen: string;
  readonly openSalah: (count: number) => string;
  readonly openPeriksa: (count: number) => string;
  /** Of those above: said to be put right, and still found in the papers that were read. */
  readonly saidFixed: (count: number) => string;
  readonly putOff: (count: number) => string;
  readonly openQuestions: (count: number) => string;
  readonly toMatch: (count: number) => string;
  readonly notCheckable: (count: number) => string;
  readonly maySend: string;
  readonly fileName: string;
  readonly fileNameHint: string;
  /** What the file is called before a person says otherwise. */
  readonly proposedName: (acara: string, on: string) => string;
  readonly download: string;
  readonly downloaded: (name: string) => string;
  readonly write: string;
  readonly writeHint: string;
  readonly openNew: string;
  readonly openNewHint: string;
  readonly opened: string;
  readonly paket: {
    readonly heading: string;
    readonly hint: string;
    readonly mode: { readonly [M in PaketMode]: string };
    /** What is in it, in one sentence. */
    readonly modeHint: { readonly [M in PaketMode]: string };
    readonly proposedName: (acara: string, on: string, mode: PaketMode) => string;
    readonly signers: string;
    readonly signer: { readonly [J in keyof Signers]: string };
    readonly nip: { readonly [J in keyof Signers]: string };
    readonly nipWrong: string;
    readonly download: string;
    /** In Excel a download may be refused without a word. */
    readonly inExcel: string;
  };
  readonly contents: string;
  readonly rows: (count: number) => string;
  readonly noRows: string;
  readonly sheets: { readonly [S in SheetKey]: string };
  readonly loading: string;
  readonly decisions: string;
  readonly decisionsHint: string;
  readonly noDecisions: string;
  readonly saveDecisions: string;
}

const MESSAGES: { readonly [L in Language]: EksporMessages } = { id, en };

export function eksporIn(language: Language): EksporMessages {
  return MESSAGES[language];
}
