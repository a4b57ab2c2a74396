import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { rakorVervalDtks } from "../../../core/acara/rakorVervalDtks";
import { berandaIn } from "../../../messages/pane/beranda";
import { useSay } from "../../parts/useSay";
import { openSettings } from "../../session/actions/navigate";
import { usePane } from "../../session/usePane";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  sentence: { display: "block", paddingBottom: tokens.spacingVerticalS },
});

/** The papers are of another activity than the built-in one: theirs comes first, and one press leads to its form. */
export function FillAcara() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(berandaIn);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{say.fillAcaraTitle}</MessageBarTitle>
        <span className={styles.sentence}>{say.fillAcara(rakorVervalDtks.nama)}</span>
        <Button appearance="primary" onClick={() => openSettings(pane, "acara")}>
          {say.fillAcaraButton}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
