import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { StateMark } from "../../../parts/StateMark";
import { useSay } from "../../../parts/useSay";
import { openSettings } from "../../../session/actions/navigate";
import { usePane } from "../../../session/usePane";
import { drawerOf, leadTo } from "./fieldWords";
import type { FormProblem } from "./useAcaraForm";

/** As many as leave the form in sight above them. */
const SHOWN = 3;

const useStyles = makeStyles({
  problems: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  lead: { textAlign: "left", minHeight: "24px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Why nothing was saved; each line leads to its field. */
export function SaveProblems({ problems }: { readonly problems: readonly FormProblem[] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const more = problems.length - SHOWN;
  return (
    <div role="alert" className={styles.problems}>
      <Text weight="semibold">
        <StateMark mark="periksa" /> {say.problems}
      </Text>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map(({ field, sentence }) => (
          <li key={field}>
            <Link
              as="button"
              type="button"
              className={styles.lead}
              onClick={() => !leadTo(field) && openSettings(pane, drawerOf(field), field)}
            >
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <Text size={200}>{say.moreProblems(more)}</Text>}
    </div>
  );
}
