import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { eksporIn } from "../../../messages/pane/ekspor";
import { useSay } from "../../parts/useSay";
import { goToStep } from "../../session/actions/navigate";
import { exportResult } from "../../session/actions/result";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { workbookFileName } from "./fileName";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  way: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Beside the sheets that were read, or as a workbook of its own. */
export function SendFromExcel({ acara }: { readonly acara: ReviewView["acara"] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const [opened, setOpened] = useState(false);
  const open = () => {
    setOpened(false);
    void exportResult(pane, workbookFileName(acara.nama, acara.tanggal)).then(setOpened);
  };
  return (
    <div className={styles.ways}>
      <div className={styles.way}>
        <Button appearance="primary" icon={<TableAddRegular />} onClick={() => goToStep(pane, "tulis")}>
          {say.write}
        </Button>
        <Text size={200} className={styles.quiet}>
          {say.writeHint}
        </Text>
      </div>
      <div className={styles.way}>
        <Button icon={<DocumentAddRegular />} disabledFocusable={busy} onClick={open}>
          {say.openNew}
        </Button>
        <Text size={200} className={styles.quiet}>
          {say.openNewHint}
        </Text>
        <Text role="status" size={200}>
          {opened && say.opened}
        </Text>
      </div>
    </div>
  );
}
