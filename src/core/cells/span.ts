import type { CellRef } from "./cellRef";
import { grouped } from "../values/grouped";
import { sheetKey } from "./sheetKey";

/** The first and the last cell in each sheet: where a sum over many cells is shown without naming them all. */
export function spanOf(cells: Iterable<CellRef>): readonly CellRef[] {
  return [...grouped(cells, sheetKey).values()].flatMap((inSheet) => {
    const byRow = inSheet.reduce(
      (ends, cell) => ({
        first: cell.row < ends.first.row ? cell : ends.first,
        last: cell.row > ends.last.row ? cell : ends.last,
      }),
      { first: inSheet[0] as CellRef, last: inSheet[0] as CellRef },
    );
    return byRow.first === byRow.last ? [byRow.first] : [byRow.first, byRow.last];
  });
}
