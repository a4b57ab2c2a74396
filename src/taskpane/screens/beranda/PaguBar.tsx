import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    height: "10px",
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  spent: { position: "absolute", inset: "0 auto 0 0", backgroundColor: tokens.colorBrandBackground2Hover },
  documented: { position: "absolute", inset: "0 auto 0 0", backgroundColor: tokens.colorBrandBackground },
});

/** The pagu as a bar: what is spent in a light tone, what has kuitansi over it in the full one. Shares from 0 to 1. */
export function PaguBar({
  documented,
  spent,
  label,
}: {
  readonly documented: number;
  readonly spent: number;
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      <div className={styles.spent} style={{ width: width(spent) }} />
      <div className={styles.documented} style={{ width: width(documented) }} />
    </div>
  );
}

function width(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
