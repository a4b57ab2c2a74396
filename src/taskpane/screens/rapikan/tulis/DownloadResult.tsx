import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { exportResult } from "../../../session/actions/result";
import { usePane, usePaneState } from "../../../session/usePane";
import { fileNameFor } from "./fileNameFor";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

/** The result as a file of its own. */
export function DownloadResult() {
  const styles = useStyles();
  const pane = usePane();
  const { tulis: say } = useSay(rapikanIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const nama = usePaneState((state) => state.review?.acara.nama ?? "");
  const busy = usePaneState((state) => state.work !== undefined);
  return (
    <section className={styles.section}>
      <Button
        appearance={inExcel ? "secondary" : "primary"}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={() => void exportResult(pane, fileNameFor(say.fileName(nama)))}
      >
        {inExcel ? say.asWorkbook : say.download}
      </Button>
      {!inExcel && <Text size={200}>{say.downloadHint}</Text>}
    </section>
  );
}
