import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import { eksporIn } from "../../../messages/pane/ekspor";
import { paneMessagesIn } from "../../../messages/pane/shell";
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
  const [done, setDone] = useState<string>();
  const name = workbookFileName(typed ?? proposed, product);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setDone(undefined);
    void exportResult(pane, name).then((sent) => {
      if (sent) setDone(name);
    });
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
      <Text role="status" size={200}>
        {done !== undefined && say.downloaded(done)}
      </Text>
    </form>
  );
}
