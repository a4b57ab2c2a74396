import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import type { Answering } from "./useAnswering";

const useStyles = makeStyles({
  notice: { position: "sticky", bottom: 0, zIndex: 1 },
  said: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted2,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  undo: {
    flexShrink: 0,
    color: tokens.colorNeutralForegroundInverted2,
    ":hover": { color: tokens.colorNeutralForegroundInverted2 },
  },
});

/** What was said last, told aloud, with the way to take it back. */
export function AnswerNotice({ answering: { last } }: { readonly answering: Answering }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const undo = last?.undo;
  return (
    <div className={styles.notice}>
      <div className={last && styles.said}>
        <Text size={200} role="status">
          {last?.sentence}
        </Text>
        {undo && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.undo}
            icon={<ArrowUndoRegular />}
            onClick={undo}
          >
            {say.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
