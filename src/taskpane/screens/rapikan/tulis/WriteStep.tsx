import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { goToStep } from "../../../session/actions/navigate";
import { usePane, usePaneState } from "../../../session/usePane";
import { NextStep } from "../NextStep";
import { useStandings } from "../useStandings";
import { DownloadResult } from "./DownloadResult";
import { PlannedSheets } from "./PlannedSheets";
import { WriteHere } from "./WriteHere";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Beside a workbook the result goes into it; in a browser it is downloaded. */
export function WriteStep() {
  const styles = useStyles();
  const pane = usePane();
  const { tulis: say } = useSay(rapikanIn);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const inExcel = usePaneState((state) => state.world === "excel");
  const { count } = useStandings().jawab;
  if (!reviewed) {
    return (
      <div className={styles.step}>
        {inExcel && <WriteHere />}
        <Text>{say.nothing}</Text>
        <NextStep step="sumber" />
      </div>
    );
  }
  return (
    <div className={styles.step}>
      {count > 0 && (
        <div className={styles.row}>
          <Text size={200}>{say.openQuestions(count)}</Text>
          <Button size="small" onClick={() => goToStep(pane, "jawab")}>
            {say.toQuestions}
          </Button>
        </div>
      )}
      {inExcel ? <WriteHere /> : <DownloadResult />}
      <PlannedSheets />
    </div>
  );
}
