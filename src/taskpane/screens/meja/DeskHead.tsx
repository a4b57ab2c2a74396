import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countTamu } from "../../../core/meja/counts";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { mejaStore } from "../../session/meja/mejaState";
import { sessionText } from "../../session/meja/session";
import { usePane, usePaneState } from "../../session/usePane";
import { useMeja, useTamu } from "./useMeja";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  count: { fontVariantNumeric: "tabular-nums" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many are there, and what this desk registers. */
export function DeskHead() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const language = usePaneState((state) => state.language);
  const acara = usePaneState((state) => state.acara);
  const meja = useMeja((state) => state.meja);
  const sesi = useMeja((state) => state.sesi);
  const people = useTamu();
  const { hadir, diundang, tamu } = useMemo(() => countTamu(people, sesi, acara), [people, sesi, acara]);
  return (
    <div className={styles.head}>
      <Text size={500} weight="semibold" className={styles.count}>
        {say.present(hadir, diundang)}
      </Text>
      {tamu > 0 && <Text>{say.guests(tamu)}</Text>}
      <div className={styles.line}>
        <Text size={200}>
          {meja?.nama} · {sessionText(sesi, say, language)}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => mejaStore(pane).setState({ meja: undefined, done: undefined })}
        >
          {say.otherDesk}
        </Button>
      </div>
    </div>
  );
}
