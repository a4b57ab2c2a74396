import type { FormKind, MoneyForm } from "../../core/formulir/formKinds";
import { formulir as en } from "../en/pane/formulir";
import { formulir as id } from "../id/pane/formulir";
import type { Language } from "../language";

/** The papers that go out beside the result: lists to sign, letters, the empty template, kuitansi and reports. */
export interface FormulirMessages {
  readonly title: string;
  readonly paper: string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly make: { readonly [K in FormKind]: string };
  readonly hint: { readonly [K in FormKind]: string };
  readonly fileName: { readonly [K in FormKind]: (acara: string) => string };
  readonly made: { readonly excel: string; readonly files: (file: string) => string };
  readonly nothingToMend: string;
  /** Neither a list nor the acara says who is expected. */
  readonly nobodyInvited: string;
  /** Nothing was read that this paper is made of. */
  readonly nothingRead: { readonly [K in MoneyForm]: string };
}

const MESSAGES: { readonly [L in Language]: FormulirMessages } = { id, en };

export function formulirIn(language: Language): FormulirMessages {
  return MESSAGES[language];
}
