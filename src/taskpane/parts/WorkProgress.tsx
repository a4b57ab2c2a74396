import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { liveIn } from "../../messages/pane/live";
import { paneMessagesIn } from "../../messages/pane/shell";
import { cancelWork } from "../session/actions/review";
import type { Work } from "../session/paneState";
import { usePane } from "../session/usePane";
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
  whole: { whiteSpace: "normal" },
});

interface Going {
  /** Undefined where something small waits that shows no progress of its own. */
  readonly work: Work | undefined;
  readonly waits: boolean;
}

/** What is going on or waited for, how far it is, and the way to stop it. */
export default function WorkProgress({ work, waits }: Going) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
  const { finishCell } = useSay(liveIn);
  const sentence = waits || work === undefined ? finishCell : say.workAbout(say.work[work.doing], work.about);
  return (
    <section aria-label={sentence} className={styles.bar}>
      <div role="status">
        <Text size={200} block className={waits ? styles.whole : styles.text}>
          {sentence}
        </Text>
        <ProgressBar
          aria-label={sentence}
          thickness="medium"
          {...(work !== undefined && work.inAll > 0 ? { value: work.done / work.inAll } : {})}
        />
      </div>
      {(waits || work?.cancellable === true) && (
        <Button size="small" onClick={() => cancelWork(pane)}>
          {say.cancel}
        </Button>
      )}
    </section>
  );
}
