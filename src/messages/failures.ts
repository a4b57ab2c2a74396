import { HostFailure, type HostFailureKind, type LeftBehind } from "../core/host";
import { failures as en } from "./en/failures";
import { failures as id } from "./id/failures";
import type { Language } from "./language";

/** What a person reads when Excel did not do what it was asked: what is the matter, and what to do next. */
export interface FailureMessages {
  readonly kind: { readonly [K in HostFailureKind]: string };
  readonly left: { readonly [L in LeftBehind]: string };
  /** In place of the words for writing a result, which have another way out. */
  readonly saving: { readonly protected: string; readonly left: { readonly [L in LeftBehind]: string } };
  readonly undoing: { readonly protected: string; readonly left: { readonly [L in LeftBehind]: string } };
  /** For whoever it is reported to; the code is Excel's own word. */
  readonly code: (code: string) => string;
}

const WORDS: { readonly [L in Language]: FailureMessages } = { id, en };

/**
 * The sentences for a failure of the world outside, with the way out of what was being done; undefined where the fault is
 * ours and not Excel's. What the pane's own write left is not told: the pane looks at it, and tells with its own buttons.
 */
export function describeFailure(fault: unknown, language: Language, doing?: string): string | undefined {
  if (!(fault instanceof HostFailure)) return undefined;
  const words = WORDS[language];
  const own = doing === "saving" || doing === "undoing" ? words[doing] : undefined;
  const sentences = [
    own !== undefined && fault.kind === "protected" ? own.protected : words.kind[fault.kind],
    doing === "writing" && fault.left !== "as-it-was" ? "" : (own ?? words).left[fault.left],
    ...(fault.kind === "unexpected" ? [words.code(fault.code)] : []),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
