import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { decisionsToJson } from "../../../core/decisions/decisionsJson";
import { eksporIn } from "../../../messages/pane/ekspor";
import { ActionResult, done, useOutcome } from "../../parts/ActionResult";
import { useSay } from "../../parts/useSay";
import { downloadText } from "../../session/downloadText";
import { usePaneState } from "../../session/usePane";

const FILE = "keputusan.json";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** All that people decided, as a file that the command line and another computer can read. */
export function KeepDecisions() {
  const styles = useStyles();
  const say = useSay(eksporIn);
  const decisions = usePaneState((state) => state.decisions);
  const none = Object.values(decisions).every((list) => list.length === 0);
  const outcome = useOutcome<"decisions">();
  const save = () =>
    outcome.run("decisions", () => {
      downloadText(FILE, decisionsToJson(decisions), "application/json");
      return Promise.resolve(done(say.downloaded(FILE)));
    });
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say.decisions}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {none ? say.noDecisions : say.decisionsHint}
      </Text>
      {!none && (
        <>
          <Button size="small" icon={<ArrowDownloadRegular />} onClick={save}>
            {say.saveDecisions}
          </Button>
          <ActionResult of={outcome.of("decisions")} />
        </>
      )}
    </section>
  );
}
