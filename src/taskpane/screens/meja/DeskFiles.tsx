import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DeleteRegular, MergeRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { mejaIn } from "../../../messages/pane/meja";
import { FileButton } from "../../parts/FileButton";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { forgetMeja, isSaved, mergeFile, reviewMeja, saveMeja } from "../../session/meja/mejaFiles";
import { usePane, usePaneState } from "../../session/usePane";
import { useMeja } from "./useMeja";

const useStyles = makeStyles({
  heading: { margin: 0 },
  files: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The register as a file: for the other desk, for the review, and away from this computer. */
export function DeskFiles() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const inExcel = usePaneState((state) => state.world === "excel");
  const acara = usePaneState((state) => state.acara.nama);
  const desk = useMeja((state) => state.meja?.nama ?? state.book.meja[0]?.nama ?? "");
  const empty = useMeja((state) => state.book.orang.length === 0);
  const saved = useMeja(isSaved);
  const [sure, setSure] = useState(false);
  const fileName = say.fileName(acara, desk).replace(/[\\/:*?"<>|]/g, " ");
  return (
    <section className={styles.files}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {say.files}
      </Subtitle2>
      {!empty && (
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={() => void saveMeja(pane, fileName)}>
          {inExcel ? say.saveInExcel : say.save}
        </Button>
      )}
      <FileButton
        label={say.merge}
        accept=".xlsx"
        icon={<MergeRegular />}
        onFile={(file) => void mergeFile(pane, file)}
      />
      {!empty && !inExcel && (
        <>
          <Button
            disabledFocusable={busy}
            onClick={() => void reviewMeja(pane, fileName).then((read) => read && goTo(pane, "rapikan"))}
          >
            {say.review}
          </Button>
          <Button
            icon={<DeleteRegular />}
            disabledFocusable={busy || !saved}
            onClick={() => (sure ? void forgetMeja(pane).then(() => setSure(false)) : setSure(true))}
          >
            {sure ? say.forgetSure : say.forget}
          </Button>
          <Text size={200} className={styles.quiet}>
            {saved ? say.forgetHint : say.forgetFirst}
          </Text>
        </>
      )}
    </section>
  );
}
