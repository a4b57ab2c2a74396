import type { KeadaanDokumen } from "../../core/kelengkapan/kelengkapan";
import { kelengkapan as en } from "../en/pane/kelengkapan";
import { kelengkapan as id } from "../id/pane/kelengkapan";
import type { Language } from "../language";

/** The papers that every expense needs, and which of them are there. */
export interface PaneKelengkapanMessages {
  readonly loading: string;
  readonly none: string;
  readonly list: string;
  readonly about: string;
  readonly show: string;
  readonly filters: { readonly [F in "semua" | KeadaanDokumen]: (count: number) => string };
  readonly noneInFilter: string;
  readonly withoutKode: string;
  readonly papers: (uraian: string) => string;
  readonly keadaan: { readonly [K in KeadaanDokumen]: string };
  readonly counted: { readonly [K in KeadaanDokumen]: (count: number) => string };
  readonly rule: (rule: string) => string;
  readonly more: (count: number) => string;
}

const MESSAGES: { readonly [L in Language]: PaneKelengkapanMessages } = { id, en };

export function paneKelengkapanIn(language: Language): PaneKelengkapanMessages {
  return MESSAGES[language];
}
