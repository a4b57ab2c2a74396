import { berandaIn } from "../../../messages/pane/beranda";
import { LeadLine } from "../../parts/LeadLine";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import { leftOut } from "../../session/leftOut";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";

/** What was given and stands in none of these figures; one press leads to where it is named. */
export function LeftOutLine({ review }: { readonly review: ReviewView }) {
  const pane = usePane();
  const say = useSay(berandaIn);
  const sources = usePaneState((state) => state.sources);
  const passedOver = usePaneState((state) => state.passedOver);
  const counts = leftOut({ sources, review, passedOver });
  const files = counts.refused + counts.withoutTables + counts.passedOver;
  if (files + counts.overlooked === 0) return null;
  return (
    <LeadLine
      mark={files > 0 ? "periksa" : "info"}
      sentence={say.leftOut(counts)}
      onLead={() => goToStep(pane, files > 0 ? "sumber" : "hasil")}
    />
  );
}
