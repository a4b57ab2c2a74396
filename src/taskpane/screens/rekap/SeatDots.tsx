import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";

const useStyles = makeStyles({
  dots: { display: "inline-flex", alignItems: "center", columnGap: "2px", minWidth: "14px", forcedColorAdjust: "none" },
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

/** A dot for every seat of one kind: filled where somebody sat there, dashed where nobody did; then who is too many. */
export function SeatDots({ hadir, kuota }: { readonly hadir: number; readonly kuota: number }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const over = kuota === 0 ? 0 : hadir - kuota;
  return (
    <span className={styles.dots} aria-hidden>
      {Array.from({ length: kuota }, (_, index) => (
        <span key={index} className={mergeClasses(styles.seat, index < hadir ? styles.taken : styles.empty)} />
      ))}
      {over > 0 && (
        <Text size={200} weight="semibold">
          {say.more(over)}
        </Text>
      )}
    </span>
  );
}
