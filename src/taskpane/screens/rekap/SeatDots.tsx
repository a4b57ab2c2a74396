import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  dots: { display: "inline-flex", columnGap: "2px", minWidth: "14px", forcedColorAdjust: "none" },
  seat: {
    width: "14px",
    height: "14px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  taken: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  empty: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorStatusWarningForeground3}`,
    "@media (forced-colors: active)": { border: "2px dashed CanvasText" },
  },
});

/** A dot for every seat of one kind: filled where somebody sat there, dashed where nobody did. */
export function SeatDots({ hadir, kuota }: { readonly hadir: number; readonly kuota: number }) {
  const styles = useStyles();
  return (
    <span className={styles.dots} aria-hidden>
      {Array.from({ length: kuota }, (_, index) => (
        <span key={index} className={mergeClasses(styles.seat, index < hadir ? styles.taken : styles.empty)} />
      ))}
    </span>
  );
}
