import { useEffect } from "react";
import type { CellRef } from "../../core/cells/cellRef";
import { formatCellRef } from "../../messages/format";
import { showBeside } from "../session/actions/navigate";
import { usePane, usePaneState } from "../session/usePane";

/** The sheets that stand beside the screen follow to the cell that is before the person. */
export function useFollow(at: CellRef | undefined): void {
  const pane = usePane();
  const beside = usePaneState((state) => state.gridBeside);
  const place = at && formatCellRef(at);
  useEffect(() => {
    if (at !== undefined) showBeside(pane, at);
    // A list that is made anew holds the same cell as another object: that is no reason to move.
  }, [pane, beside, place]);
}
