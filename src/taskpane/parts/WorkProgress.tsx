import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
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
});

/** What is going on, how far it is, and the way to stop it. */
export default function WorkProgress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(paneMessagesIn);
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
