import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lembarIn } from "../../../messages/pane/lembar";
import { ROW_LOOKS } from "../../work/views/sheetMarks";
import { useSay } from "../useSay";
import { SIGNS, UNSURE_SIGN, useLooks } from "./useLooks";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  look: { padding: "0 6px", borderRadius: tokens.borderRadiusSmall },
  sign: { display: "inline-block", marginRight: "4px", fontWeight: tokens.fontWeightSemibold },
  plain: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}` },
  unsure: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightBold, padding: "0 6px" },
});

/** What the tints and signs of the grid mean. */
export function GridLegend() {
  const styles = useStyles();
  const looks = useLooks();
  const say = useSay(lembarIn);
  return (
    <ul className={styles.legend} aria-label={say.legend}>
      {ROW_LOOKS.map((look) => (
        <li key={look} className={mergeClasses(styles.look, looks[look], look === "record" && styles.plain)}>
          <span aria-hidden className={styles.sign}>
            {SIGNS[look]}
          </span>
          <span className={look === "dropped" ? looks.droppedText : undefined}>{say.looks[look]}</span>
        </li>
      ))}
      <li>
        <span className={styles.unsure}>
          {UNSURE_SIGN} {say.unsure}
        </span>
      </li>
    </ul>
  );
}
