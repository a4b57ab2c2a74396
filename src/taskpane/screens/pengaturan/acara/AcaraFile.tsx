import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUndoRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { acaraToJson } from "../../../../core/acara/acaraToJson";
import { parseAcara } from "../../../../core/acara/parseAcara";
import { rakorVervalDtks } from "../../../../core/acara/rakorVervalDtks";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { FileButton } from "../../../parts/FileButton";
import { useSay } from "../../../parts/useSay";
import { chooseAcara } from "../../../session/actions/decide";
import { downloadText } from "../../../session/downloadText";
import { parseJson } from "../../../../core/values/parseJson";
import { usePane, usePaneState } from "../../../session/usePane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The activity as a file: to hand to a colleague, or to use again next year. */
export function AcaraFile() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const acara = usePaneState((state) => state.acara);
  const take = async (file: File) => {
    const json = parseJson(await file.text());
    const parsed = json === undefined ? undefined : parseAcara(json);
    if (parsed?.ok === true) return chooseAcara(pane, parsed.acara, JSON.stringify(json));
    const sentences = parsed === undefined ? [say.notJson(file.name)] : parsed.problems.map(say.problem);
    pane.store.setState({ trouble: { kind: "refused", sentences } });
    return undefined;
  };
  return (
    <div className={styles.buttons}>
      <FileButton accept=".json" icon={<FolderOpenRegular />} label={say.load} onFile={(file) => void take(file)} />
      {acara.bawaan !== true && (
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            downloadText(say.fileName, `${JSON.stringify(acaraToJson(acara), null, 2)}\n`, "application/json")
          }
        >
          {say.download}
        </Button>
      )}
      {acara.bawaan !== true && (
        <Button icon={<ArrowUndoRegular />} onClick={() => void chooseAcara(pane, rakorVervalDtks, "")}>
          {say.backToBuiltIn}
        </Button>
      )}
    </div>
  );
}
