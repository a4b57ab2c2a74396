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
import { takeBackPeople } from "../../../session/actions/samePerson";
import { dropCorrection } from "../../../session/actions/decide";
import { dropLink } from "../../../session/actions/links";
import type { Pane } from "../../../session/pane";
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
                {one.what === "person" && one.said.rows.map(({ at }, index) => <CellLink key={index} at={at} />)}
                {one.what === "link" && <CellLink at={one.link.from} />}
                <Button size="small" onClick={() => void drop(pane, one)}>
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

function drop(pane: Pane, one: StaleDecision): Promise<void> {
  switch (one.what) {
    case "answer":
      return takeBack(pane, one.answer);
    case "person":
      return takeBackPeople(pane, one.said);
    case "link":
      return dropLink(pane, one.link);
    case "table":
      return dropCorrection(pane, one.correction);
  }
}

function sentenceOf(one: StaleDecision, say: RapikanMessages["jawab"]): string {
  if (one.what === "person") {
    const [first, second] = one.said.rows;
    return say.unfitPerson[one.because](first.nama, second.nama);
  }
  if (one.what === "link") return say.unfitLink[one.because];
  return one.what === "answer"
    ? say.unfitAnswer[one.because](one.answer.choice)
    : say.unfitTable[one.because](one.correction.sheet);
}
