import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { berandaIn } from "../../../messages/pane/beranda";
import { StateMark, type Mark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { openFindings, putOff, saidFixed } from "../../session/openFindings";
import { openQuestions } from "../../session/openQuestions";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";

const MARKS = {
  salah: "salah",
  periksa: "periksa",
  info: "info",
  questions: "belum",
  notCheckable: "belum",
  fixed: "belum",
  later: "belum",
} as const satisfies {
  readonly [K in Kind]: Mark;
};
type Kind = "salah" | "periksa" | "info" | "fixed" | "later" | "questions" | "notCheckable";
const KINDS: readonly Kind[] = ["salah", "periksa", "info", "fixed", "later", "questions", "notCheckable"];

const useStyles = makeStyles({
  button: { width: "100%", justifyContent: "space-between", textAlign: "left", padding: tokens.spacingHorizontalS },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** What needs attention, counted by how grave it is; one press leads to the list. */
export function Attention({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const findings = usePaneState((state) => state.findings);
  const questions = usePaneState((state) => openQuestions(state).length);
  // What a person has answered for needs no more attention; what they say is put right does, until it is seen to be.
  const counts = {
    ...review.counts,
    salah: openFindings(findings, "salah"),
    periksa: openFindings(findings, "periksa"),
    info: openFindings(findings, "info"),
    fixed: saidFixed(findings),
    later: putOff(findings),
    questions,
  };
  const shown = KINDS.filter((kind) => counts[kind] > 0);
  return (
    <Button
      className={styles.button}
      iconPosition="after"
      icon={<ChevronRightRegular />}
      aria-description={say.attention}
      onClick={() => goTo(pane, "diperiksa")}
    >
      <span className={styles.counts}>
        {shown.length === 0 && (
          <span className={styles.count}>
            <StateMark mark="cocok" /> {say.allWell}
          </span>
        )}
        {shown.map((kind) => (
          <span key={kind} className={styles.count}>
            <StateMark mark={MARKS[kind]} /> {say.counts[kind](counts[kind])}
          </span>
        ))}
      </span>
    </Button>
  );
}
