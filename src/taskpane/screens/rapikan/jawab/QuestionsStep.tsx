import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { answer, takeBack } from "../../../session/actions/answers";
import { openQuestions } from "../../../session/openQuestions";
import { usePane, usePaneState } from "../../../session/usePane";
import { useFollow } from "../../useFollow";
import { NextStep } from "../NextStep";
import { AnsweredList } from "./AnsweredList";
import { QuestionCard } from "./QuestionCard";
import { SamePeopleList } from "./SamePeopleList";
import { UnfitList } from "./UnfitList";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** What could not be told from the cells, one question at a time. */
export function QuestionsStep() {
  const styles = useStyles();
  const pane = usePane();
  const { jawab: say } = useSay(rapikanIn);
  const reviewed = usePaneState((state) => state.review !== undefined);
  const questions = usePaneState((state) => state.questions);
  const knownAnswers = usePaneState((state) => state.knownAnswers);
  const decisions = usePaneState((state) => state.decisions);
  const open = useMemo(
    () => openQuestions({ questions, knownAnswers, decisions }),
    [questions, knownAnswers, decisions],
  );
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const here = Math.min(at, Math.max(open.length - 1, 0));
  const question = open[here];
  useFollow(question?.at);
  const last = decisions.answers.at(-1);
  const move = (by: number) => {
    setMoved(true);
    setAt((here + by + open.length) % open.length);
  };
  if (!reviewed) {
    return (
      <>
        <Text>{say.noneYet}</Text>
        <NextStep step="sumber" />
      </>
    );
  }
  return (
    <div className={styles.step}>
      <UnfitList />
      {question === undefined ? (
        <Text role="status">{say.none}</Text>
      ) : (
        <QuestionCard
          key={JSON.stringify([question.at, question.about])}
          question={question}
          position={say.position(here + 1, open.length)}
          takesFocus={moved}
          onAnswer={(choice, everywhere) => {
            setMoved(true);
            setAt(here);
            void answer(pane, question, choice, everywhere);
          }}
          onMove={open.length > 1 ? move : undefined}
        />
      )}
      <div className={styles.row}>
        {last !== undefined && (
          <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void takeBack(pane, last)}>
            {say.undoLast}
          </Button>
        )}
        <NextStep step="tulis" primary={question === undefined} />
      </div>
      <AnsweredList />
      <SamePeopleList />
    </div>
  );
}
