import { live as en } from "../en/pane/live";
import { live as id } from "../id/pane/live";
import type { Language } from "../language";

/** What is said while people go on working in Excel beside the pane. */
export interface LiveMessages {
  readonly finishCell: string;
  readonly title: string;
  readonly changed: (sheets: readonly string[]) => string;
  readonly checkAgain: string;
  readonly needReason: (count: number) => string;
  readonly notKnown: (count: number) => string;
  readonly close: string;
  /** Stands for the name of whoever typed in the sheet, where the pane knows none. */
  readonly typedInSheet: string;
}

const MESSAGES: { readonly [L in Language]: LiveMessages } = { id, en };

export function liveIn(language: Language): LiveMessages {
  return MESSAGES[language];
}
