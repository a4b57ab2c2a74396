import { berandaIn } from "../../../messages/pane/beranda";
import { LeadLine } from "../../parts/LeadLine";
import { useSay } from "../../parts/useSay";
import { goToMatch } from "../../session/actions/navigate";
import { toMatch } from "../../session/toMatch";
import { usePane, usePaneState } from "../../session/usePane";

/** Expenses of which nobody can be sure what belongs to them; one press leads to where they are matched. */
export function MatchLine() {
  const pane = usePane();
  const say = useSay(berandaIn);
  const count = usePaneState((state) => toMatch(state.benang).length);
  if (count === 0) return null;
  return <LeadLine mark="belum" sentence={say.toMatch(count)} onLead={() => goToMatch(pane)} />;
}
