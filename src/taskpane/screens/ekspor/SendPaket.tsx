import { Button, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { FolderZipRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { PAKET_MODES, type PaketMode, type Signers } from "../../../core/paket/paketMode";
import { eksporIn } from "../../../messages/pane/ekspor";
import { ActionResult, done, useOutcome } from "../../parts/ActionResult";
import { useSay } from "../../parts/useSay";
import { exportPaket } from "../../session/actions/result";
import { usePane, usePaneState } from "../../session/usePane";
import type { ReviewView } from "../../work/views/reviewView";
import { paketFileName } from "./fileName";
import { nipIn, PaketSigners } from "./PaketSigners";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NOBODY = { nama: "", nip: "" };

/** A NIP that is none stays to be written by hand. */
function withNip({ penyusun, pemeriksa }: Signers): Signers {
  return {
    penyusun: { nama: penyusun.nama, nip: nipIn(penyusun.nip) },
    pemeriksa: { nama: pemeriksa.nama, nip: nipIn(pemeriksa.nip) },
  };
}

/** Everything that leaves the office in one file, whole or masked. */
export function SendPaket({ acara }: { readonly acara: ReviewView["acara"] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(eksporIn);
  const busy = usePaneState((state) => state.work !== undefined);
  const inExcel = usePaneState((state) => state.world === "excel");
  const [mode, setMode] = useState<PaketMode>("pemeriksa");
  const outcome = useOutcome<PaketMode>();
  const pejabat = usePaneState((state) => state.acara.pejabat);
  const [typed, setTyped] = useState<Signers>();
  const signers = typed ?? { penyusun: pejabat.penyusun ?? NOBODY, pemeriksa: pejabat.pemeriksa ?? NOBODY };
  const send = () => {
    const name = paketFileName(say.paket.proposedName(acara.nama, acara.tanggal, mode));
    outcome.run(mode, async () =>
      (await exportPaket(pane, mode, withNip(signers), name)) ? done(say.downloaded(name)) : undefined,
    );
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
                <Text size={200} block className={styles.quiet}>
                  {say.paket.modeHint[one]}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
      <PaketSigners signers={signers} onChange={setTyped} />
      <Button icon={<FolderZipRegular />} disabledFocusable={busy} onClick={send}>
        {say.paket.download}
      </Button>
      <ActionResult of={outcome.of(mode)} />
      {inExcel && (
        <Text size={200} className={styles.quiet}>
          {say.paket.inExcel}
        </Text>
      )}
    </section>
  );
}
