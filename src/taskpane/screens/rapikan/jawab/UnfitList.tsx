import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { StaleDecision } from "../../../../core/decisions/staleDecision";
import { rapikanIn, type RapikanMessages } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import { takeBack } from "../../../session/actions/answers";
import { dropCorrection } from "../../../session/actions/decide";
import { usePane, usePaneState } from "../../../session/usePane";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingTop: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Decisions that were not applied, because what they are about has changed: told, never lost in silence. */
export function UnfitList() {
  const styles = useStyles();
  const pane = usePane();
  const { jawab: say } = useSay(rapikanIn);
  const unfit = usePaneState((state) => state.unfit);
  if (unfit.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say.unfit(unfit.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {unfit.map((one) => (
            <li key={JSON.stringify(one)} className={styles.item}>
              <Text size={200}>{sentenceOf(one, say)}</Text>
              <div className={styles.line}>
                {one.what === "answer" && <CellLink at={one.answer.at} />}
                <Button
                  size="small"
                  onClick={() =>
                    void (one.what === "answer" ? takeBack(pane, one.answer) : dropCorrection(pane, one.correction))
                  }
                >
                  {say.drop}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function sentenceOf(one: StaleDecision, say: RapikanMessages["jawab"]): string {
  return one.what === "answer"
    ? say.unfitAnswer[one.because](one.answer.choice)
    : say.unfitTable[one.because](one.correction.sheet);
}
