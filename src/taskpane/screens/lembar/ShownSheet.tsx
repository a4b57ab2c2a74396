import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { lembarIn } from "../../../messages/pane/lembar";
import { GridLegend } from "../../parts/SheetGrid/GridLegend";
import { ReasonsPanel } from "../../parts/SheetGrid/ReasonsPanel";
import { SheetGrid } from "../../parts/SheetGrid/SheetGrid";
import type { Spot } from "../../parts/SheetGrid/spot";
import { useReasons } from "../../parts/SheetGrid/useReasons";
import { WhyLine } from "../../parts/SheetGrid/WhyLine";
import { useSay } from "../../parts/useSay";
import { openTable } from "../../session/actions/navigate";
import { reviewAgain } from "../../session/actions/review";
import { usePane, usePaneState } from "../../session/usePane";
import type { SheetChoice } from "./sheetChoice";
import { BackButton } from "./BackButton";
import { SheetBar } from "./SheetBar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  again: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
});

/** Blank rows and columns around what is filled, so that its edges can be seen. */
const MARGIN = 3;

export function ShownSheet({
  choice,
  choices,
}: {
  readonly choice: SheetChoice;
  readonly choices: readonly SheetChoice[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(lembarIn);
  const { file, sheet } = choice;
  const review = usePaneState((state) => state.review);
  const shown = usePaneState((state) => state.shown);
  const busy = usePaneState((state) => state.work !== undefined);
  const [hovered, setHovered] = useState<Spot>();
  const [opened, setOpened] = useState(false);
  const spot = shown !== undefined && isIn(shown, choice) ? shown : undefined;
  const asked = hovered ?? spot;
  const view = { file, sheet: sheet.name, tried: false, version: review };
  const reasons = useReasons(view, asked);
  const show = ({ row, col }: Spot) => pane.store.setState({ shown: { file, sheet: sheet.name, row, col } });
  const bounds = {
    top: 1,
    left: 1,
    bottom: Math.max(sheet.lastRow, spot?.row ?? 0) + MARGIN,
    right: Math.max(sheet.lastCol, spot?.col ?? 0) + MARGIN,
  };
  return (
    <div className={styles.page}>
      <BackButton />
      <SheetBar choice={choice} choices={choices} onCell={show} />
      {sheet.rows === 0 && <Text>{say.emptySheet}</Text>}
      {!busy && !pane.line.holdsReview ? (
        <div className={styles.again}>
          <Text>{say.notHeld}</Text>
          <Button onClick={() => void reviewAgain(pane)}>{say.readAgain}</Button>
        </div>
      ) : (
        <SheetGrid
          {...view}
          bounds={bounds}
          label={say.grid(file, sheet.name)}
          height="max(240px, calc(100vh - 260px))"
          spot={spot}
          onSpot={show}
          onHover={setHovered}
          onOpen={() => setOpened(true)}
        />
      )}
      {opened && reasons && asked !== undefined ? (
        <ReasonsPanel reasons={reasons} spot={asked} onClose={() => setOpened(false)}>
          <div>
            <Button size="small" onClick={() => openTable(pane, reasons.table.id)}>
              {say.correctHere}
            </Button>
          </div>
        </ReasonsPanel>
      ) : (
        <WhyLine spot={asked} reasons={reasons} />
      )}
      <GridLegend />
    </div>
  );
}

function isIn(at: CellRef, { file, sheet }: SheetChoice): boolean {
  return at.file === file && at.sheet === sheet.name;
}
