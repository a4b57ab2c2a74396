import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { givenIn } from "../../messages/pane/given";
import { settleClash } from "../session/given/takeGiven";
import { usePane } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  sentence: { overflowWrap: "anywhere" },
});

/** Files whose names are taken: nothing is replaced before a person says so. */
export default function ClashNotice({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(givenIn);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.querySelector("button")?.focus(), []);
  const answer = (how: Parameters<typeof settleClash>[1]) => () => void settleClash(pane, how);
  return (
    <section ref={notice} aria-label={say.clash(names)}>
      <MessageBar className={styles.notice} intent="warning" layout="multiline">
        <MessageBarBody className={styles.sentence}>{say.clash(names)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={answer("replace")}>{say.replace}</Button>
          <Button onClick={answer("both")}>{say.keepBoth}</Button>
          <Button onClick={answer("leave")}>{say.leave}</Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
