import type { CellRef } from "../cells/cellRef";
import { grouped } from "../values/grouped";
import { sheetKey } from "../cells/sheetKey";

/** A row whose arithmetic disagrees, and how many rows of its sheet it speaks for. */
export interface Disagreement<R> {
  readonly row: R;
  readonly barisBerbeda: number;
  readonly barisDiperiksa: number;
}

const FEWEST_ROWS_TO_DOUBT = 4;

/**
 * The rows that disagree. Where more than half of a sheet's rows do, the columns are probably not what they were taken
 * for: one finding then speaks for all of them, so that a column read wrongly does not become a hundred
 * accusations (`severityOf` makes it one thing to look at).
 */
export function* disagreements<R extends { readonly at: CellRef }>(
  rows: readonly R[],
  disagrees: (row: R) => boolean,
): Iterable<Disagreement<R>> {
  for (const inSheet of grouped(rows, (row) => sheetKey(row.at)).values()) {
    const wrong = inSheet.filter(disagrees);
    const [first] = wrong;
    if (first && inSheet.length >= FEWEST_ROWS_TO_DOUBT && wrong.length * 2 > inSheet.length) {
      yield { row: first, barisBerbeda: wrong.length, barisDiperiksa: inSheet.length };
    } else {
      for (const row of wrong) yield { row, barisBerbeda: 1, barisDiperiksa: inSheet.length };
    }
  }
}
