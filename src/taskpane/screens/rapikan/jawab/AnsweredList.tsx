import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import { takeBack } from "../../../session/actions/answers";
import { usePane, usePaneState } from "../../../session/usePane";
import { useAnsweredStyles } from "./useAnsweredStyles";

const PORTION = 20;

/** What was answered, each with the way back. */
export function AnsweredList() {
  const styles = useAnsweredStyles();
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
              <Text size={200} block>
                {question.sentence}
              </Text>
              <Text size={200} weight="semibold" block>
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
