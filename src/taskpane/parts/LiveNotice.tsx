import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { liveIn } from "../../messages/pane/live";
import { takeWorkbook } from "../session/actions/sources";
import { type Live, NOTHING_LIVE } from "../session/paneState";
import { usePane, usePaneState } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXS },
});

/** What happened in Excel since the review, and what to do about it. */
export default function LiveNotice({ live }: { readonly live: Live }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(liveIn);
  const working = usePaneState(({ work }) => work !== undefined);
  const { changedSheets, needReason, notKnown } = live;
  const sentences = [
    ...(changedSheets.length > 0 ? [say.changed(changedSheets)] : []),
    ...(needReason > 0 ? [say.needReason(needReason)] : []),
    ...(notKnown > 0 ? [say.notKnown(notKnown)] : []),
  ];
  return (
    <MessageBar className={styles.notice} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say.title}</MessageBarTitle>
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say.close}
            icon={<DismissRegular />}
            onClick={() => pane.store.setState({ live: NOTHING_LIVE })}
          />
        }
      >
        {changedSheets.length > 0 && (
          <Button disabled={working} onClick={() => void takeWorkbook(pane)}>
            {say.checkAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
