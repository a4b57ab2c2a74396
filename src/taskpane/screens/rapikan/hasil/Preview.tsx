import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { GridLegend } from "../../../parts/SheetGrid/GridLegend";
import { SheetGrid } from "../../../parts/SheetGrid/SheetGrid";
import type { Spot } from "../../../parts/SheetGrid/spot";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import type { TableView } from "../../../work/views/tableView";
import type { TriedView } from "../../../work/views/triedView";
import { withPart } from "./correctionDraft";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  account: { color: tokens.colorNeutralForeground2 },
});

/** The sheet as the correction would have it read, where the range can be marked out with the pointer or Shift. */
export function Preview({
  draft,
  tried,
  table,
  spot,
  onSpot,
  onDraft,
}: {
  readonly draft: TableCorrection;
  readonly tried: TriedView | undefined;
  readonly table: TableView | undefined;
  readonly spot: Spot | undefined;
  readonly onSpot: (spot: Spot) => void;
  readonly onDraft: (draft: TableCorrection) => void;
}) {
  const styles = useStyles();
  const { betulkan: say } = useSay(rapikanIn);
  const { file, sheet, found } = draft;
  const review = usePaneState((state) => state.review);
  const sources = usePaneState((state) => state.sources);
  const size = sources.find((one) => one.file === file)?.sheets.find(({ name }) => name === sheet);
  const bounds = useMemo(
    () => ({ top: 1, left: 1, bottom: (size?.lastRow ?? 1) + 2, right: (size?.lastCol ?? 1) + 1 }),
    [size],
  );
  // Where nothing is chosen yet, the window opens on the table itself.
  const first = useMemo(() => (found === undefined ? undefined : { row: found.top, col: found.left }), [found]);
  const read = tried?.table ?? table;
  return (
    <section className={styles.preview} aria-label={say.preview}>
      <SheetGrid
        file={file}
        sheet={sheet}
        tried={tried?.table !== undefined}
        version={tried ?? review}
        bounds={bounds}
        label={say.preview}
        height="264px"
        spot={spot ?? first}
        onSpot={onSpot}
        chosen={draft.range}
        onChoose={(range) => onDraft(withPart(draft, "range", range))}
      />
      <Text size={200} className={styles.account} role="status">
        {read === undefined ? say.rangeHint : `${read.range}: ${read.accountText}`}
      </Text>
      <GridLegend />
    </section>
  );
}
