import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import { takeBack } from "../../../session/actions/answers";
import { usePane, usePaneState } from "../../../session/usePane";

const PORTION = 20;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "block" },
});

/** What was answered, each with the way back. */
export function AnsweredList() {
  const styles = useStyles();
  const pane = usePane();
  const { jawab: say } = useSay(rapikanIn);
  const answered = usePaneState((state) => state.answered);
  const [shown, setShown] = useState(PORTION);
  if (answered.length === 0) return null;
  return (
    <section className={styles.section}>
      <Text weight="semibold">{say.answered(answered.length)}</Text>
      <ul className={styles.list}>
        {answered.slice(0, shown).map(({ question, answer, label }) => (
          <li key={JSON.stringify([question.at, answer.about])} className={styles.item}>
            <div>
              <Text size={200} className={styles.line}>
                {question.sentence}
              </Text>
              <Text size={200} weight="semibold" className={styles.line}>
                {say.answeredWith(label)}
                {answer.everywhere && ` (${say.forAlike})`}
              </Text>
              <CellLink at={question.at} />
            </div>
            <Button size="small" aria-label={say.takeBack(label)} onClick={() => void takeBack(pane, answer)}>
              {say.takeBackShort}
            </Button>
          </li>
        ))}
      </ul>
      {answered.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + PORTION)}>
            {say.more(Math.min(PORTION, answered.length - shown))}
          </Button>
        </div>
      )}
    </section>
  );
}
