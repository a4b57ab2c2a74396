import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { berandaIn } from "../../../messages/pane/beranda";
import { StateMark } from "../../parts/StateMark";
import { unbroken } from "../../parts/unbroken";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { goTo } from "../../session/actions/navigate";
import { ALL_OPEN } from "../../session/examined";
import { usePane, usePaneState } from "../../session/usePane";

/** As many as one takes in at a glance. */
const FEW = 5;

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalL },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  finding: {
    display: "grid",
    gridTemplateColumns: "16px minmax(200px, 2fr) minmax(0, 5fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    // In line with the first line of the link, which is as high as a finger needs.
    "& > :not(button)": { marginTop: "2px" },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  lead: { textAlign: "left", minHeight: "24px", overflowWrap: "anywhere" },
  sentence: { overflowWrap: "anywhere" },
});

/** Room below the figures; in a narrow pane the counts lead to the list. */
const WIDE = "(min-width: 900px)";

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The gravest of what nobody has answered yet, each with its figures. */
export function FirstFindings() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const findings = usePaneState((state) => state.findings);
  const first = useMemo(
    () => findings.filter(({ disposition }) => disposition === undefined).slice(0, FEW),
    [findings],
  );
  const wide = useSyncExternalStore(watchWidth, () => window.matchMedia(WIDE).matches);
  if (!wide || first.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say.firstFindings}>
      <Text as="h3" weight="semibold" className={styles.heading} block>
        {say.firstFindings}
      </Text>
      <ul className={styles.list}>
        {first.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <StateMark mark={finding.severity} />
            <Link
              as="button"
              className={styles.lead}
              onClick={() => {
                examine(pane, { ...ALL_OPEN, current: finding.key });
                goTo(pane, "diperiksa");
              }}
            >
              {finding.nama}
            </Link>
            <Text className={styles.sentence}>{unbroken(finding.sentence)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
