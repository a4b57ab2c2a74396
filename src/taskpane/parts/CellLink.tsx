import { Link } from "@fluentui/react-components";
import type { CellRef } from "../../core/cells/cellRef";
import { formatCellRef } from "../../messages/format";
import { paneMessagesIn } from "../../messages/pane/shell";
import { showCell } from "../session/actions/navigate";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

/** Jumps to the cell that something came from. In Excel the file's name goes without saying. */
export function CellLink({ at }: { readonly at: CellRef }) {
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const place = formatCellRef(at);
  const short = inExcel ? place.slice(at.file.length + 3) : place;
  return (
    <Link as="button" aria-label={say.showCell(place)} onClick={() => void showCell(pane, at)}>
      {short}
    </Link>
  );
}
