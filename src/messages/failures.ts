import { HostFailure, type HostFailureKind, type LeftBehind } from "../core/host";
import { failures as en } from "./en/failures";
import { failures as id } from "./id/failures";
import type { Language } from "./language";

/** What a person reads when Excel did not do what it was asked: what is the matter, and what to do next. */
export interface FailureMessages {
  readonly kind: { readonly [K in HostFailureKind]: string };
  readonly left: { readonly [L in LeftBehind]: string };
  /** For whoever it is reported to; the code is Excel's own word. */
  readonly code: (code: string) => string;
}

const WORDS: { readonly [L in Language]: FailureMessages } = { id, en };

/** The sentences for a failure of the world outside; undefined where the fault is ours and not Excel's. */
export function describeFailure(fault: unknown, language: Language): string | undefined {
  if (!(fault instanceof HostFailure)) return undefined;
  const { kind, left, code } = WORDS[language];
  const sentences = [kind[fault.kind], left[fault.left], ...(fault.kind === "unexpected" ? [code(fault.code)] : [])];
  return sentences.join(" ");
}
