import type { Certainty } from "../../../core/tables/foundTable";
import type { RowLook } from "./sheetMarks";

/** Why a cell was read as it was: its table, its column and its row, each with reasons in half sentences. */
export interface CellReasons {
  readonly table: { readonly id: number; readonly range: string; readonly name: string } & Reasons;
  readonly column:
    ({ readonly letter: string; readonly header: string; readonly name: string | undefined } & Reasons) | undefined;
  readonly row: ({ readonly look: RowLook; readonly reason: string | undefined } & Reasons) | undefined;
}

interface Reasons {
  readonly sure: Certainty;
  readonly why: readonly string[];
}
