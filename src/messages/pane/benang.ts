import { benang as en } from "../en/pane/benang";
import { benang as id } from "../id/pane/benang";
import type { Language } from "../language";

/** The chain of every expense, and what a person is asked about it. */
export interface PaneBenangMessages {
  readonly none: string;
  /** What the list is, said once above it. */
  readonly about: string;
  readonly list: string;
  readonly links: (uraian: string) => string;
  readonly show: string;
  readonly filters: { readonly [F in "semua" | "kurang" | "tanya"]: (count: number) => string };
  /** Links of a folded chain: how many are there, missing, and to be matched. */
  /** The name of the button that folds a chain, which says of which expense. */
  readonly foldedOf: (uraian: string, counts: string) => string;
  readonly folded: (there: number, missing: number, asked: number) => string;
  readonly noAmount: string;
  readonly withoutKode: string;
  readonly payee: (nama: string) => string;
  readonly match: string;
  readonly question: { readonly [R in "anggaran" | "bku"]: string };
  readonly choose: string;
  readonly nothingFits: string;
  readonly keys: string;
  readonly takeBack: string;
  readonly noneInFilter: string;
  readonly more: (count: number) => string;
}

const MESSAGES: { readonly [L in Language]: PaneBenangMessages } = { id, en };

export function paneBenangIn(language: Language): PaneBenangMessages {
  return MESSAGES[language];
}
