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
import { paneMessagesIn } from "../../messages/pane/shell";
import { downloadText } from "../session/downloadText";
import type { Trouble } from "../session/paneState";
import { usePane } from "../session/usePane";
import { useSay } from "./useSay";

const useStyles = makeStyles({
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** Many files may be refused at once: the screen below stays within reach, and names them all. */
const FEW = 4;

const INTENT = { refused: "warning", outside: "warning", ours: "error" } as const satisfies Record<
  Trouble["kind"],
  string
>;

/** What went wrong: input that cannot be taken, a program around us that refused, or a fault of ours. */
export default function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(paneMessagesIn);
  const title = { refused: say.refusedTitle, outside: say.outsideTitle, ours: say.oursTitle }[trouble.kind];
  const sentences = sentencesOf(trouble, say.oursSentence);
  return (
    <MessageBar className={styles.notice} intent={INTENT[trouble.kind]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sentences.slice(0, FEW).map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
        {sentences.length > FEW && <span className={styles.sentence}>{say.moreSentences(sentences.length - FEW)}</span>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say.close}
            icon={<DismissRegular />}
            onClick={() => store.setState({ trouble: undefined })}
          />
        }
      >
        {trouble.kind === "ours" && (
          <Button onClick={() => downloadText(say.reportName, trouble.report)}>{say.saveReport}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function sentencesOf(trouble: Trouble, oursSentence: string): readonly string[] {
  switch (trouble.kind) {
    case "refused":
      return trouble.sentences;
    case "outside":
      return [trouble.sentence];
    case "ours":
      return [oursSentence];
  }
}
