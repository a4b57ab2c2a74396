import { shell as en } from "../en/pane/shell";
import { shell as id } from "../id/pane/shell";
import type { Language } from "../language";

/** What stands around every screen of the pane. */
export interface ShellMessages {
  readonly product: string;
  /** Names of the screens, short enough for five beside one another at 320 px. */
  readonly tabs: { readonly [T in "beranda" | "rapikan" | "diperiksa" | "rekap" | "ekspor"]: string };
  readonly screens: string;
  readonly settings: string;
  readonly sheets: string;
  readonly back: string;
  /** The button that changes the language: it says the other one's name, in that language. */
  readonly otherLanguage: string;
  readonly otherLanguageShort: string;
  readonly work: {
    readonly [W in "reading" | "finding" | "checking" | "planning" | "writing" | "comparing" | "undoing"]: string;
  };
  /** `Membaca Daftar hadir: 12.000 dari 20.000 baris`. */
  readonly workAbout: (work: string, about: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly refusedTitle: string;
  /** Files that were read, and then the work was stopped. */
  readonly notChecked: string;
  readonly goOn: string;
  /** Where each refused file has its reason beside it. */
  readonly toldAtFiles: string;
  readonly moreSentences: (count: number) => string;
  readonly outsideTitle: string;
  /** What a write that was cut off left, and what to press here. */
  readonly cutOff: { readonly [C in "unseen" | "unfinished" | "whole" | "none"]: string };
  readonly lookAgain: string;
  readonly oursTitle: string;
  readonly oursSentence: string;
  readonly saveReport: string;
  readonly reportName: string;
  readonly screenLoading: string;
  readonly rememberedAcaraUnread: string;
  readonly rememberedDecisionsUnread: string;
  /** The workbook keeps decisions of a later SPJ Rapi, which are left as they are. */
  readonly decisionsOfNewer: string;
  /** A link that jumps to a cell: `RAB.xlsx › RAB!G42`. */
  readonly showCell: (cell: string) => string;
  readonly severities: { readonly [S in "salah" | "periksa" | "info"]: string };
  readonly states: {
    readonly [S in "cocok" | "tidakCocok" | "belum" | "acuan" | "lengkap" | "belumLengkap" | "lebih"]: string;
  };
}

const MESSAGES: { readonly [L in Language]: ShellMessages } = { id, en };

export function paneMessagesIn(language: Language): ShellMessages {
  return MESSAGES[language];
}
