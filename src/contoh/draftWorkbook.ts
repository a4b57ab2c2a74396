import type { DraftSheet } from "./draftSheet";

/** The sheets of one sample file before they are planned, in the order of their tabs. */
export interface DraftWorkbook {
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly DraftSheet[];
}
