import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { decisionsToJson, parseDecisions } from "../../../core/decisions/decisionsJson";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { FileButton } from "../../parts/FileButton";
import { useSay } from "../../parts/useSay";
import { decide } from "../../session/actions/decide";
import { downloadText } from "../../session/downloadText";
import { usePane, usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What people decided, as a file: for another computer, or for the command line. */
export function DecisionsFile() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).decisions;
  const decisions = usePaneState((state) => state.decisions);
  const [loaded, setLoaded] = useState(false);
  const take = async (file: File) => {
    const read = parseDecisions(await file.text());
    setLoaded(read.ok);
    if (read.ok) await decide(pane, () => read.decisions);
    else pane.store.setState({ trouble: { kind: "refused", sentences: [say.unread(file.name)] } });
  };
  return (
    <div className={styles.part}>
      <Text>{say.intro(decisions.answers.length, decisions.tables.length, decisions.dispositions.length)}</Text>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadText(say.fileName, decisionsToJson(decisions), "application/json")}
        >
          {say.download}
        </Button>
        <FileButton accept=".json" icon={<FolderOpenRegular />} label={say.load} onFile={(file) => void take(file)} />
      </div>
      <div role="status">{loaded && <Text>{say.loaded}</Text>}</div>
    </div>
  );
}
