import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { eksporIn } from "../../../../messages/pane/ekspor";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { ActionResult, done, useOutcome } from "../../../parts/ActionResult";
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
  const { downloaded, opened } = useSay(eksporIn);
  const inExcel = usePaneState((state) => state.world === "excel");
  const nama = usePaneState((state) => state.review?.acara.nama ?? "");
  const busy = usePaneState((state) => state.work !== undefined);
  const outcome = useOutcome<"result">();
  const save = () =>
    outcome.run("result", async () => {
      const name = fileNameFor(say.fileName(nama));
      if (!(await exportResult(pane, name))) return undefined;
      return done(inExcel ? opened : downloaded(name));
    });
  return (
    <section className={styles.section}>
      <Button
        appearance={inExcel ? "secondary" : "primary"}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={save}
      >
        {inExcel ? say.asWorkbook : say.download}
      </Button>
      <ActionResult of={outcome.of("result")} />
      {!inExcel && <Text size={200}>{say.downloadHint}</Text>}
    </section>
  );
}
