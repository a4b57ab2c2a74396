import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableCorrection } from "../../../../core/decisions/decisions";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { correctTable } from "../../../session/actions/decide";
import { usePane, usePaneState } from "../../../session/usePane";
import type { TableView } from "../../../work/views/tableView";
import type { Spot } from "../../../parts/SheetGrid/spot";
import { ColumnFields } from "./ColumnFields";
import { canBeTried } from "./correctionDraft";
import { PlaceFields } from "./PlaceFields";
import { Preview } from "./Preview";
import { RowRole } from "./RowRole";
import { useNames } from "./useNames";
import { useTried } from "./useTried";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Puts one table right by hand. What is changed is tried at once, and kept only when the person says so. */
export function CorrectTable({
  start,
  former,
  table,
  onDone,
}: {
  readonly start: TableCorrection;
  /** The correction that this one takes the place of. */
  readonly former: TableCorrection | undefined;
  /** The table as it is read now; undefined for one that was missed. */
  readonly table: TableView | undefined;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { betulkan: say } = useSay(rapikanIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const names = useNames();
  const [draft, setDraft] = useState(start);
  const [spot, setSpot] = useState<Spot>();
  const [wrong, setWrong] = useState(false);
  const complete = canBeTried(draft);
  const tried = useTried(draft, complete);
  const shown = tried?.table ?? table;
  const save = async () => {
    onDone();
    await correctTable(pane, draft, former);
  };
  return (
    <div className={styles.form} role="group" aria-label={say.title}>
      <Preview draft={draft} tried={tried} table={table} spot={spot} onSpot={setSpot} onDraft={setDraft} />
      <PlaceFields draft={draft} table={shown} names={names} onDraft={setDraft} onWrong={setWrong} />
      {shown !== undefined && (
        <RowRole draft={draft} row={spot?.row} headerRows={draft.headerRows ?? shown.headerRows} onDraft={setDraft} />
      )}
      {shown !== undefined && names !== undefined && (
        <ColumnFields draft={draft} columns={shown.columns} names={names} onDraft={setDraft} />
      )}
      {tried?.because !== undefined && (
        <Text size={200} role="alert">
          {say.cannot[tried.because]}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || wrong || !complete || draft === start || tried?.table === undefined}
          onClick={() => void save()}
        >
          {say.save}
        </Button>
        <Button onClick={onDone}>{say.cancel}</Button>
      </div>
    </div>
  );
}
