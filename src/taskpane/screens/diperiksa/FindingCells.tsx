import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { CellLink } from "../../parts/CellLink";
import { useSay } from "../../parts/useSay";

/** Cells that are shown at a time: a finding about a whole column names hundreds. */
const PORTION = 20;

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    "> *": { minHeight: "24px", textAlign: "left" },
  },
});

/** The two cells that disagree; those beyond them when they are asked for. Only the Tab key of an `open` finding stops here. */
export function FindingCells({ at, open }: { readonly at: readonly CellRef[]; readonly open: boolean }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const [shown, setShown] = useState(2);
  const [first] = at;
  const more = at.length - shown;
  return (
    <div className={styles.cells} role="group" aria-label={say.cells}>
      {at.slice(0, shown).map((cell, index) => (
        <CellLink key={index} at={cell} inTabOrder={open} {...nearby(first, index)} />
      ))}
      {more > 0 && (
        <Link as="button" appearance="subtle" tabIndex={open ? 0 : -1} onClick={() => setShown(shown + PORTION)}>
          {say.moreCells(more)}
        </Link>
      )}
    </div>
  );
}

/** The second cell leads back to the first; all but the first are named from there. */
function nearby(first: CellRef | undefined, index: number) {
  if (first === undefined || index === 0) return {};
  return index === 1 ? { beside: first, back: first } : { beside: first };
}
