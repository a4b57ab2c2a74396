import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneMessagesIn } from "../../messages/pane/shell";
import { cancelWork } from "../session/actions/review";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** What is quicker than this shows no bar: it would only flicker. */
const PATIENCE_MS = 400;

/** What is going on, how far it is, and the way to stop it. */
export function WorkBar() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const work = usePaneState((state) => state.work);
  const [patient, setPatient] = useState(true);
  const working = work !== undefined;
  useEffect(() => {
    if (!working) return setPatient(true);
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [working]);
  if (work === undefined || patient) return null;
  const sentence = say.workAbout(say.work[work.doing], work.about);
  return (
    <div className={styles.bar}>
      <div role="status">
        <Text size={200} block className={styles.text}>
          {sentence}
        </Text>
        <ProgressBar
          aria-label={sentence}
          thickness="medium"
          {...(work.inAll > 0 ? { value: work.done / work.inAll } : {})}
        />
      </div>
      {work.cancellable && (
        <Button size="small" onClick={() => cancelWork(pane)}>
          {say.cancel}
        </Button>
      )}
    </div>
  );
}
