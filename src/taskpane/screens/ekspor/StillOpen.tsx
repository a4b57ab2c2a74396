import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/checks/check";
import { eksporIn } from "../../../messages/pane/ekspor";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { goTo, goToMatch, goToStep } from "../../session/actions/navigate";
import { ALL_OPEN, type SaidFilter } from "../../session/examined";
import { openFindings, putOff, saidFixed } from "../../session/openFindings";
import { openQuestions } from "../../session/openQuestions";
import { toMatch } from "../../session/toMatch";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "28px" },
  lead: { minHeight: "24px", textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What nobody has answered yet, said before the result leaves; each line leads there. */
export function StillOpen({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const salah = usePaneState((state) => openFindings(state.findings, "salah"));
  const periksa = usePaneState((state) => openFindings(state.findings, "periksa"));
  const later = usePaneState((state) => putOff(state.findings));
  const fixed = usePaneState((state) => saidFixed(state.findings));
  const questions = usePaneState((state) => openQuestions(state).length);
  const matches = usePaneState((state) => toMatch(state.benang).length);
  const look = (severity: Severity) => {
    examine(pane, { ...ALL_OPEN, severities: [severity] });
    goTo(pane, "diperiksa");
  };
  const lookAtSaid = (said: SaidFilter) => {
    examine(pane, { ...ALL_OPEN, said });
    goTo(pane, "diperiksa");
  };
  const lines = [
    { mark: "salah", count: salah, say: say.openSalah, lead: () => look("salah") },
    { mark: "periksa", count: periksa, say: say.openPeriksa, lead: () => look("periksa") },
    { mark: "belum", count: fixed, say: say.saidFixed, lead: () => lookAtSaid("fixed") },
    { mark: "belum", count: later, say: say.putOff, lead: () => lookAtSaid("later") },
    { mark: "belum", count: questions, say: say.openQuestions, lead: () => goToStep(pane, "jawab") },
    { mark: "belum", count: matches, say: say.toMatch, lead: () => goToMatch(pane) },
    { mark: "belum", count: review.notCheckable.length, say: say.notCheckable, lead: () => goTo(pane, "diperiksa") },
  ] as const;
  const open = lines.filter(({ count }) => count > 0);
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.heading}>
        {open.length === 0 ? say.open : say.stillOpen}
      </Subtitle2>
      {open.length === 0 ? (
        <Text>
          <StateMark mark="cocok" /> {say.allDone}
        </Text>
      ) : (
        <>
          <ul className={styles.list}>
            {open.map((line) => (
              <li key={line.say(line.count)} className={styles.line}>
                <StateMark mark={line.mark} />
                <Link as="button" className={styles.lead} onClick={line.lead}>
                  {line.say(line.count)}
                </Link>
              </li>
            ))}
          </ul>
          <Text size={200} block className={styles.quiet}>
            {say.maySend}
          </Text>
        </>
      )}
    </section>
  );
}
