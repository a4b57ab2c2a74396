import type { HostFailure, HostFailureKind, LeftBehind } from "../core/host";
import { officeFailures as en } from "./en/officeFailures";
import { officeFailures as id } from "./id/officeFailures";
import type { Language } from "./language";

/** Why Excel did not do what it was asked, each with what to do next; and how the workbook was left. */
export interface OfficeFailureMessages {
  readonly kinds: { readonly [K in HostFailureKind]: string };
  readonly left: { readonly [L in LeftBehind]: string };
  /** For support; the code is Excel's own word. */
  readonly code: (code: string) => string;
}

const MESSAGES: { readonly [L in Language]: OfficeFailureMessages } = { id, en };

/** What happened, what to do next, and how the workbook was left. */
export function describeHostFailure(
  { kind, left }: Pick<HostFailure, "kind" | "left">,
  language: Language,
): readonly [cause: string, state: string] {
  const { kinds, left: states } = MESSAGES[language];
  return [kinds[kind], states[left]];
}

export function failureCode(code: string, language: Language): string {
  return MESSAGES[language].code(code);
}
