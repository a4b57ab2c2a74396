import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import { eksporIn } from "../../../messages/pane/ekspor";
import { paneMessagesIn } from "../../../messages/pane/shell";
import { ActionResult, done, useOutcome } from "../../parts/ActionResult";
import { useSay } from "../../parts/useSay";
import { exportResult } from "../../session/actions/result";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { workbookFileName } from "./fileName";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "480px",
  },
  button: { alignSelf: "flex-start" },
});

/** The workbook as a download, under a name of the person's own. */
export function SendAsFile({ acara }: { readonly acara: ReviewView["acara"] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const { product } = useSay(paneMessagesIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const proposed = workbookFileName(say.proposedName(acara.nama, acara.tanggal), product);
  const [typed, setTyped] = useState<string>();
  const outcome = useOutcome<"workbook">();
  const name = workbookFileName(typed ?? proposed, product);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    outcome.run("workbook", async () => ((await exportResult(pane, name)) ? done(say.downloaded(name)) : undefined));
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Field label={say.fileName} hint={say.fileNameHint}>
        <Input
          value={typed ?? proposed}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={() => setTyped(name)}
        />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
      >
        {say.download}
      </Button>
      <ActionResult of={outcome.of("workbook")} />
    </form>
  );
}
