import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { berandaIn } from "../../../messages/pane/beranda";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import { leftOut } from "../../session/leftOut";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  lead: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

/** What was given and stands in none of these figures; one press leads to where it is named. */
export function LeftOutLine({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const sources = usePaneState((state) => state.sources);
  const passedOver = usePaneState((state) => state.passedOver);
  const counts = leftOut({ sources, review, passedOver });
  const files = counts.refused + counts.withoutTables + counts.passedOver;
  if (files + counts.overlooked === 0) return null;
  return (
    <div className={styles.line}>
      <StateMark mark={files > 0 ? "periksa" : "info"} />
      <Link as="button" className={styles.lead} onClick={() => goToStep(pane, files > 0 ? "sumber" : "hasil")}>
        {say.leftOut(counts)}
      </Link>
    </div>
  );
}
