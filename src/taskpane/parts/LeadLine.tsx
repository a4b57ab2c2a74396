import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { StateMark, type Mark } from "./StateMark";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  lead: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

/** One thing to see to, in a line that leads to it. */
export function LeadLine({
  mark,
  sentence,
  onLead,
}: {
  readonly mark: Mark;
  readonly sentence: string;
  readonly onLead: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <StateMark mark={mark} />
      <Link as="button" className={styles.lead} onClick={onLead}>
        {sentence}
      </Link>
    </div>
  );
}
