import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, CopyRegular } from "@fluentui/react-icons";
import { rakorVervalDtks } from "../../../../core/acara/rakorVervalDtks";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { draftOf } from "../../../session/acaraDraft";
import { NEW_ACARA } from "../../../session/newAcara";
import { usePane, usePaneState } from "../../../session/usePane";
import { AcaraFile } from "./AcaraFile";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which activity stands now, and from where one may begin: nothing, the built-in one, or a file. */
export function StartLine() {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(pengaturanIn).acara;
  const builtIn = usePaneState((state) => state.acara.bawaan === true);
  const typing = usePaneState((state) => state.acaraDraft !== undefined);
  return (
    <div className={styles.start}>
      {builtIn && <Text>{say.builtIn(rakorVervalDtks.nama)}</Text>}
      <Text size={200}>{say.blankMeans}</Text>
      <div className={styles.buttons}>
        {!builtIn && !typing && (
          <Button icon={<AddRegular />} onClick={() => store.setState({ acaraDraft: NEW_ACARA })}>
            {say.newAcara}
          </Button>
        )}
        {builtIn && !typing && (
          <Button icon={<CopyRegular />} onClick={() => store.setState({ acaraDraft: draftOf(rakorVervalDtks) })}>
            {say.fromBuiltIn}
          </Button>
        )}
        <AcaraFile />
      </div>
    </div>
  );
}
