import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, TableAddRegular } from "@fluentui/react-icons";
import { eksporIn } from "../../../messages/pane/ekspor";
import { ActionResult, done, useOutcome } from "../../parts/ActionResult";
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
  const outcome = useOutcome<"opened">();
  const open = () =>
    outcome.run("opened", async () => {
      const opened = await exportResult(pane, workbookFileName(acara.nama, acara.tanggal));
      return opened ? done(say.opened) : undefined;
    });
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
        <ActionResult of={outcome.of("opened")} />
        <Text size={200} className={styles.quiet}>
          {say.openNewHint}
        </Text>
      </div>
    </div>
  );
}
