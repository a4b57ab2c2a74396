import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { rakorVervalDtks } from "../../../core/acara/rakorVervalDtks";
import { berandaIn } from "../../../messages/pane/beranda";
import { useSay } from "../../parts/useSay";
import { fillAcaraFromPapers } from "../../session/actions/fillAcara";
import { openSettings } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  sentence: { display: "block", paddingBottom: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * The papers are of another activity than the one they are judged by, built in or saved: theirs comes first, and one
 * press fills its form with what they say.
 */
export function FillAcara() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  const saved = usePaneState(({ acara }) => (acara.bawaan === true ? undefined : acara.nama));
  return (
    <MessageBar intent={saved === undefined ? "info" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>
          {saved === undefined ? say.fillAcaraTitle : say.misfitTitle}
        </MessageBarTitle>
        <span className={styles.sentence}>
          {saved === undefined ? say.fillAcara(rakorVervalDtks.nama) : say.misfit(saved)}
        </span>
        <span className={styles.buttons}>
          <Button appearance="primary" onClick={() => void fillAcaraFromPapers(pane)}>
            {say.fillAcaraButton}
          </Button>
          {saved !== undefined && <Button onClick={() => openSettings(pane, "acara")}>{say.seeAcara}</Button>}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
