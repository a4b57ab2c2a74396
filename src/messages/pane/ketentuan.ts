import { ketentuan as en } from "../en/pane/ketentuan";
import { ketentuan as id } from "../id/pane/ketentuan";
import type { Language } from "../language";

/** The office's own highest prices, and the tax rates. */
export interface KetentuanMessages {
  /** They are kept with an activity: what to do while there is none of one's own. */
  readonly needsAcara: string;
  readonly toAcara: string;
  readonly prices: string;
  readonly pricesIntro: string;
  readonly pasteHint: string;
  readonly pasted: (added: number, leftOut: number) => string;
  readonly price: (line: number) => string;
  readonly addPrice: string;
  readonly removePrice: (uraian: string) => string;
  readonly rates: string;
  readonly ratesIntro: string;
  readonly known: string;
  readonly rate: (line: number) => string;
  readonly rateOf: (jenis: string, persen: string) => string;
  readonly period: (from: string | undefined, to: string | undefined) => string;
  /** After the source of a rate that nobody held against the rule itself. */
  readonly open: string;
  readonly change: string;
  readonly changeRate: (rate: string) => string;
  readonly addRate: string;
  readonly removeRate: (rate: string) => string;
  readonly fields: {
    readonly [F in "uraian" | "satuan" | "harga" | "sumber" | "dari" | "sampai" | "jenis" | "persen"]: string;
  };
  readonly uraianHint: string;
  readonly persenHint: string;
  readonly more: (count: number) => string;
}

const MESSAGES: { readonly [L in Language]: KetentuanMessages } = { id, en };

export function ketentuanIn(language: Language): KetentuanMessages {
  return MESSAGES[language];
}
