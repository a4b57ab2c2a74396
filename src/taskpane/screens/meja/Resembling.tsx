import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Tamu } from "../../../core/meja/people";
import { placeName } from "../../../core/meja/planBuku";
import { formWords } from "../../../messages/formWords";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { minHeight: "44px", justifyContent: "flex-start", textAlign: "left" },
});

/** Those whom a new guest resembles: one of them may be standing at the door. */
export function Resembling({
  people,
  onThis,
}: {
  readonly people: readonly Tamu[];
  readonly onThis: (tamu: Tamu) => void;
}) {
  const styles = useStyles();
  const say = useSay(mejaIn);
  const acara = usePaneState((state) => state.acara);
  return (
    <div className={styles.list} role="group" aria-label={say.resembles}>
      <Text role="status">{say.resembles}</Text>
      {people.slice(0, MOST).map((tamu) => (
        <Button key={tamu.kunci} className={styles.button} onClick={() => onThis(tamu)}>
          {say.isThisOne(
            [tamu.data.nama, tamu.data.jabatan, placeName(tamu.data.asal, acara, formWords)]
              .filter((text) => text !== "")
              .join(", "),
          )}
        </Button>
      ))}
    </div>
  );
}

const MOST = 4;
