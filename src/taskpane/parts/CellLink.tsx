import { Link, makeStyles } from "@fluentui/react-components";
import { addressOf, type CellRef } from "../../core/cells/cellRef";
import { formatCellRef } from "../../messages/format";
import { paneMessagesIn } from "../../messages/pane/shell";
import { showCell } from "../session/actions/navigate";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  // As high and wide as a finger needs, wherever it stands.
  link: { display: "inline-block", minWidth: "24px", minHeight: "24px", textAlign: "left" },
});

/**
 * Jumps to the cell that something came from; pressed again, to `back`, where there is one. In Excel the file's name goes
 * without saying; so does what a cell shares with the one it stands `beside`. In a list of which one item is open, the links
 * of the others are not `inTabOrder`: they are there for a pointer, and for a reader of the page.
 */
export function CellLink({
  at,
  back,
  beside,
  inTabOrder = true,
}: {
  readonly at: CellRef;
  readonly back?: CellRef;
  readonly beside?: CellRef;
  readonly inTabOrder?: boolean;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const place = formatCellRef(at);
  const short = shortPlace(at, inExcel ? (beside ?? { ...at, sheet: "" }) : beside);
  return (
    <Link
      as="button"
      className={styles.link}
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={say.showCell(place)}
      onClick={() => void showCell(pane, back !== undefined && isShown(at, pane.store.getState().shown) ? back : at)}
    >
      {short}
    </Link>
  );
}

function isShown(at: CellRef, shown: CellRef | undefined): boolean {
  return shown !== undefined && JSON.stringify(at) === JSON.stringify(shown);
}

function shortPlace(at: CellRef, beside: CellRef | undefined): string {
  if (beside?.file !== at.file) return formatCellRef(at);
  return beside.sheet === at.sheet ? addressOf(at) : `${at.sheet}!${addressOf(at)}`;
}
