import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SIGNERS, type Signers } from "../../../core/paket/paketMode";
import { readNip } from "../../../core/values/nip";
import { eksporIn } from "../../../messages/pane/ekspor";
import { useSay } from "../../parts/useSay";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(170px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    width: "100%",
    "& input": { minWidth: 0, width: "100%" },
  },
});

/** Who stands on the cover beside the signatures. A NIP is asked for once there is a name. */
export function PaketSigners({
  signers,
  onChange,
}: {
  readonly signers: Signers;
  readonly onChange: (signers: Signers) => void;
}) {
  const styles = useStyles();
  const say = useSay(eksporIn).paket;
  return (
    <div role="group" aria-label={say.signers} className={styles.fields}>
      {SIGNERS.map((office) => {
        const { nama, nip } = signers[office];
        const change = (changed: Partial<Signers[typeof office]>) =>
          onChange({ ...signers, [office]: { ...signers[office], ...changed } });
        return (
          <div key={office}>
            <Field label={say.signer[office]}>
              <Input value={nama} onChange={(_event, { value }) => change({ nama: value })} />
            </Field>
            {nama.trim() !== "" && (
              <Field label={say.nip[office]} {...(isNip(nip) ? {} : { validationMessage: say.nipWrong })}>
                <Input inputMode="numeric" value={nip} onChange={(_event, { value }) => change({ nip: value })} />
              </Field>
            )}
          </div>
        );
      })}
    </div>
  );
}

function isNip(text: string): boolean {
  return text.trim() === "" || nipIn(text) !== "";
}

/** The 18 digits of a NIP; nothing where it is none. */
export function nipIn(text: string): string {
  const nip = readNip(`NIP ${text}`);
  return nip !== undefined && nip.problem === undefined ? nip.digits : "";
}
