import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import type { FindingView } from "../../work/views/findingView";
import { AnswerForm } from "./AnswerForm";
import type { Answering } from "./useAnswering";

const useStyles = makeStyles({
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    paddingTop: tokens.spacingVerticalXS,
    // The usual three stand in one line of the narrowest pane, too.
    "@media (max-width: 349px)": {
      marginLeft: "-24px",
      "& button": { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
    },
  },
  keys: { color: tokens.colorNeutralForeground3 },
  answer: { minWidth: 0 },
});

/** The answers that it can have, and the way to take one back. What an answer lacks is asked before it is kept. */
export function Answers({ finding, answering }: { readonly finding: FindingView; readonly answering: Answering }) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const { pending } = answering;
  // After another review the same finding is known by another value.
  if (pending !== undefined && JSON.stringify(pending.finding) === JSON.stringify(finding.key)) {
    return <AnswerForm finding={finding} draft={pending} answering={answering} />;
  }
  const said = finding.disposition?.status;
  return (
    <>
      <div className={styles.answers} role="group" aria-label={say.answerGroup}>
        {finding.choices.map((choice, index) =>
          choice === said ? null : (
            <Button
              key={choice}
              size="small"
              className={styles.answer}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => answering.begin(finding, choice)}
            >
              {say.answers[choice]}
            </Button>
          ),
        )}
        {said !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={() => answering.takeBack(finding.key)}
          >
            {say.takeBack}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.keys}>
        {say.keys(finding.choices.length)}
      </Text>
    </>
  );
}
