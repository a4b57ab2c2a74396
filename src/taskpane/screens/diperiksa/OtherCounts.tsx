import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import { openQuestions } from "../../session/openQuestions";
import { toMatch } from "../../session/toMatch";
import type { ReviewView } from "../../work/views/reviewView";
import { OTHER_OUTCOMES, type OtherOutcome } from "./OtherOutcomes";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    "> *": { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
    "@container (min-width: 960px)": { display: "none" },
  },
});

/** What stands below the list, counted above it: a long list must not hide what could not be checked. */
export function OtherCounts({
  review: { notCheckable, passed, switchedOff },
  onOpen,
}: {
  readonly review: ReviewView;
  readonly onOpen: (outcome: OtherOutcome) => void;
}) {
  const styles = useStyles();
  const say = useSay(diperiksaIn);
  const unsure = usePaneState((state) => openQuestions(state).length);
  const matches = usePaneState((state) => toMatch(state.benang).length);
  const counts = {
    unsure,
    toMatch: matches,
    notCheckable: notCheckable.length,
    passed: passed.length,
    switchedOff: switchedOff.length,
  };
  return (
    <div className={styles.counts} role="group" aria-label={say.others}>
      {OTHER_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <Link key={outcome} as="button" onClick={() => onOpen(outcome)}>
          {say[outcome](counts[outcome])}
        </Link>
      ))}
    </div>
  );
}
