import type { RawValue } from "../../../core/cells/cell";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Question } from "../../../core/records/records";

/** A question as the pane asks it. */
export interface QuestionView {
  readonly at: CellRef;
  readonly about: Question["about"];
  readonly field: Question["field"];
  readonly raw: RawValue;
  readonly sentence: string;
  /** Choices as the core knows them, and as a person reads them. */
  readonly choices: readonly { readonly choice: string; readonly label: string }[];
  /** How many open questions share text, subject and field: one answer can serve them all. */
  readonly alike: number;
  /** The table that it asks about as a whole, by its id in the review. */
  readonly table: number | undefined;
  /** The row the cell stands in, as it is written: column letter and text. */
  readonly row: readonly { readonly col: string; readonly text: string; readonly asked: boolean }[];
}
