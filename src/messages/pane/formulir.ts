import { formulir as en } from "../en/pane/formulir";
import { formulir as id } from "../id/pane/formulir";
import type { Language } from "../language";

/** The papers that go out beside the result: lists to sign, letters, the empty template. */
export interface FormulirMessages {
  readonly title: string;
  readonly paper: string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly make: { readonly [K in "daftar-hadir" | "perbaikan" | "templat"]: string };
  readonly hint: { readonly [K in "daftar-hadir" | "perbaikan" | "templat"]: string };
  readonly fileName: { readonly [K in "daftar-hadir" | "perbaikan" | "templat"]: (acara: string) => string };
  readonly made: { readonly excel: string; readonly files: (file: string) => string };
  readonly nothingToMend: string;
}

const MESSAGES: { readonly [L in Language]: FormulirMessages } = { id, en };

export function formulirIn(language: Language): FormulirMessages {
  return MESSAGES[language];
}
