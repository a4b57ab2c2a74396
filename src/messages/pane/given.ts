import { given as en } from "../en/pane/given";
import { given as id } from "../id/pane/given";
import type { Language } from "../language";

/** What is said of files that were handed over, before any of them is read. */
export interface GivenMessages {
  readonly nothingToRead: string;
  /** Files came while something else was going on. */
  readonly waitForWork: string;
  readonly passedOverHeading: string;
  readonly moreFiles: (count: number) => string;
  readonly passedOver: (file: {
    readonly name: string;
    readonly why: "lock" | "other-kind" | "unopened" | "empty-folder";
  }) => string;
  readonly clash: (names: readonly string[]) => string;
  readonly replace: string;
  readonly keepBoth: string;
  readonly leave: string;
  readonly dropAnywhere: string;
  readonly offerTitle: { readonly acara: string; readonly decisions: string };
  /** Of an activity file that came with the papers: what it says, and whether it is to hold. */
  readonly offerAcara: (file: string, nama: string, tanggal: string, pagu: string) => string;
  readonly offerDecisions: (file: string, count: number) => string;
  readonly use: { readonly acara: string; readonly decisions: string };
  readonly useNot: string;
}

const MESSAGES: { readonly [L in Language]: GivenMessages } = { id, en };

export function givenIn(language: Language): GivenMessages {
  return MESSAGES[language];
}
