import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons";
import { rapikanIn } from "../../../messages/pane/rapikan";
import { arrowKeys } from "../../parts/arrowKeys";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import { STEPS } from "../../session/paneState";
import { usePane, usePaneState } from "../../session/usePane";
import { useStandings } from "./useStandings";

const useStyles = makeStyles({
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    position: "relative",
    // The thin line that ties a step to the one before it.
    ":not(:first-child)::before": {
      content: '""',
      position: "absolute",
      top: "17px",
      left: "calc(-50% + 18px)",
      right: "calc(50% + 18px)",
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  button: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "2px",
    width: "100%",
    minHeight: "52px",
    padding: "5px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: "tabular-nums",
  },
  done: { color: tokens.colorBrandForeground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  markHere: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
  },
  badge: { position: "absolute", top: "0", left: "calc(50% + 8px)" },
  label: { textAlign: "center", overflowWrap: "anywhere" },
});

/** The four steps with how each stands; arrow keys go from one to the next. */
export function Stepper() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(rapikanIn);
  const here = usePaneState((state) => state.step);
  const standings = useStandings();
  return (
    <nav aria-label={say.stepNames}>
      <ol className={styles.steps} onKeyDown={arrowKeys("horizontal", "button")}>
        {STEPS.map((step, index) => {
          const { state, count } = standings[step];
          const current = step === here;
          return (
            <li key={step} className={styles.step}>
              <button
                type="button"
                className={mergeClasses(styles.button, current && styles.here)}
                aria-current={current ? "step" : undefined}
                aria-label={`${index + 1}. ${say.steps[step]}, ${say.stepState[state]}${count > 0 ? ` (${count})` : ""}`}
                onClick={() => goToStep(pane, step)}
              >
                <span
                  aria-hidden
                  className={mergeClasses(styles.mark, state === "done" && styles.done, current && styles.markHere)}
                >
                  {state === "done" && !current ? <CheckmarkFilled /> : index + 1}
                </span>
                {count > 0 && (
                  <CounterBadge
                    className={styles.badge}
                    size="small"
                    color="danger"
                    count={count}
                    overflowCount={999}
                  />
                )}
                <span aria-hidden className={styles.label}>
                  {say.steps[step]}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
