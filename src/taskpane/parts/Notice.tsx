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
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** Something that is said above every screen until it is closed; `children` are what can be done about it. */
export function Notice({
  intent,
  title,
  sentences,
  close,
  onClose,
  children,
}: {
  readonly intent: "info" | "warning" | "error";
  readonly title: string;
  readonly sentences: readonly string[];
  /** The name of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <MessageBar className={styles.notice} intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {sentences.map((sentence) => (
            <span key={sentence} className={styles.sentence}>
              {sentence}
            </span>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" aria-label={close} icon={<DismissRegular />} onClick={onClose} />
          }
        >
          {children}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
