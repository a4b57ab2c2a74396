import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import type { QuestionView } from "../../../work/views/questionView";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { maxWidth: "100%" },
  letter: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  asked: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "4px",
    textDecorationColor: tokens.colorStatusWarningForeground3,
  },
});

/** The row that a question is about, as it stands in the sheet; the cell in question is underlined. */
export function AskedRow({ question }: { readonly question: QuestionView }) {
  const styles = useStyles();
  const { jawab: say } = useSay(rapikanIn);
  if (question.row.length === 0) return null;
  return (
    <dl className={styles.row} aria-label={say.row(question.at.row)}>
      {question.row.map(({ col, text, asked }) => (
        <div key={col} className={styles.cell}>
          <dt className={styles.letter}>
            {col}
            {question.at.row}
          </dt>
          <dd className={mergeClasses(styles.text, asked && styles.asked)}>{text === "" ? say.blank : text}</dd>
        </div>
      ))}
    </dl>
  );
}
