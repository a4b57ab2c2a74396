import { Button, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { FolderZipRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { PAKET_MODES, type PaketMode } from "../../../core/paket/paketMode";
import { eksporIn } from "../../../messages/pane/ekspor";
import { useSay } from "../../parts/useSay";
import { exportPaket } from "../../session/actions/result";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { paketFileName } from "./fileName";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Everything that leaves the office in one file, whole or masked. */
export function SendPaket({ acara }: { readonly acara: ReviewView["acara"] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const inExcel = usePaneState((state) => state.world === "excel");
  const [mode, setMode] = useState<PaketMode>("pemeriksa");
  const [done, setDone] = useState<string>();
  const send = () => {
    const name = paketFileName(say.paket.proposedName(acara.nama, acara.tanggal, mode));
    setDone(undefined);
    void exportPaket(pane, mode, name).then((sent) => {
      if (sent) setDone(name);
    });
  };
  const choose = (value: string) => setMode(PAKET_MODES.find((one) => one === value) ?? "pemeriksa");
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say.paket.heading}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {say.paket.hint}
      </Text>
      <RadioGroup value={mode} onChange={(_event, { value }) => choose(value)} aria-label={say.paket.heading}>
        {PAKET_MODES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {say.paket.mode[one]}
                <br />
                <Text size={200} className={styles.quiet}>
                  {say.paket.modeHint[one]}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
      <Button icon={<FolderZipRegular />} disabledFocusable={busy} onClick={send}>
        {say.paket.download}
      </Button>
      {inExcel && (
        <Text size={200} className={styles.quiet}>
          {say.paket.inExcel}
        </Text>
      )}
      <Text role="status" size={200}>
        {done !== undefined && say.downloaded(done)}
      </Text>
    </section>
  );
}
