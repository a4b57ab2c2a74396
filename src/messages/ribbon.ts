import type { TableChange } from "../core/host";
import { ribbon as en } from "./en/ribbon";
import { ribbon as id } from "./id/ribbon";
import type { Language } from "./language";

/** What a review came to, in counts; never a name or a figure from a cell. */
export interface ReviewCounts {
  readonly salah: number;
  readonly periksa: number;
  readonly questions: number;
  readonly notCheckable: number;
}

/** What the buttons of the ribbon say in a small window. */
export interface RibbonMessages {
  readonly reviewed: (counts: ReviewCounts) => string;
  /** Where the result went, when not beside the sheets that were read. */
  readonly inNewWorkbook: string;
  /** Asked before sheets of an earlier review are written anew. */
  readonly updateAsked: (changes: readonly TableChange[]) => string;
  /** Asked before a review goes on without what the workbook keeps and nobody can read any more. */
  readonly rememberedUnread: (unread: readonly ("acara" | "decisions")[], builtIn: string) => string;
  readonly goOn: string;
  readonly update: string;
  readonly cancel: string;
  readonly close: string;
  readonly nothingToRead: string;
  readonly exported: string;
  readonly ourFault: string;
}

const WORDS: { readonly [L in Language]: RibbonMessages } = { id, en };

export function ribbonMessagesIn(language: Language): RibbonMessages {
  return WORDS[language];
}
