import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneMessagesIn } from "../../messages/pane/shell";
import { reviewAgain } from "../session/actions/review";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Where the work was stopped between reading and checking: the papers are here, and this is the way on. */
export function GoOn() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const waits = usePaneState(
    ({ review, work, sources }) =>
      review === undefined && work === undefined && sources.some(({ refused }) => refused === undefined),
  );
  if (!waits) return null;
  return (
    <div className={styles.row}>
      <Text>{say.notChecked}</Text>
      <Button appearance="primary" onClick={() => void reviewAgain(pane)}>
        {say.goOn}
      </Button>
    </div>
  );
}
