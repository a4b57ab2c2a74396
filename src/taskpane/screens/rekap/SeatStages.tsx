import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { rekapIn } from "../../../messages/pane/rekap";
import { Named } from "../../parts/Named";
import { useSay } from "../../parts/useSay";
import type { SeatView } from "../../work/views/reviewView";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "4px", listStyleType: "none", margin: "4px 0", padding: 0 },
  stage: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "26px",
    height: "26px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (forced-colors: active)": { border: "2px solid CanvasText", color: "CanvasText" },
  },
  reached: {
    // The tone that carries text in both looks.
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", color: "Canvas" },
  },
  none: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorStatusWarningForeground3}`,
    "@media (forced-colors: active)": { border: "2px dashed CanvasText" },
  },
});

/** How far a seat came: a mark a stage, filled where somebody reached it, dashed where nobody did; each names itself. */
export function SeatStages({ seat: { nama, kuota, stages } }: { readonly seat: SeatView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  return (
    <ul className={styles.list} aria-label={nama}>
      {stages.map(({ stage, orang }, index) => (
        <Named key={stage} name={say.stage(say.stages[stage], orang, kuota)}>
          <li
            className={mergeClasses(styles.stage, orang > 0 ? styles.reached : styles.none)}
            tabIndex={index === 0 ? 0 : -1}
          >
            <Text size={200} weight="semibold" aria-hidden>
              {say.letters[stage]}
              {orang > 0 && orang !== kuota ? orang : ""}
            </Text>
          </li>
        </Named>
      ))}
    </ul>
  );
}
